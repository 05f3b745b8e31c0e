import {html, type TemplateResult} from 'lit';

/** A heading of level 2 to 6. `level` may exceed 6: nested headings stay at 6. */
export function heading(level: number, id: string, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 id=${id} part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part}>${content}</h6>`;
  }
}
