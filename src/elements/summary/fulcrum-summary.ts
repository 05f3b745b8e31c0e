import {html} from 'lit';
import type {Report} from '../../report/schema.js';
import {sectionNames, summaryView, type SummaryView} from '../../views/summary-view.js';
import {item, type Scene} from '../parts/item.js';
import {section} from '../parts/section.js';
import {share} from '../parts/share.js';
import {SharingElement} from '../sharing-element.js';
import {wordsOf} from '../words.js';
import {summaryStyles} from './fulcrum-summary.styles.js';

/**
 * What was decided, in layers: headline, gist, when and where, facts, figures, claims in named sections, documents, terms.
 * @summary The structured summary of a report.
 */
export class FulcrumSummary extends SharingElement<SummaryView> {
  static override styles = [...SharingElement.styles, summaryStyles];

  static override properties = {sections: {}};

  /**
   * Sections to show, in this order, separated by spaces or commas: `gist priorities facts figures happened review new asked next showcase
   * documents glossary`. Default: all, in that order.
   */
  sections?: string | null;

  protected override build(report: Report, language: string) {
    const {sections} = this;
    const names = sections == null ? undefined : wordsOf(sections, sectionNames(), 'sections');
    return summaryView(report, language, names);
  }

  protected override point(id: string) {
    const {heading, sections} = this.built!;
    return {id, title: heading, aim: sections.find(({kind}) => kind === id)!.items[0]!};
  }

  protected override content(view: SummaryView, level: number, scene: Scene) {
    const {meta, sections} = view;
    return html`<ul role="list" class="line note" part="meta" aria-labelledby="heading">
        ${meta.map((one) => html`<li part="item">${item(one, scene)}</li>`)}
      </ul>
      ${sections.map(
        (one) => html`${section(one, level, scene)}${one.kind === 'gist' ? share('gist', view, this.copy, scene) : ''}`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-summary': FulcrumSummary;
  }
}
