import {html, nothing, type TemplateResult} from 'lit';
import type {SectionView} from '../../views/summary-view.js';
import {claim, provenanceButton, provenancePanel, type IsOpen} from '../parts/claim.js';
import {disclosureButton, disclosurePanel} from '../parts/disclosure.js';
import {heading} from '../parts/heading.js';
import {chevron} from '../parts/icons.js';
import {safeUrl} from '../safe-url.js';

/** One section of the summary: open, or folded where few readers need it. */
export function section(view: SectionView, level: number, isOpen: IsOpen): TemplateResult {
    const {name, title} = view;
    const titleId = `title-${name}`;
    if (view.kind === 'gist') return html`<div part="gist">${claim(view.claim, isOpen)}</div>`;
    if (view.kind === 'documents' || view.kind === 'glossary') {
      const id = `section-${name}`;
      const content = html`<span>${title} <small>${view.items.length}</small></span>${chevron}`;
      return html`<div class="folded" part="section">
        ${heading(level, titleId, 'section-heading', disclosureButton({id, open: isOpen(id), part: 'section-button', content, name: title}))}
        ${disclosurePanel(id, isOpen(id), 'section-panel', itemsOf(view, titleId, isOpen))}
      </div>`;
    }
    return html`<div class=${view.kind} part="section">
      ${heading(level, titleId, 'section-heading', title)}
      <div class="inner">${itemsOf(view, titleId, isOpen)}</div>
    </div>`;
  }

function itemsOf(view: Exclude<SectionView, {kind: 'gist'}>, titleId: string, isOpen: IsOpen): TemplateResult {
    const list = (part: string, items: readonly TemplateResult[]) =>
      html`<ul role="list" part=${part} aria-labelledby=${titleId}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
    switch (view.kind) {
      case 'facts':
        return html`<dl part="facts">
          ${view.items.map(
            ({label, value, provenance}) =>
              html`<div><dt>${label}</dt><dd>${value}${provenanceButton(provenance, isOpen)}${provenancePanel(provenance, isOpen)}</dd></div>`,
          )}
        </dl>`;
      case 'figures':
        return list(
          'figures',
          view.items.map(
            ({value, unit, caption, provenance}) =>
              html`<b part="figure">${value}${unit ? html`<small>${unit}</small>` : nothing}</b>
                <span>${caption}${provenanceButton(provenance, isOpen)}</span>${provenancePanel(provenance, isOpen)}`,
          ),
        );
      case 'claims':
        return html`${view.attribution ? html`<p part="attribution">${view.attribution}</p>` : nothing}
        ${list('claims', view.claims.map((one) => claim(one, isOpen)))}`;
      case 'documents':
        return list(
          'documents',
          view.items.map(
            ({title, kind, note, provenance}) =>
              html`<p><span class="kind">${kind}</span> ${title}${provenanceButton(provenance, isOpen)}</p>
                ${note ? html`<p>${note}</p>` : nothing}${provenancePanel(provenance, isOpen)}`,
          ),
        );
      default:
        return html`<dl part="glossary">
          ${view.items.map(({term, original, explanation, mark, reference, url}) => {
            const href = safeUrl(url);
            return html`<div>
              <dt>${term}${original ? html` <span lang=${view.originalLanguage}>${original}</span>` : nothing}${mark ? html` <small>${mark}</small>` : nothing}</dt>
              <dd>${explanation}${reference ? html` <cite>${href ? html`<a href=${href}>${reference}</a>` : reference}</cite>` : nothing}</dd>
            </div>`;
          })}
        </dl>`;
    }
  }
