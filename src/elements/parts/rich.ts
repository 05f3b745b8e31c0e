import {html} from 'lit';
import {runsOf} from '../../report/marks.js';

/** A text with its marks as elements. @param inner - what becomes of the words in each run */
export const rich = (text: string, inner: (words: string) => unknown = (words) => words): unknown =>
  runsOf(text).map(({kind, words}) => {
    const content = inner(words);
    if (kind === 'emphasis') return html`<em>${content}</em>`;
    if (kind === 'title') return html`<cite>${content}</cite>`;
    return kind ? html`<span part="term">${content}</span>` : content;
  });
