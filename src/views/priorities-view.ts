import {msg, str} from '../localization/localize.js';
import type {Report} from '../report/schema.js';
import {diagramView, type DiagramView} from './diagram-view.js';
import {claimView, contextOf, provenanceView, type ItemView} from './item-view.js';
import {lazily} from './lazily.js';
import {shareView, type Point, type ShareView} from './share-view.js';
import {numeralOf} from './text.js';

export interface MeasureView extends ItemView {
  readonly id: string;
  /** Fragments of the page's address that lead here. */
  readonly links: readonly string[];
  readonly title: string;
  readonly programmes: readonly string[];
  readonly second?: MeasureView;
}
export interface PriorityView extends Point {
  /** Place in the report, from 1: stays the same where only some priorities are shown. */
  readonly number: number;
  /** "3" or “三”: for the eye only. */
  readonly numeral: string;
  readonly links: readonly string[];
  readonly measures: readonly MeasureView[];
  readonly diagrams: readonly DiagramView[];
  readonly second?: PriorityView;
}
export interface PrioritiesView extends ShareView {
  /** Ids of the items, which are made only when they are asked for. */
  readonly ids: readonly string[];
  readonly items: readonly PriorityView[];
  readonly filterLabel: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  readonly second?: PrioritiesView;
}

/** @param only - ids or numbers of the priorities to show, in the report's order; all where it is empty. */
export function prioritiesView(report: Report, language: string, only: readonly string[] = []): PrioritiesView {
  const context = contextOf(report, language);
  const {read} = context;
  const {attribution, items} = report.priorities;
  const shown = items
    .map((item, index) => [item, index] as const)
    .filter(([{id}, index]) => !only.length || only.includes(id) || only.includes(`${index + 1}`));
  return {
    ...shareView(context, read(report.headings.priorities), attribution),
    ids: shown.map(([{id}]) => id),
    items: lazily(language, shown, ([{id, title, aim, measures, diagrams = []}, index]) => ({
      id,
      number: index + 1,
      numeral: numeralOf(index),
      title: read(title),
      links: [`fulcrum-priority-${index + 1}`, `fulcrum-priority-${id}`],
      aim: claimView(context, id, aim),
      measures: measures.map(({id: name, title: heading, text, sources, basis, programmes = []}, place) => ({
        id: `${id}-${name}`,
        links: [`fulcrum-measure-${index + 1}-${place + 1}`, `fulcrum-measure-${id}-${name}`],
        title: read(heading),
        text: read(text),
        programmes: programmes.map((programme) => read(programme.name)),
        provenance: provenanceView(
          `${id}-${name}`,
          [sources, ...programmes.map((programme) => programme.sources)].flat(),
          basis,
        ),
      })),
      diagrams: diagrams.map((one) => diagramView(context, id, one)),
    })),
    filterLabel: msg('Find in the list', {
      id: 'priorities.filter',
      desc: 'Label of the field that filters the list as one types.',
    }),
    expandAll: msg('Expand all', {id: 'priorities.expand-all', desc: 'Button that opens every priority.'}),
    collapseAll: msg('Collapse all', {id: 'priorities.collapse-all', desc: 'Button that closes every priority.'}),
  };
}

/** What a screen reader hears, and a reader sees, while filtering. */
export const hitsText = (hits: number): string =>
  msg(str`Matches: ${hits}`, {
    id: 'filter.hits',
    desc: 'Number of places in the list that match the filter; may be 0.',
  });
