// The three elements in a test page, and what a reader finds in them. Elements are looked up as users of the package may:
// by part, role or text, never by class.
import {expect} from '@open-wc/testing';
import '../../../src/bundle.ts';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import type {FulcrumAttendees, FulcrumEvents, FulcrumPriorities, FulcrumSummary} from '../../../src/index.ts';
import type {Report} from '../../../src/report/schema.ts';
import {fill} from './ahead.ts';

export type FulcrumNode = FulcrumSummary | FulcrumPriorities | FulcrumAttendees;

export const TAGS = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const;
export type Tag = (typeof TAGS)[number];

/** A copy of the bundled report that a test may change. */
export function reportCopy(change: (report: Report) => void = () => undefined): Report {
  const copy = structuredClone(bundled) as unknown as Report;
  change(copy);
  return copy;
}

const mounted: Element[] = [];
afterEach(() => {
  for (const element of mounted.splice(0)) element.remove();
});

/** Puts HTML on the page, waits until every element in it is rendered, and takes it away after the test. */
export async function mount(html: string, parent: Node = document.body): Promise<HTMLElement> {
  const place = document.createElement('div');
  mounted.push(place);
  parent.appendChild(place);
  fill(place, html, parent);
  await settled(place);
  return place;
}

/** Mounts HTML and gives back its first element with this name. */
export async function mountOne<T extends Tag>(tag: T, html = `<${tag}></${tag}>`): Promise<HTMLElementTagNameMap[T]> {
  return one(await mount(html), tag);
}

export function one<T extends Tag>(place: ParentNode, tag: T): HTMLElementTagNameMap[T] {
  const element = place.querySelector(tag);
  if (!element) throw new Error(`no <${tag}> there`);
  return element;
}

export const allIn = (place: ParentNode): FulcrumNode[] => [...place.querySelectorAll<FulcrumNode>(TAGS.join())];

/** Waits for elements to take in what happened to them: observers first, then their updates, and what those ask for. */
export async function settled(place: ParentNode): Promise<void> {
  await turn();
  for (let round = 0; round < 3; round++) await Promise.all(allIn(place).map((element) => element.updateComplete));
}

/** A task later: after every microtask, mutation observers among them. */
export const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root`);
  return element.shadowRoot;
};

export const inside = <T extends Element = HTMLElement>(element: Element, selector: string): T[] => [
  ...rootOf(element).querySelectorAll<T>(selector),
];

/** All nodes of an element that have this part. */
export const parts = <T extends Element = HTMLElement>(element: Element, name: string): T[] =>
  inside<T>(element, `[part~="${name}"]`);

/** The first node with this part, which has to be there. */
export function part<T extends Element = HTMLElement>(element: Element, name: string): T {
  const [found] = parts<T>(element, name);
  if (!found) throw new Error(`<${element.localName}> shows no part "${name}"`);
  return found;
}

export function buttonNamed(element: Element, name: string): HTMLButtonElement {
  const found = inside<HTMLButtonElement>(element, 'button').find((button) => textOf(button) === name);
  if (!found) throw new Error(`<${element.localName}> has no button “${name}”`);
  return found;
}

/** Text with its white space folded. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All text of an element, open and folded. */
export const wholeText = (element: Element): string => textOf(rootOf(element));

/** Language of what is shown, as the shadow root says it. */
export function shownLanguage(element: Element): string | undefined {
  return rootOf(element).querySelector('[part~="base"]')?.parentElement?.lang;
}

export const status = (element: Element): string => {
  const [node] = inside(element, '[role="status"]');
  return node ? textOf(node) : '';
};

/** Whether a reader can see the node: it has boxes, and nothing around it hides it. */
export function isVisible(node: Element): boolean {
  const {width, height} = node.getBoundingClientRect();
  return width > 0 && height > 0 && node.checkVisibility({opacityProperty: true, visibilityProperty: true});
}

/** Notes the events of this name that reach the document. */
export function heard<Name extends keyof FulcrumEvents>(name: Name, target: EventTarget = document) {
  const events: CustomEvent<FulcrumEvents[Name]>[] = [];
  const note = (event: Event) => void events.push(event as CustomEvent<FulcrumEvents[Name]>);
  target.addEventListener(name, note);
  stopListening.push(() => target.removeEventListener(name, note));
  return events;
}
const stopListening: (() => void)[] = [];
afterEach(() => {
  for (const stop of stopListening.splice(0)) stop();
});

/** Notes what is written to the console instead of letting it through. */
export function consoleLines(level: 'error' | 'warn'): string[] {
  const lines: string[] = [];
  const {[level]: original} = console;
  console[level] = (...args: unknown[]) => void lines.push(args.map(String).join(' '));
  stopListening.push(() => (console[level] = original));
  return lines;
}

export function expectShown(element: Element, language: string): void {
  expect(shownLanguage(element), `language of <${element.localName}>`).to.equal(language);
}
