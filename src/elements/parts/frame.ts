import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../localization/direction.js';
import {matchLocale} from '../../localization/match-locale.js';
import type {FrameView} from '../../views/frame-view.js';
import type {IsOpen} from './claim.js';
import {credit} from './credit.js';
import {heading} from './heading.js';
import {mark} from './icons.js';
import {languageSwitch} from './language-switch.js';

export interface Frame {
  readonly view: FrameView & {readonly kicker: string; readonly heading: string};
  readonly content: TemplateResult;
  readonly language: string;
  /** Languages that the page gives: of the text around the element, and of the element itself. */
  readonly surrounding: string;
  readonly inherited: string;
  readonly level: number;
  /** Accessible name; the heading where there is none. */
  readonly label: string | null | undefined;
  readonly status: string;
  readonly isOpen: IsOpen;
}

/** Kicker, heading, content and credit: what every element looks like from outside. */
export function frame({view, content, language, surrounding, inherited, level, label, status, isOpen}: Frame): TemplateResult {
  const differs = (tag: string) => !matchLocale(tag, [language]);
  // The page's font was chosen for the language around; where that is another one, ours for this language is better.
  const classes = `root${surrounding && differs(surrounding) ? ' own-font' : ''}${differs(inherited) ? ' own-leading' : ''}`;
  return html`<div class=${classes} lang=${language} dir=${directionOf(language)}>
    <article part="base" aria-label=${label || nothing} aria-labelledby=${label ? nothing : 'heading'}>
      <div class="top line"><p part="kicker">${mark}${view.kicker}</p>${languageSwitch(view, language)}</div>
      ${heading(level, 'heading', 'heading', view.heading)}${content}${credit(view.credit, isOpen)}
      <p class="unseen" role="status">${status}</p>
    </article>
  </div>`;
}
