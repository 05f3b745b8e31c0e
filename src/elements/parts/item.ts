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
  /** What is explained where it stands. */
  readonly terms: readonly TermView[];
  /** Long lists come in pieces. */
  readonly pieces: Pieces;
}

const note = (part: string, text: string | undefined, ui?: Scene['ui']) =>
  text && html`<p class="note" part=${part} lang=${ui ?? nothing}>${rich(text)}</p>`;

/**
 * Makes terms buttons where they first stand in one place, and notes the panels that these open.
 * @param place - its id; nothing is explained without one
 */
export function explainer(scene: Scene, place: string | undefined) {
  const panels: TemplateResult[] = [];
  const found: TermView[] = [];
  const button = (is: (term: TermView) => boolean, content: unknown): TemplateResult | undefined => {
    const term = place && scene.terms.find((one) => is(one) && !found.includes(one));
    if (!term) return undefined;
    found.push(term);
    // Ids of a report have no underscore in them.
    const id = `term-${term.id}_${place}`;
    const view = {...term, text: term.details![0]!, details: []};
    panels.push(panel(id, scene.isOpen, 'explanation', html`<div class="words note">${item(view, scene)}</div>`));
    // A <button> would not break where the line ends; the base class gives this one its keys.
    return html`<span part="term" role="button" tabindex="0" aria-expanded=${scene.isOpen(id)} aria-controls=${id}
      >${content}</span
    >`;
  };
  return [button, panels] as const;
}

/**
 * One listed thing, and where it comes from: "¶4", which opens the words it rests on.
 * @param inner - what becomes of its words, where a filter has found some
 */
export function item(view: ItemView, scene: Scene, inner?: (words: string) => unknown): TemplateResult {
  const {isOpen, originalLanguage, ui} = scene;
  const {label, original, provenance, reference} = view;
  const [explained, panels] = explainer(scene, provenance?.id);
  const text = rich(view.text, inner, (id, content) => explained((term) => term.id === id, content));
  const details = html`${panels}${view.details?.map((detail) => note('detail', detail))}${
    reference && html`<p class="note" part="detail">${link(reference) ?? reference.label}</p>`
  }${note('detail', view.remark, ui)}`;
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
