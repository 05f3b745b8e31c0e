import {html, nothing, type TemplateResult} from 'lit';
import type {ClaimView, ProvenanceView} from '../../views/claim-view.js';
import {disclosureButton, disclosurePanel} from './disclosure.js';

/** Tells whether a panel is open. */
export type IsOpen = (id: string) => boolean;

/** "¶4", and next to it how a figure is known if the report does not state it. */
export const provenanceButton = ({id, label, name, basis}: ProvenanceView, isOpen: IsOpen): TemplateResult =>
  html`<span class="provenance">${disclosureButton({id, open: isOpen(id), part: 'provenance-button', content: label, name})}${
    basis ? html`<span class="basis" part="basis">${basis}</span>` : nothing
  }</span>`;

/** The words a claim rests on, in the report's own language. */
export const provenancePanel = ({id, paragraphs, language, note}: ProvenanceView, isOpen: IsOpen): TemplateResult =>
  disclosurePanel(
    id,
    isOpen(id),
    'provenance',
    html`${paragraphs.map(
      ({label, quotes}) =>
        html`<p><span class="paragraph">${label}</span>${quotes.map((quote) => html` <q lang=${language}>${quote}</q>`)}</p>`,
    )}${note ? html`<p>${note}</p>` : nothing}`,
  );

/** A claim with its proof one tap away. */
export const claim = ({text, attribution, provenance}: ClaimView, isOpen: IsOpen): TemplateResult =>
  html`<p part="claim">${attribution ? html`<span class="attribution">${attribution}</span> ` : nothing}${text}${provenanceButton(provenance, isOpen)}</p>${provenancePanel(provenance, isOpen)}`;
