import {html, type TemplateResult} from 'lit';
import type {FrameView} from '../../views/frame-view.js';

/** 中文 / English: each name in its own language. */
export const languageSwitch = ({switchLabel, languages}: FrameView, current: string): TemplateResult | false =>
  languages.length > 1 &&
  html`<span part="language-switch" role="group" aria-label=${switchLabel}>${languages.map(
    ({tag, name}) =>
      html`<button type="button" class="control" lang=${tag} data-language=${tag} aria-pressed=${tag === current}>${name}</button> `,
  )}</span>`;
