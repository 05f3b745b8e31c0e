import {html, nothing, type TemplateResult} from 'lit';
import type {ItemView} from '../../views/item-view.js';
import type {Pieces} from '../pieces.js';
import {both} from './both.js';
import {panel, type IsOpen} from './disclosure.js';
import {rich} from './rich.js';

/** What templates need to know of their element. */
export interface Scene {
  readonly isOpen: IsOpen;
  /** The report's own language: that of evidence and of originals. */
  readonly originalLanguage: string;
  /** The second language, where two are shown. */
  readonly beside: string | undefined;
  /** Language of the interface’s words, where it does not speak that of the report. */
  readonly ui: string | typeof nothing;
  /** Long lists come in pieces. */
  readonly pieces: Pieces;
}

/** A quiet line. */
export const note = (
  part: string,
  text: string | undefined,
  second: string | undefined,
  beside: string | undefined,
  ui?: Scene['ui'],
): unknown =>
  text &&
  html`<p class="note" part=${part} lang=${ui ?? nothing}>${both(rich(text), second && rich(second), beside)}</p>`;

/**
 * One listed thing, and where it comes from: "¶4", which opens the words it rests on.
 * @param inner - marks in its texts what a filter has found
 */
export function item(
  view: ItemView,
  {isOpen, originalLanguage, beside, ui}: Scene,
  inner?: (words: string) => unknown,
): TemplateResult {
  const {original, provenance, second} = view;
  const words = ({label, text}: ItemView) =>
    html`${label && html`<span part="label">${label}</span>`}<span part="text">${rich(text, inner)}</span>`;
  const first = html`${words(view)}
  ${original && beside !== originalLanguage ? html`<span class="note" part="original" lang=${originalLanguage}>${original}</span>` : ''}
  ${
    provenance &&
    html`<span class="proof" lang=${ui}
      ><button
        part="provenance-button"
        aria-label=${provenance.name}
        aria-expanded=${isOpen(provenance.id)}
        aria-controls=${provenance.id}
      >
        ${provenance.label}
      </button>
      ${provenance.basis}</span
    >`
  }`;
  return html`${both(first, second && words(second), beside)}
  ${view.details?.map((detail, index) => note('detail', detail, second?.details?.[index], beside))}${note('detail', view.remark, undefined, beside, ui)}
  ${
    provenance &&
    panel(
      provenance.id,
      isOpen,
      'provenance',
      html`<div class="words note">
        ${provenance.paragraphs.map((one) => html`<p><span lang=${ui}>${one.label}</span> ${one.quotes.map((quote) => html`<q lang=${originalLanguage}>${quote}</q> `)}</p>`)}
        ${note('detail', provenance.note, second?.provenance?.note, beside)}
      </div>`,
    )
  }`;
}
