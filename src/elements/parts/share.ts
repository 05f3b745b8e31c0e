import {html, type TemplateResult} from 'lit';
import type {ShareView} from '../../views/share-view.js';
import type {Scene} from './item.js';

/** How a point is taken along; by its text where this is empty. */
export type How = '' | 'link' | 'share' | 'picture';

/** A text copied, or offered for selection where the clipboard was refused. */
export interface Copy {
  readonly id: string;
  readonly text: string;
  readonly copied: boolean;
  readonly how: How;
}

/** Buttons that take a point along, and its text where the clipboard is refused. */
export function share(
  id: string,
  {copied, copyLabel, linkLabel, shareLabel, cardLabel, copyBlocked}: ShareView,
  copy: Copy | undefined,
  {ui}: Scene,
): TemplateResult {
  const action = (part: string, how: How, label: string) =>
    html`<button part="${part}-button" data-copy=${id} data-how=${how}>
      ${copy?.copied && copy.how === how ? copied : label}
    </button>`;
  return html`<div class="line note quiet" lang=${ui}>
      ${action('copy', '', copyLabel)}${action('link', 'link', linkLabel)}${action('share', 'share', shareLabel)}${action('card', 'picture', cardLabel)}
    </div>
    ${copy && !copy.copied ? html`<label class="offered" lang=${ui}>${copyBlocked}<textarea part="copy-text" readonly rows="8" .value=${copy.text}></textarea></label>` : ''}`;
}
