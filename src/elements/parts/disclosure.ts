import {html, nothing, type TemplateResult} from 'lit';
import {chevron} from './icons.js';

/** Tells whether the panel with this id is open. */
export type IsOpen = (id: string) => boolean;

/** A row that opens what is below it. The base class finds the button by `aria-controls`: nothing is bound here. */
export const disclosureButton = (id: string, isOpen: IsOpen, part: string, content: unknown): TemplateResult =>
  html`<button class="wide" part=${part} aria-expanded=${isOpen(id)} aria-controls=${id}>${content}${chevron}</button>`;

/** What it opens: found by the browser's own search while closed, where the browser can. */
export const panel = (id: string, isOpen: IsOpen, part: string | typeof nothing, content: unknown): TemplateResult =>
  html`<div id=${id} class="panel" part=${part} hidden=${isOpen(id) ? nothing : 'until-found'}>${content}</div>`;
