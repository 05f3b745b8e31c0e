import {html} from 'lit';
import {runsOf} from '../../report/marks.js';

/**
 * A text with its marks as elements.
 * @param inner - what becomes of the words in each run
 * @param explained - what becomes of a term, by its id, if it is explained
 */
export const rich = (
  text: string,
  inner: (words: string) => unknown = (words) => words,
  explained?: (id: string | undefined, content: unknown) => unknown,
): unknown =>
  runsOf(text).map(({kind, words, term}) => {
    const content = inner(words);
    if (kind === 'emphasis') return html`<em>${content}</em>`;
    if (kind === 'title') return html`<cite>${content}</cite>`;
    return kind ? (explained?.(term, content) ?? html`<span part="term">${content}</span>`) : content;
  });
