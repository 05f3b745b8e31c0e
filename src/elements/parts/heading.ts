import {html, type TemplateResult} from 'lit';

/** A heading of level 2 to 6; what would be deeper stays at 6. */
export function heading(level: number, id: string, part: string, content: unknown): TemplateResult {
  if (level < 3) return html`<h2 id=${id} part=${part}>${content}</h2>`;
  if (level < 4) return html`<h3 id=${id} part=${part}>${content}</h3>`;
  if (level < 5) return html`<h4 id=${id} part=${part}>${content}</h4>`;
  if (level < 6) return html`<h5 id=${id} part=${part}>${content}</h5>`;
  return html`<h6 id=${id} part=${part}>${content}</h6>`;
}
