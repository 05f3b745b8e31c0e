// The elements on a page of ours, and what is inside them by the names that embedders may rely on: parts, roles, attributes.
import {fixture} from '@open-wc/testing';
import '../../../src/bundle.ts';

export const LANGUAGES = ['zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TAGS = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'] as const;
export type Tag = (typeof TAGS)[number];
export type Fulcrum = HTMLElementTagNameMap[Tag];
export type Attributes = Record<string, string>;

/** A box that goes away after the test. */
export const box = (attributes = ''): Promise<HTMLElement> => fixture<HTMLElement>(`<div ${attributes}></div>`);

/** An element with these attributes, rendered; in a box of its own unless a parent is given. */
export async function stand<T extends Tag>(
  tag: T,
  attributes: Attributes = {},
  parent?: Element,
): Promise<HTMLElementTagNameMap[T]> {
  const place = parent ?? (await box());
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  await element.updateComplete;
  return element;
}

/** All three elements in one parent. */
export async function standAll(attributes: Attributes = {}, parent?: Element): Promise<Fulcrum[]> {
  const place = parent ?? (await box());
  const elements: Fulcrum[] = [];
  for (const tag of TAGS) elements.push(await stand(tag, attributes, place));
  return elements;
}

export const rootOf = (element: Element): ShadowRoot => {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open shadow root`);
  return element.shadowRoot;
};
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];
export function one(element: Element, selector: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`<${element.localName}> holds no ${selector}`);
  return found;
}
export const parts = (element: Element, name: string): HTMLElement[] => all(element, `[part~="${name}"]`);
export const part = (element: Element, name: string): HTMLElement => one(element, `[part~="${name}"]`);

/** Everything that can be pressed, typed into or followed. */
export const controls = (element: Element): HTMLElement[] =>
  all(element, 'a[href], button, input, select, textarea, summary, [tabindex], [role=button]');

/** Text as a reader has it: no runs of white space. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The panel that a button opens. */
export const panelOf = (button: Element): HTMLElement =>
  one((button.getRootNode() as ShadowRoot).host, `#${CSS.escape(button.getAttribute('aria-controls') ?? '')}`);

/** Rendered, and every animation at its end. */
export async function settled(element: Fulcrum): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  for (const animation of rootOf(element).getAnimations()) animation.finish();
}

/** Opens everything that can be opened. */
export async function openEverything(element: Fulcrum): Promise<void> {
  for (const button of all(element, '[aria-controls][aria-expanded=false]')) button.click();
  await settled(element);
}

/** The focus as somebody with a keyboard has it; TypeScript does not know the option yet. */
export const focusVisibly = (control: HTMLElement): void => control.focus({focusVisible: true});
