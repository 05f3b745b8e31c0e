import {html, nothing, type TemplateResult} from 'lit';
import type {ItemView} from '../../views/item-view.js';
import type {Pieces} from '../pieces.js';
import {panel, type IsOpen} from './disclosure.js';
import {rich} from './rich.js';

/** What templates need to know of their element. */
export interface Scene {
  readonly isOpen: IsOpen;
  /** The report's own language: that of evidence and of originals. */
  readonly originalLanguage: string;
  /** Language of the interface’s words, where it does not speak that of the report. */
  readonly ui: string | typeof nothing;
  /** Long lists come in pieces. */
  readonly pieces: Pieces;
}

const note = (part: string, text: string | undefined, ui?: Scene['ui']) =>
  text && html`<p class="note" part=${part} lang=${ui ?? nothing}>${rich(text)}</p>`;

/**
 * One listed thing, and where it comes from: "¶4", which opens the words it rests on.
 * @param text - its text with marks in it, where a filter has found some
 */
export function item(
  view: ItemView,
  {isOpen, originalLanguage, ui}: Scene,
  text: unknown = rich(view.text),
): TemplateResult {
  const {label, original, provenance} = view;
  const details = html`${view.details?.map((detail) => note('detail', detail))}${note('detail', view.remark, ui)}`;
  return html`${label && html`<span part="label">${label}</span>`}<span part="text">${text}</span> ${
      original && html`<span class="note" part="original" lang=${originalLanguage}>${original}</span>`
    }
    ${
      provenance
        ? html`<span class="proof" lang=${ui}
              ><button
                part="provenance-button"
                aria-label=${provenance.name}
                aria-expanded=${isOpen(provenance.id)}
                aria-controls=${provenance.id}
              >
                ${provenance.label}
              </button>
              ${provenance.basis}</span
            >
            ${details}${panel(
              provenance.id,
              isOpen,
              'provenance',
              html`<div class="words note">
                ${provenance.paragraphs.map((one) => html`<p><span lang=${ui}>${one.label}</span> ${one.quotes.map((quote) => html`<q lang=${originalLanguage}>${quote}</q> `)}</p>`)}
                ${note('detail', provenance.note)}
              </div>`,
            )}`
        : details
    }`;
}
