// Where lines begin and end, read from the boxes that the browser drew.
import {inside} from '../support/elements.ts';

/** Text nodes of an element that are drawn. */
export function drawnTexts(element: Element, selector = '*'): Text[] {
  const texts: Text[] = [];
  for (const node of inside(element, selector)) {
    if (!node.checkVisibility({visibilityProperty: true}) || node.closest('button, [role="status"], textarea'))
      continue;
    for (const child of node.childNodes) if (child instanceof Text && child.data.trim()) texts.push(child);
  }
  return texts;
}

const range = document.createRange();

/** Box of the character at `index`; undefined for white space that a line break has swallowed. */
export function boxOf(text: Text, index: number): DOMRect | undefined {
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return [...range.getClientRects()].find(({width}) => width > 0);
}

/** Whether two neighbouring characters stand on different lines. */
export function broken(text: Text, index: number): boolean {
  const [one, other] = [boxOf(text, index), boxOf(text, index + 1)];
  return Boolean(one && other && other.top >= one.bottom - 1);
}

/** The drawn lines of a text node. */
export function linesOf(text: Text): string[] {
  const lines: string[] = [];
  let line = '';
  let bottom = -Infinity;
  for (let index = 0; index < text.length; index++) {
    const box = boxOf(text, index);
    if (box && box.top >= bottom - 1) {
      if (line.trim()) lines.push(line.trim());
      line = '';
    }
    if (box) bottom = box.bottom;
    line += text.data[index];
  }
  return line.trim() ? [...lines, line.trim()] : lines;
}
