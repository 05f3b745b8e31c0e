import {html, type TemplateResult} from 'lit';
import {runsOf} from '../../report/marks.js';
import type {TermView} from '../../views/term-view.js';
import type {IsOpen} from './disclosure.js';

/** Opens what explains a term. A `<button>` would not break where the line ends; the base class gives this one its keys. */
export const termButton = ({id}: TermView, isOpen: IsOpen | undefined, content: unknown): TemplateResult =>
  html`<span part="term" role="button" tabindex="0" aria-expanded=${isOpen!(id)} aria-controls=${id}>${content}</span>`;

/**
 * A text with its marks as elements.
 * @param inner - what becomes of the words in each run
 * @param terms - those that are explained, where they first stand
 */
export function rich(
  text: string,
  inner: (words: string) => unknown = (words) => words,
  terms: readonly TermView[] = [],
  isOpen?: IsOpen,
): unknown {
  let due = terms;
  return runsOf(text).map(({kind, words, term}) => {
    const content = inner(words);
    if (kind === 'emphasis') return html`<em>${content}</em>`;
    if (kind === 'title') return html`<cite>${content}</cite>`;
    if (!kind) return content;
    const found = due.find((one) => one.term === term);
    due = due.filter((one) => one !== found);
    return found ? termButton(found, isOpen, content) : html`<span part="term">${content}</span>`;
  });
}
