import {html, nothing, type TemplateResult} from 'lit';
import type {CreditView} from '../../views/credit-view.js';
import {panel} from './disclosure.js';
import type {Scene} from './item.js';
import {link} from './link.js';
import {rich} from './rich.js';

/** Source, production label and "how this was made". No part, and no variable of its own: nothing hides it. */
export const credit = (
  {
    corrections,
    dropped,
    production,
    source,
    headlineLabel,
    headline,
    originalLanguage,
    links,
    made,
    translated,
    notes,
  }: CreditView,
  {isOpen, ui}: Scene,
): TemplateResult =>
  html`<footer>
    ${corrections.map(({label, text}) => html`<p><span lang=${ui}>${label}</span>${rich(text)}</p>`)}
    ${dropped && html`<p lang=${ui}>${dropped}</p>`}
    <p class="line quiet" lang=${ui}>
      <b class="tag">${production}</b> <span>${source}</span>
      <span>${headlineLabel}<span lang=${originalLanguage}>${headline}</span></span>
      ${links.map(link)}
      <button aria-expanded=${isOpen('note-made')} aria-controls="note-made">${made}</button>
    </p>
    ${panel(
      'note-made',
      isOpen,
      nothing,
      html`${translated && html`<p><span lang=${ui}>${headlineLabel}</span>${translated}</p>`}${notes.map((text) => html`<p>${rich(text)}</p>`)}`,
    )}
  </footer>`;
