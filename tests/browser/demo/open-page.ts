// Demo pages as a reader gets them: built script, the server's headers, a viewport of its own.
import {openFrame, type Frame} from '../support/frame.ts';
import {waitUntil} from '../support/wait.ts';

export interface FulcrumElement extends HTMLElement {
  report: unknown;
  readonly language: string;
  readonly state: 'loading' | 'ready' | 'failed';
  readonly updateComplete: Promise<boolean>;
  readonly shadowRoot: ShadowRoot;
}

export const names = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];

export const elementsOf = ({document}: Frame): FulcrumElement[] => [
  ...document.querySelectorAll<FulcrumElement>(names.join()),
];

export const part = (element: FulcrumElement, name: string): HTMLElement =>
  element.shadowRoot.querySelector<HTMLElement>(`[part~='${name}']`)!;

/** Opens a demo page and waits until its elements are there. */
export async function openPage(name: string, size?: {width?: number; height?: number}): Promise<Frame> {
  const frame = await openFrame(`/demo/${name}.html`, size);
  // a report with an address of its own comes later; on a page that shows what loading looks like, one never comes
  const awaited = elementsOf(frame).filter(({dataset}) => dataset['state'] !== 'loading');
  await waitUntil(() => awaited.every(({state}) => state !== 'loading'), `${name}: still loading`);
  await Promise.all(elementsOf(frame).map(({updateComplete}) => updateComplete));
  return frame;
}

/** Chooses an input or presses a button, as a click does. */
export const press = (frame: Frame, selector: string): void =>
  frame.document.querySelector<HTMLElement>(selector)!.click();

/** Chooses an option, as a reader does. */
export function choose(frame: Frame, selector: string, value: string): void {
  const select = frame.document.querySelector<HTMLSelectElement>(selector)!;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly target: unknown; readonly failureSummary?: string}[];
}

/** What axe says of a whole page. It runs in the page itself, where its colours and sizes are. */
export async function violations(frame: Frame): Promise<string[]> {
  const {document, window} = frame;
  // what fades in has its colours only at the end
  const fading = elementsOf(frame).flatMap(({shadowRoot}) => shadowRoot?.getAnimations() ?? []);
  await Promise.all(fading.map(({finished}) => finished));
  const script = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(new Error('axe did not load'));
  });
  script.src = '/node_modules/axe-core/axe.min.js';
  document.head.append(script);
  await loaded;
  const {axe} = window as unknown as {axe: {run(options: object): Promise<{violations: Violation[]}>}};
  const found = await axe.run({resultTypes: ['violations']});
  return found.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ''}`),
  );
}
