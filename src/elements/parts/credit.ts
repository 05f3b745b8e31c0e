import {html, nothing, type TemplateResult} from 'lit';
import type {CreditView} from '../../views/credit-view.js';
import {safeUrl} from '../safe-url.js';
import type {IsOpen} from './claim.js';
import {panel} from './disclosure.js';

const link = (target: CreditView['link']): TemplateResult | undefined => {
  const href = safeUrl(target?.href);
  return href ? html`<a href=${href} referrerpolicy="strict-origin-when-cross-origin">${target!.label}</a>` : undefined;
};

/** Source, production label and "how this was made". No part, and no variable of its own: nothing hides it. */
export const credit = (view: CreditView, isOpen: IsOpen): TemplateResult => html`<footer>
  ${view.corrections.map(({date, text}) => html`<p><b>${date}</b> ${text}</p>`)}
  <p class="line">
    <span class="label">${view.production}</span>
    <span>${view.source}</span>
    <span>${view.headlineLabel} <cite lang=${view.headlineLanguage}>${view.headline}</cite></span>
    ${link(view.link)} ${link(view.contact)}
    <button type="button" aria-expanded=${isOpen('note-made')} aria-controls="note-made">${view.made}</button>
  </p>
  ${panel('note-made', isOpen('note-made'), nothing, html`<dl class="list">${view.madeRows.map(({label, text}) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>`)}
</footer>`;
