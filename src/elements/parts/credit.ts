import {html, nothing, type TemplateResult} from 'lit';
import type {CreditView} from '../../views/credit-view.js';
import {safeUrl} from '../safe-url.js';
import type {IsOpen} from './claim.js';
import {disclosureButton, disclosurePanel} from './disclosure.js';

const link = (target: CreditView['link']): TemplateResult | typeof nothing => {
  const href = safeUrl(target?.href);
  return href
    ? html`<a href=${href} referrerpolicy="strict-origin-when-cross-origin">${target!.label}</a>`
    : nothing;
};

/** Source, production label and "how this was made". It has no part of its own, and nothing removes it. */
export const credit = (view: CreditView, isOpen: IsOpen): TemplateResult => html`<footer>
  ${view.corrections.map(({date, text}) => html`<p class="correction"><b>${date}</b> ${text}</p>`)}
  <div class="credit">
    <span class="label">${view.production}</span>
    <span>${view.source}</span>
    <span>${view.headlineLabel} <cite lang=${view.headlineLanguage}>${view.headline.join(' / ')}</cite></span>
    ${link(view.link)} ${link(view.contact)}
    ${disclosureButton({id: 'note-made', open: isOpen('note-made'), part: 'made-button', content: view.made})}
  </div>
  ${disclosurePanel(
    'note-made',
    isOpen('note-made'),
    'made',
    html`<dl>${view.madeRows.map(({label, text}) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`,
  )}
</footer>`;
