import {html, nothing, type TemplateResult} from 'lit';
import type {ItemView} from '../../views/item-view.js';
import type {TermView} from '../../views/term-view.js';
import type {Pieces} from '../pieces.js';
import {both} from './both.js';
import {panel, type IsOpen} from './disclosure.js';
import {link} from './link.js';
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
  /** What is explained where it stands. */
  readonly terms: readonly TermView[];
  /** Long lists come in pieces. */
  readonly pieces: Pieces;
  /** Whether Chinese names have their pinyin above them. */
  readonly pinyin?: boolean;
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
 * Makes terms buttons where they first stand in one place, and notes the panels that these open.
 * @param place - its id; nothing is explained without one
 */
export function explainer(scene: Scene, place: string | undefined) {
  const panels: TemplateResult[] = [];
  const found: TermView[] = [];
  const explanation = (term: ItemView): ItemView => ({...term, text: term.details![0]!, details: []});
  const button = (is: (term: TermView) => boolean, content: unknown): TemplateResult | undefined => {
    const term = place && scene.terms.find((one) => is(one) && !found.includes(one));
    if (!term) return undefined;
    found.push(term);
    // Ids of a report have no underscore in them.
    const id = `term-${term.id}_${place}`;
    const {second} = term;
    const view = {...explanation(term), second: second && explanation(second)};
    panels.push(panel(id, scene.isOpen, 'explanation', html`<div class="words note">${item(view, scene)}</div>`));
    // A <button> would not break where the line ends; the base class gives this one its keys.
    return html`<span part="term" role="button" tabindex="0" aria-expanded=${scene.isOpen(id)} aria-controls=${id}
      >${content}</span
    >`;
  };
  return [button, panels] as const;
}

/** Not in the template, whose white space is no part of it. */
const OPENING = ' (';

/**
 * One listed thing, and where it comes from: "¶4", which opens the words it rests on.
 * @param inner - what becomes of its words, where a filter has found some
 */
export function item(view: ItemView, scene: Scene, inner?: (words: string) => unknown): TemplateResult {
  const {isOpen, originalLanguage, beside, ui} = scene;
  const {original, provenance, reference, second} = view;
  const named =
    ({pinyin}: ItemView) =>
    (name: string) =>
      scene.pinyin && pinyin
        ? html`<ruby>${name}<rp>${OPENING}</rp><rt lang="zh-Latn-pinyin">${pinyin}</rt><rp>)</rp></ruby>`
        : name;
  const [explained, panels] = explainer(scene, provenance?.id);
  const words = (one: ItemView, term?: Parameters<typeof rich>[2]) =>
    html`${one.label && html`<span part="label">${one.label}</span>`}<span part="text"
        >${rich(one.text, inner ?? (one.original ? undefined : named(one)), term)}</span
      >`;
  const first = html`${words(view, (id, content) => explained((term) => term.id === id, content))}
  ${original && beside !== originalLanguage ? html`<span class="note" part="original" lang=${originalLanguage}>${named(view)(original)}</span>` : ''}
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
  return html`${both(first, second && words(second), beside)}${panels}
  ${view.details?.map((detail, index) => note('detail', detail, second?.details?.[index], beside))}${
    reference &&
    html`<p class="note" part="detail">
      ${both(link(reference) ?? reference.label, second?.reference?.label, beside)}
    </p>`
  }${note('detail', view.remark, undefined, beside, ui)}
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
