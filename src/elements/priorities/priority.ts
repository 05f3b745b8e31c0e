import {html, nothing, type TemplateResult} from 'lit';
import type {PrioritiesView, PriorityView} from '../../views/priorities-view.js';
import {provenanceButton, provenancePanel, type IsOpen} from '../parts/claim.js';
import {disclosureButton, disclosurePanel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {chevron} from '../parts/icons.js';
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

/** The field that filters the list as one types. */
export const filterField = ({filterLabel}: PrioritiesView, query: string, hits: string): TemplateResult =>
  html`<label part="filter"
    ><span class="filter-label">${filterLabel}<span part="hits" aria-hidden="true">${hits}</span></span
    ><input type="search" part="filter-field" .value=${query} autocomplete="off" spellcheck="false"
  /></label>`;

/** Expands or collapses every priority: says which, and tells assistive technology the present state. */
export const expandAllButton = ({expandAll, collapseAll}: PrioritiesView, allOpen: boolean): TemplateResult =>
  html`<button type="button" part="expand-all-button" data-all=${allOpen ? 'close' : 'open'} aria-expanded=${allOpen ? 'true' : 'false'}>${allOpen ? collapseAll : expandAll}</button>`;

/** One priority: title, aim, and behind the title its measures with their programmes. */
export function priority(item: PriorityView, {view, level, isOpen, filter, copy}: Drawing): TemplateResult {
  const marked = (text: string) =>
    filter ? filter.cut(text).map((piece, index) => (index % 2 ? html`<mark part="hit">${piece}</mark>` : piece)) : text;
  const id = panelOf(item.id);
  const titleId = `title-${item.id}`;
  const content = html`<span class="numeral" part="numeral" aria-hidden="true">${item.numeral}</span><span>${marked(item.title)}</span>${chevron}`;
  const measures = html`<ul role="list" part="measures" aria-labelledby=${titleId}>
      ${item.measures.map(
        ({id: measureId, title, text, programmes, provenance}) =>
          html`<li id="measure-${item.id}-${measureId}" part="measure">
            ${heading(level + 1, `title-${item.id}-${measureId}`, 'measure-heading', marked(title))}
            <p>${marked(text)}${provenanceButton(provenance, isOpen)}</p>
            ${provenancePanel(provenance, isOpen)}
            ${programmes.length
              ? html`<ul role="list" class="tags" part="programmes" aria-labelledby="title-${item.id}-${measureId}">
                  ${programmes.map(({name}) => html`<li part="programme">${marked(name)}</li>`)}
                </ul>`
              : nothing}
          </li>`,
      )}
    </ul>
    <p class="actions">
      <button type="button" part="copy-button" data-copy=${item.id}>${view.copyLabel}</button>
      ${copy?.id === item.id && copy.copied ? html`<span aria-hidden="true">${view.copied}</span>` : nothing}
    </p>
    ${copy?.id === item.id && !copy.copied
      ? html`<label class="offered">${view.copyBlocked}<textarea part="copy-text" readonly rows="8" .value=${copy.text}></textarea></label>`
      : nothing}`;
  return html`<li id="item-${item.id}" part="priority">
    ${heading(level, titleId, 'priority-heading', disclosureButton({id, open: isOpen(id), part: 'priority-button', content}))}
    <div class="aim" part="aim">
      <p>${marked(item.aim.text)}${provenanceButton(item.aim.provenance, isOpen)}</p>
      ${provenancePanel(item.aim.provenance, isOpen)}
    </div>
    ${disclosurePanel(id, isOpen(id), 'priority-panel', measures)}
  </li>`;
}
