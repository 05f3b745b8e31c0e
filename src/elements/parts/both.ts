import {html} from 'lit';
import {directionOf} from '../../localization/direction.js';

/** A text, and beside or below it the same in the second language, where two are shown. */
export const both = (first: unknown, second: unknown, language: string | undefined): unknown =>
  second
    ? html`<span class="pair"
        ><span>${first}</span>
        <span class="own-font" part="second" lang=${language!} dir=${directionOf(language!)}>${second}</span></span
      >`
    : first;
