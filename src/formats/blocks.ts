import type {Element, ElementContent} from 'hast';
import {h} from 'hastscript';
import type {Settled} from './options.js';
import {spoken, type Words} from './words.js';

export const paragraph = (words: Words): Element => h('p', ...words);

/** A heading so many levels below the element's own; what would be deeper than 6 stays at 6. */
export const heading = ({level}: Settled, below: number, words: Words): Element =>
  h(`h${Math.min(6, level + below)}`, ...words);

export const bullets = (lines: readonly Words[]): Element => h('ul', ...lines.map((words) => h('li', ...words)));

/** A title of the interface, or the report's own. */
export const title = (page: Settled, text: string, own: boolean | undefined): Words =>
  own ? [text] : spoken(page, text);

const block = /^(article|section|footer|h\d|p|ul|ol|li)$/;

/** Each block on a line of its own: where tags are stripped, the words of two blocks must not run together. */
export function onLines<T extends ElementContent | Element>(node: T): T {
  if (node.type !== 'element') return node;
  const children = node.children.map(onLines);
  const apart = children.some((child) => child.type === 'element' && block.test(child.tagName));
  const line = {type: 'text', value: '\n'} as const;
  return {...node, children: apart ? [line, ...children.flatMap((child) => [child, line])] : children};
}
