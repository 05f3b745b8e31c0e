import {html, nothing, type TemplateResult} from 'lit';
import {directionOf} from '../../localization/direction.js';
import type {FrameView} from '../../views/frame-view.js';
import {both} from './both.js';
import {credit} from './credit.js';
import {heading} from './heading.js';
import {mark} from './icons.js';
import type {ContentView} from '../changes.js';
import type {Scene} from './item.js';

/** Kicker, heading, content and credit: what every element looks like from outside. */
export const frame = (
  {
    kicker,
    heading: title,
    readingTime,
    languages,
    switchLabel,
    credit: creditView,
    second,
  }: FrameView & ContentView & {readonly readingTime?: string},
  content: TemplateResult,
  language: string,
  classes: string,
  level: number,
  label: string | null | undefined,
  status: string,
  scene: Scene,
): TemplateResult =>
  html`<div class=${classes} lang=${language} dir=${directionOf(language)}>
    <article part="base" aria-label=${label || nothing} aria-labelledby=${label ? nothing : 'heading'}>
      <div class="top line">
        <p part="kicker">${mark}${kicker}</p>
        ${readingTime ? html`<p class="note" part="reading-time" lang=${scene.ui}>${readingTime}</p>` : nothing}
        ${
          languages.length > 1
            ? html`<span part="language-switch" role="group" aria-label=${switchLabel} lang=${scene.ui}
                >${languages.map(({tag, name}) => html`<button class="control" lang=${tag} data-language=${tag} aria-pressed=${tag === language}>${name}</button>`)}</span
              >`
            : nothing
        }
      </div>
      ${heading(level, 'heading', 'heading', both(title, second?.heading, scene.beside))}${content}${credit(creditView, scene)}
      <p class="unseen" role="status" lang=${scene.ui}>${status}</p>
    </article>
  </div>`;
