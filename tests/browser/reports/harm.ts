// What data must never do to a page: run, throw, or change what everything else is made of.
import {expect} from '@open-wc/testing';
import type {FulcrumNode} from '../support/elements.ts';

interface Harm {
  /** Uncaught errors, unhandled rejections, and scripts that ran. */
  readonly done: readonly string[];
}

type Trapped = Window & {__ran?: unknown};

const prototypes = [Object, Array, String, Function].map(({prototype}) => prototype as object);
const ownKeys = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length);

/** Watches the page until the end of each test. Call it once in a describe. */
export function watchForHarm(): Harm {
  const done: string[] = [];
  const page = window as Trapped;
  const {alert} = window;
  const note = (event: Event) => void done.push(`${event.type}: ${(event as ErrorEvent).message}`);
  let before: number[];
  beforeEach(() => {
    done.length = 0;
    before = ownKeys();
    window.alert = () => void done.push('alert');
    Object.defineProperty(page, '__ran', {configurable: true, set: () => void done.push('a script ran')});
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) addEventListener(type, note);
  });
  afterEach(() => {
    for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation']) removeEventListener(type, note);
    window.alert = alert;
    delete page.__ran;
    expect(done).to.deep.equal([]);
    expect(ownKeys(), 'names on prototypes').to.deep.equal(before);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });
  return {done};
}

/** Nodes and attributes in an element that no report may bring about, as HTML. */
export function foreignMarkup({shadowRoot}: FulcrumNode): string[] {
  const nodes = [...shadowRoot!.querySelectorAll('*')];
  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href'];
  return nodes
    .filter(
      (node) =>
        /^(script|img|image|iframe|object|embed|style|link|meta|base|form|video|audio|foreignobject)$/i.test(
          node.localName,
        ) ||
        [...node.attributes].some(
          ({name, value}) =>
            /^(on|style$|srcdoc$)/i.test(name) ||
            (addresses.includes(name) &&
              !/^(#fulcrum-priority-[a-z0-9-]+$|https:\/\/|http:\/\/(localhost|127\.0\.0\.1)\b)/.test(value)),
        ),
    )
    .map((node) => node.outerHTML.slice(0, 120));
}
