import {defaultHandlers, toMdast, type Handle} from 'hast-util-to-mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import {containedIn} from './contained.js';
import type {RenderOptions} from './options.js';
import {treeOf} from './tree.js';

const isHeading = (name: string) => /^h\d$/.test(name);

/** Headings in a numbered list are headings with their number: many readers of Markdown know none inside lists. */
const numbered: Handle = (state, node) =>
  state.toFlow(
    state.all({
      ...node,
      children: node.children
        .filter((child) => child.type === 'element')
        .flatMap(({children}, index) =>
          children.map((child) =>
            child.type === 'element' && isHeading(child.tagName)
              ? {...child, children: [{type: 'text' as const, value: `${index + 1}. `}, ...child.children]}
              : child,
          ),
        ),
    }),
  );

/** A heading in a bulleted list is bold. */
const bulleted: Handle = (state, node) =>
  defaultHandlers.li(state, {
    ...node,
    children: node.children.map((child) =>
      child.type === 'element' && isHeading(child.tagName)
        ? {...child, tagName: 'p', children: [{...child, tagName: 'b'}]}
        : child,
    ),
  });

/** The report as Markdown (CommonMark). */
export function renderMarkdown(report: unknown, options?: RenderOptions): string {
  const {root, page} = treeOf(report, options);
  // Chinese has quotation marks of its own for titles, and is not slanted.
  const cite = /^zh\b/.test(page.language) ? defaultHandlers.cite : defaultHandlers.em;
  const tree = toMdast(containedIn(root), {handlers: {ol: numbered, li: bulleted, cite, dfn: defaultHandlers.strong}});
  return toMarkdown(tree, {bullet: '-', emphasis: '*', unsafe: [{character: '~', inConstruct: 'phrasing'}]});
}
