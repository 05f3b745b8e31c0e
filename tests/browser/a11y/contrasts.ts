// How well text and controls stand out, as the browser shows them.
import {type Colour, contrast, over, parse} from './colours.ts';
import {all, rootOf, textOf} from './stand.ts';
import {textNodes} from './texts.ts';

const outward = (element: Element): Element | null => {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
};

/** The ground behind what an element holds: every background outwards to the first that lets nothing through. */
export function groundOf(element: Element | null): Colour {
  const layers: Colour[] = [];
  for (let at = element; at; at = outward(at)) {
    const {backgroundColor, backgroundImage, opacity, filter} = getComputedStyle(at);
    if (backgroundImage !== 'none' || filter !== 'none') throw new Error(`no plain ground: <${at.localName}>`);
    const [r, g, b, alpha] = parse(backgroundColor);
    if (opacity !== '1') throw new Error(`<${at.localName}> is ${opacity} opaque: reckon with that here first`);
    layers.push([r, g, b, alpha]);
    if (alpha === 1) return layers.reduceRight((ground, layer) => over(layer, ground));
  }
  throw new Error('nothing behind it is opaque: give the page a ground');
}

/** Contrast of a colour of this element with what is behind it. */
export const against = (css: string, element: Element | null): number => {
  const ground = groundOf(element);
  return contrast(over(parse(css), ground), ground);
};

const name = (element: Element, text: string) =>
  `${element.closest('[part]')?.getAttribute('part') ?? element.localName} “${text.slice(0, 24)}”`;

export interface Measured {
  readonly what: string;
  readonly ratio: number;
}

/** Every text that is shown, with its contrast. */
export const textContrasts = (element: Element): Measured[] =>
  textNodes(rootOf(element))
    .map((node) => node.parentElement!)
    .filter((parent) => parent.checkVisibility())
    .map((parent) => ({what: name(parent, textOf(parent)), ratio: against(getComputedStyle(parent).color, parent)}));

/** Fields: their text is no text node. */
export const fieldContrasts = (element: Element): Measured[] =>
  all(element, 'input, textarea')
    .filter((field) => field.checkVisibility())
    .map((field) => ({what: name(field, field.localName), ratio: against(getComputedStyle(field).color, field)}));

/** What has to be seen of controls: the edge of fields and of framed buttons, the lines of icons. */
export function controlContrasts(element: Element): Measured[] {
  const framed = all(element, 'button, input, textarea').filter(
    (control) => control.checkVisibility() && Number.parseFloat(getComputedStyle(control).borderBlockStartWidth) > 0,
  );
  const edges = framed
    .map((control) => ({control, edge: getComputedStyle(control).borderBlockStartColor}))
    // a border kept free for another state
    .filter(({edge}) => parse(edge)[3] > 0)
    .map(({control, edge}) => ({
      what: `edge of ${name(control, textOf(control))}`,
      ratio: against(edge, outward(control)),
    }));
  const icons = [...rootOf(element).querySelectorAll('svg')]
    .filter((icon) => icon.checkVisibility())
    .map((icon) => {
      const {stroke, fill} = getComputedStyle(icon);
      return {what: `icon in ${name(icon.parentElement!, '')}`, ratio: against(fill === 'none' ? stroke : fill, icon)};
    });
  return [...edges, ...icons];
}

/** Those that do not reach it, one line each. */
export const below = (least: number, measured: readonly Measured[]): string[] => [
  ...new Set(measured.filter(({ratio}) => ratio < least).map(({what, ratio}) => `${ratio.toFixed(2)}: ${what}`)),
];
