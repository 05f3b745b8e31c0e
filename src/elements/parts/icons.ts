import {html} from 'lit';

/** The mark: a beam resting level on a fulcrum. */
export const mark = html`<svg part="mark" viewBox="0 0 30 24" aria-hidden="true">
  <path d="M2 7h26v2.6H2zM15 10.8 22 22H8z" />
</svg>`;

/** Points down while closed, up while open. */
export const chevron = html`<svg class="chevron" viewBox="0 0 12 12" aria-hidden="true">
  <path d="M1.5 4 6 8.5 10.5 4" />
</svg>`;
