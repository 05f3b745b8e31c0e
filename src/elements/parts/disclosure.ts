import {html, nothing, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';

export interface Disclosure {
  /** Id of the panel. */
  readonly id: string;
  readonly open: boolean;
  readonly part: string;
  readonly content: unknown;
  /** Accessible name, where the visible content is not enough. */
  readonly name?: string;
}

/** The button of a disclosure: the base class finds it by `aria-controls`, so nothing is bound here. */
export const disclosureButton = ({id, open, part, content, name}: Disclosure): TemplateResult =>
  html`<button type="button" part=${part} aria-expanded=${open ? 'true' : 'false'} aria-controls=${id} aria-label=${ifDefined(name)}>${content}</button>`;

/** The panel of a disclosure: found by the browser's own search while closed, where the browser can. */
export const disclosurePanel = (id: string, open: boolean, part: string, content: unknown): TemplateResult =>
  html`<div id=${id} class="panel" part=${part} hidden=${open ? nothing : 'until-found'}><div class="inner">${content}</div></div>`;
