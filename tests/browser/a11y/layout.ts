// What sticks out, is cut off, or lies on something else.
import {all, part, rootOf, textOf} from './stand.ts';
import {textNodes} from './texts.ts';

const SLACK = 1; // rounding of device pixels
const shown = (element: Element) => element.checkVisibility();
/** What is there for screen readers only is cut off on purpose. */
const forTheEar = (element: Element): boolean =>
  getComputedStyle(element).clipPath !== 'none' || (element.parentElement ? forTheEar(element.parentElement) : false);

const label = (element: Element, text = textOf(element)) =>
  `${element.closest('[part]')?.getAttribute('part') ?? element.localName} “${text.slice(0, 30)}”`;

/** Everything of an element that does not fit into its box, one line each. */
export function overflowOf(element: Element): string[] {
  const bounds = element.getBoundingClientRect();
  const problems: string[] = [];
  const within = ({left, right, width}: DOMRect, what: () => string) => {
    if (width > 0 && (right > bounds.right + SLACK || left < bounds.left - SLACK))
      problems.push(
        `${what()} reaches from ${left.toFixed(0)} to ${right.toFixed(0)} in ${bounds.left.toFixed(0)} to ${bounds.right.toFixed(0)}`,
      );
  };
  const base = part(element, 'base');
  for (const node of [base, base.parentElement!])
    if (node.scrollWidth > node.clientWidth + SLACK) problems.push(`${label(node, '')} scrolls sideways`);
  // the lines of a drawing may reach out of it, and are cut off
  for (const inner of all(element, 'article :not(svg *)')) {
    if (!shown(inner) || forTheEar(inner)) continue;
    within(inner.getBoundingClientRect(), () => label(inner));
    const {overflowX, overflowY} = getComputedStyle(inner);
    if (overflowX !== 'visible' && inner.clientWidth && inner.scrollWidth > inner.clientWidth + SLACK)
      problems.push(`${label(inner)} is cut off sideways`);
    // a field for much text scrolls
    if (overflowY !== 'visible' && inner.localName !== 'textarea' && inner.scrollHeight > inner.clientHeight + SLACK)
      problems.push(`${label(inner)} is cut off below`);
  }
  const range = document.createRange();
  for (const text of textNodes(rootOf(element))) {
    const parent = text.parentElement!;
    if (!shown(parent) || forTheEar(parent)) continue;
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) within(rect, () => label(parent, text.data));
  }
  return problems;
}

/** Buttons whose text reaches out of them, and controls that lie on one another. */
export function collisionsOf(element: Element): string[] {
  const controls = all(element, 'a[href], button, input, textarea').filter(shown);
  const problems: string[] = [];
  for (const [index, one] of controls.entries()) {
    const a = one.getBoundingClientRect();
    for (const other of controls.slice(index + 1)) {
      for (const b of other.getClientRects()) {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > SLACK && high > SLACK)
          problems.push(`${label(one)} lies on ${label(other)} by ${wide.toFixed(1)} × ${high.toFixed(1)}`);
      }
    }
  }
  return problems;
}
