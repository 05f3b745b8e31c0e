import {html, nothing, type TemplateResult} from 'lit';
import type {ClaimView, ProvenanceView} from '../../views/claim-view.js';
import {panel} from './disclosure.js';

/** Tells whether a panel is open. */
export type IsOpen = (id: string) => boolean;

/**
 * Something that is claimed, and where it comes from: "¶4", which opens the words it rests on, in the report's own language.
 * @param after - what stands between the two, such as a detail
 */
export const proven = (
  content: unknown,
  {id, label, name, basis, paragraphs, language, note}: ProvenanceView,
  isOpen: IsOpen,
  after: unknown = nothing,
): TemplateResult =>
  html`${content}<span class="proof"
      ><button type="button" part="provenance-button" aria-label=${name} aria-expanded=${isOpen(id)} aria-controls=${id}>${label}</button>${basis ? html` ${basis}` : nothing}</span
    >${after}${panel(
      id,
      isOpen(id),
      'provenance',
      html`<div class="words note">
        ${paragraphs.map((one) => html`<p><span>${one.label}</span>${one.quotes.map((quote) => html` <q lang=${language}>${quote}</q>`)}</p>`)}
        ${note && html`<p>${note}</p>`}
      </div>`,
    )}`;

/** A sentence of the summary, with who says it where that is not said above it. */
export const claim = ({text, attribution, provenance}: ClaimView, isOpen: IsOpen): TemplateResult =>
  proven(html`${attribution && html`<span class="note">${attribution}</span> `}${text}`, provenance, isOpen);
