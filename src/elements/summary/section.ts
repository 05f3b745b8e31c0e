import {html, type TemplateResult} from 'lit';
import type {SectionView} from '../../views/summary-view.js';
import {claim, proven, type IsOpen} from '../parts/claim.js';
import {disclosureButton, panel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {list} from '../parts/list.js';
import {safeUrl} from '../safe-url.js';

function itemsOf(view: Exclude<SectionView, {kind: 'gist'}>, titleId: string, isOpen: IsOpen): TemplateResult {
  const listed = (items: readonly unknown[], className = 'list') => list(className, view.name, titleId, items);
  switch (view.kind) {
    case 'facts':
      return html`<dl class="facts" part="facts">
        ${view.items.map(({label, value, provenance}) => html`<div part="item"><dt class="note">${label}</dt><dd>${proven(value, provenance, isOpen)}</dd></div>`)}
      </dl>`;
    case 'figures':
      return listed(
        view.items.map(({value, unit, caption, provenance}) =>
          html`<b class="figure" part="figure">${value}${unit && html`<small>${unit}</small>`}</b>${proven(caption, provenance, isOpen)}`,
        ),
        'figures',
      );
    case 'claims':
      return html`${view.attribution && html`<p class="note" part="attribution">${view.attribution}</p>`}${listed(view.claims.map((one) => claim(one, isOpen)))}`;
    case 'documents':
      return listed(view.items.map(({title, kind, note, provenance}) => html`<span class="note">${kind}</span> ${proven(title, provenance, isOpen, note)}`));
    case 'glossary':
      return html`<dl class="list" part="glossary">
        ${view.items.map(({term, original, explanation, mark, reference, url}) => {
          const href = safeUrl(url);
          return html`<div part="item">
            <dt>${term} ${original && html`<span class="note" lang=${view.originalLanguage}>${original}</span>`} ${mark && html`<span class="note">${mark}</span>`}</dt>
            <dd>${explanation} ${reference && html`<cite class="note">${href ? html`<a href=${href}>${reference}</a>` : reference}</cite>`}</dd>
          </div>`;
        })}
      </dl>`;
  }
}

/** One section of the summary: open, or folded where few readers need it. */
export function section(view: SectionView, level: number, isOpen: IsOpen): TemplateResult {
  if (view.kind === 'gist') return html`<div class="gist" part="gist">${claim(view.claim, isOpen)}</div>`;
  const {name, title, kind} = view;
  const titleId = `title-${name}`;
  const id = `section-${name}`;
  const items = itemsOf(view, titleId, isOpen);
  return kind === 'documents' || kind === 'glossary'
    ? html`<div class="row folded" part="section">
        ${heading(level, titleId, 'section-heading', disclosureButton(id, isOpen(id), 'section-button', html`<span class="title">${title}</span>`))}
        ${panel(id, isOpen(id), 'section-panel', items)}
      </div>`
    : html`<div class="row" part="section">
        ${heading(level, titleId, 'section-heading', title)}
        <div>${items}</div>
      </div>`;
}
