import {html, type TemplateResult} from 'lit';

/** A list that stays one for assistive technology without its bullets, named by the heading with this id. */
export const list = (className: string, part: string, labelledBy: string, items: readonly unknown[]): TemplateResult =>
  html`<ul role="list" class=${className} part=${part} aria-labelledby=${labelledBy}>${items.map((item) => html`<li part="item">${item}</li>`)}</ul>`;
