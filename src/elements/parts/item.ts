import {html, nothing, type TemplateResult} from 'lit';
import type {ItemView} from '../../views/item-view.js';
import type {TermView} from '../../views/term-view.js';
import type {Pieces} from '../pieces.js';
import {panel, type IsOpen} from './disclosure.js';
import {link} from './link.js';
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

/** Below what they stand in, what explains its terms. */
export const explanations = (terms: readonly (TermView | undefined)[] | undefined, scene: Scene): unknown =>
  terms?.map(
    (term) =>
      term && panel(term.id, scene.isOpen, 'explanation', html`<div class="words note">${item(term, scene)}</div>`),
  );

/**
 * One listed thing, and where it comes from: "¶4", which opens the words it rests on.
 * @param inner - what becomes of its words, where a filter has found some
 */
export function item(view: ItemView, scene: Scene, inner?: (words: string) => unknown): TemplateResult {
  const {isOpen, originalLanguage, ui} = scene;
  const {label, original, provenance, reference, terms} = view;
  const details = html`${explanations(terms, scene)}${view.details?.map((detail) => note('detail', detail))}${
    reference && html`<p class="note" part="detail">${link(reference) ?? reference.label}</p>`
  }${note('detail', view.remark, ui)}`;
  return html`${label && html`<span part="label">${label}</span>`}<span part="text"
      >${rich(view.text, inner, terms, isOpen)}</span
    >
    ${original && html`<span class="note" part="original" lang=${originalLanguage}>${original}</span>`}
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
