import {html, type TemplateResult} from 'lit';
import type {OverviewItem} from '../../views/item-view.js';
import {leadsTo} from '../deep-link.js';
import {both} from './both.js';
import {panel} from './disclosure.js';
import {chevron} from './icons.js';
import {item, type Scene} from './item.js';
import {icons} from './priority-icons.js';

const panelOf = ({id}: OverviewItem) => `overview-${id}`;

/** A strip of buttons, one a priority, and below it what they open: one place for all, so that the strip stays as it is. */
export const overview = (entries: readonly OverviewItem[], titleId: string, scene: Scene): TemplateResult =>
  html`<ul role="list" part="overview" aria-labelledby=${titleId}>
      ${entries.map((one) => {
        const path = icons.get(one.icon!);
        return html`<li>
          <button part="overview-button" aria-expanded=${scene.isOpen(panelOf(one))} aria-controls=${panelOf(one)}>
            <span part="icon" aria-hidden="true"
              >${path ? html`<svg viewBox="0 0 24 24"><path d=${path} /></svg>` : one.numeral}</span
            >${chevron}<span class="title">${both(one.label, one.second?.label, scene.beside)}</span>
          </button>
        </li>`;
      })}
    </ul>
    ${entries.map((one) => {
      const id = panelOf(one);
      return panel(
        id,
        scene.isOpen,
        'overview-panel',
        html`<div class="words">
          ${item(one, scene)}
          ${scene.isOpen(id) && leadsTo(one.link) ? html`<p class="note"><a href="${location.href.split('#')[0]}#${one.link}" lang=${scene.ui}>${one.more}</a></p>` : ''}
        </div>`,
      );
    })}`;
