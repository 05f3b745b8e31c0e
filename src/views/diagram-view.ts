import type {Diagram} from '../report/schema.js';
import {provenanceView, type Context, type ItemView} from './item-view.js';

/** A name, and below it what belongs to it: the number of a bar first. */
export interface DiagramItemView extends ItemView {
  readonly details: readonly (string | undefined)[];
  /** Length of a bar, in hundredths of the longest. */
  readonly share: number;
}

/** A small drawing whose names are text. */
export interface DiagramView extends ItemView {
  readonly id: string;
  readonly kind: Diagram['kind'];
  readonly items: readonly DiagramItemView[];
}

/** @param owner - id of the priority that it belongs to */
export function diagramView(
  {read}: Context,
  owner: string,
  {id: name, kind, title, items, sources, basis, note}: Diagram,
): DiagramView {
  // No other name has two hyphens in a row.
  const id = `${owner}--${name}`;
  const longest = Math.max(1e-9, ...items.map(({value = 0}) => value));
  return {
    id,
    kind,
    text: read(title),
    items: items.map(({name: own, detail, value = 0, display}) => ({
      text: read(own),
      details: [kind === 'bars' ? (display ? read(display) : `${value}`) : undefined, detail && read(detail)],
      share: (value / longest) * 100,
    })),
    provenance: provenanceView(id, sources, basis, note && read(note)),
  };
}
