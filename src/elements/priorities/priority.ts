import {html, nothing, type TemplateResult} from 'lit';
import type {PrioritiesView, PriorityView} from '../../views/priorities-view.js';
import {proven, type IsOpen} from '../parts/claim.js';
import {disclosureButton, panel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {list} from '../parts/list.js';
import type {Filter} from './filter.js';
import {panelOf} from './link-target.js';

/** What a list of priorities needs to draw one. */
export interface Drawing {
  readonly view: PrioritiesView;
  readonly level: number;
  readonly isOpen: IsOpen;
  readonly filter: Filter | undefined;
  /** The text copied last, or offered for selection where the clipboard was refused. */
  readonly copy: {readonly id: string; readonly text: string; readonly copied: boolean} | undefined;
}

/** One priority: title, aim, and behind the title its measures with their programmes. */
export function priority(item: PriorityView, {view, level, isOpen, filter, copy}: Drawing): TemplateResult {
  const marked = (text: string) =>
    filter ? filter.cut(text).map((piece, index) => (index % 2 ? html`<mark part="hit">${piece}</mark>` : piece)) : text;
  const id = panelOf(item.id);
  const mine = copy?.id === item.id && copy;
  return html`<li id="item-${item.id}" class="priority" part="priority">
    ${heading(
      level,
      `title-${item.id}`,
      'priority-heading',
      disclosureButton(id, isOpen(id), 'priority-button', html`<span class="numeral" part="numeral" aria-hidden="true">${item.numeral}</span><span class="title">${marked(item.title)}</span>`),
    )}
    <div class="aim" part="aim">${proven(marked(item.aim.text), item.aim.provenance, isOpen)}</div>
    ${panel(
      id,
      isOpen(id),
      'priority-panel',
      html`<ul role="list" class="list measures" part="measures" aria-labelledby="title-${item.id}">
          ${item.measures.map((measure) => {
            const titleId = `title-${item.id}-${measure.id}`;
            return html`<li id="measure-${item.id}-${measure.id}" part="measure">
              ${heading(level + 1, titleId, 'measure-heading', marked(measure.title))} ${proven(marked(measure.text), measure.provenance, isOpen)}
              ${measure.programmes.length ? list('tags line note', 'programmes', titleId, measure.programmes.map(marked)) : nothing}
            </li>`;
          })}
        </ul>
        <button type="button" class="control" part="copy-button" data-copy=${item.id}>${mine && mine.copied ? view.copied : view.copyLabel}</button>
        ${mine && !mine.copied ? html`<label class="offered">${view.copyBlocked}<textarea part="copy-text" readonly rows="8" .value=${mine.text}></textarea></label>` : nothing}`,
    )}
  </li>`;
}
