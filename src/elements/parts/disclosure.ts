import {html, nothing, type TemplateResult} from 'lit';
import {chevron} from './icons.js';

/** A row that opens what is below it. The base class finds the button by `aria-controls`: nothing is bound here. */
export const disclosureButton = (id: string, open: boolean, part: string, content: unknown): TemplateResult =>
  html`<button type="button" class="wide" part=${part} aria-expanded=${open} aria-controls=${id}>${content}${chevron}</button>`;

/** What it opens: found by the browser's own search while closed, where the browser can. */
export const panel = (id: string, open: boolean, part: string | typeof nothing, content: unknown): TemplateResult =>
  html`<div id=${id} class="panel" part=${part} hidden=${open ? nothing : 'until-found'}>${content}</div>`;
