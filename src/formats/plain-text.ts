import type {Element, ElementContent} from 'hast';
import {contained} from './contained.js';
import type {RenderOptions} from './options.js';
import {treeOf} from './tree.js';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

function wordsOf(node: ElementContent, colon: string): string {
  // A line break would begin a block that nobody has written.
  if (node.type !== 'element') return node.type === 'text' ? contained(node.value).replace(/\s+/g, ' ') : '';
  const {tagName, properties, children} = node;
  const words = children.map((child) => wordsOf(child, colon)).join('');
  // A run of the other direction would carry the signs around it away.
  if (tagName === 'span' && properties.dir) return FIRST_STRONG_ISOLATE + words + POP_ISOLATE;
  return tagName === 'a' ? `${words}${colon}${properties.href as string}` : words;
}

const elementsIn = ({children}: Element) => children.filter((child) => child.type === 'element');

const isList = (node: Element | undefined) => /^(ul|ol)$/.test(`${node?.tagName}`);

/** The lines of a block; an empty one before each heading and after each list. */
function linesOf(node: Element, colon: string): string[] {
  const {tagName} = node;
  if (isList(node))
    return elementsIn(node).flatMap((entry, index) => {
      const sign = tagName === 'ol' ? `${index + 1}. ` : '- ';
      const [first, ...rest] = linesOf(entry, colon).filter(Boolean);
      const lines = [sign + first, ...rest.map((line) => `  ${line}`)];
      return tagName === 'ol' ? ['', ...lines] : lines;
    });
  const blocks = elementsIn(node).filter((child) => /^(section|footer|h\d|p|ul|ol)$/.test(child.tagName));
  if (!blocks.length) return [wordsOf(node, colon)];
  return blocks.flatMap((child, index) => {
    const apart = /^(h\d|section|footer)$/.test(child.tagName) || isList(blocks[index - 1]);
    return apart && tagName !== 'li' ? ['', ...linesOf(child, colon)] : linesOf(child, colon);
  });
}

/** The report as plain text: a block a line, lists with their signs. */
export function renderText(report: unknown, options?: RenderOptions): string {
  const {root, page} = treeOf(report, options);
  return (
    linesOf(root, page.signs.colon)
      .join('\n')
      .trim()
      .replace(/\n{3,}/g, '\n\n') + '\n'
  );
}
