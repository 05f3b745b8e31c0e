import {html, nothing, type TemplateResult} from 'lit';
import type {CreditView} from '../../views/credit-view.js';
import {safeUrl} from '../safe-url.js';
import {panel, type IsOpen} from './disclosure.js';

/** Source, production label and "how this was made". No part, and no variable of its own: nothing hides it. */
export const credit = (
  {corrections, production, source, headlineLabel, headline, originalLanguage, links, made, notes}: CreditView,
  isOpen: IsOpen,
): TemplateResult =>
  html`<footer>
    ${corrections.map((text) => html`<p>${text}</p>`)}
    <p class="line">
      <b class="tag">${production}</b> <span>${source}</span>
      <span>${headlineLabel}<span lang=${originalLanguage}>${headline}</span></span>
      ${links.map(({href, label}) => {
        const url = safeUrl(href);
        return url && html`<a href=${url} referrerpolicy="strict-origin-when-cross-origin">${label}</a>`;
      })}
      <button aria-expanded=${isOpen('note-made')} aria-controls="note-made">${made}</button>
    </p>
    ${panel(
      'note-made',
      isOpen,
      nothing,
      notes.map((text) => html`<p>${text}</p>`),
    )}
  </footer>`;
