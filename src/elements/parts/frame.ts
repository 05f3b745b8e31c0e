import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
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
  readonly label: string | undefined;
  readonly status: string;
  readonly isOpen: IsOpen;
}

/** Kicker, heading, content and credit: what every element looks like from outside. */
export function frame({view, content, language, surrounding, inherited, level, label, status, isOpen}: Frame): TemplateResult {
  const differs = (tag: string) => !matchLocale(tag, [language]);
  const classes = ['root'];
  // The page's font was chosen for the language around; where that is another one, ours for this language is better.
  if (surrounding && differs(surrounding)) classes.push('own-font');
  if (differs(inherited)) classes.push('own-leading');
  return html`<div class=${classes.join(' ')} lang=${language} dir=${directionOf(language)}>
    <article part="base" aria-label=${ifDefined(label)} aria-labelledby=${ifDefined(label ? undefined : 'heading')}>
      <div class="top">
        <p part="kicker">${mark}${view.kicker}</p>
        ${languageSwitch(view, language)}
      </div>
      ${heading(level, 'heading', 'heading', view.heading)} ${content} ${credit(view.credit, isOpen)}
      <p class="unseen" role="status">${status}</p>
    </article>
  </div>`;
}
