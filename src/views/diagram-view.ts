import type {Diagram} from '../report/schema.js';
import {provenanceView, type Context, type ItemView} from './item-view.js';

export interface DiagramItemView {
  readonly name: string;
  readonly detail: string | undefined;
  /** The number of a bar, as it is shown. */
  readonly shown: string | undefined;
  /** Length of a bar, in hundredths of the longest. */
  readonly share: number;
}

/** A small drawing whose names are text. */
export interface DiagramView extends ItemView {
  readonly id: string;
  readonly kind: Diagram['kind'];
  readonly entries: readonly DiagramItemView[];
}

/** @param owner - id of the priority that it belongs to */
export function diagramView(
  {read}: Context,
  owner: string,
  {id: name, kind, title, items, sources, basis, note}: Diagram,
): DiagramView {
  // No other name has two hyphens in a row.
  const id = `${owner}--${name}`;
  const longest = Math.max(...items.map(({value = 0}) => value)) || 1;
  return {
    id,
    kind,
    text: read(title),
    entries: items.map(({name: own, detail, value, display}) => ({
      name: read(own),
      detail: detail && read(detail),
      shown: kind === 'bars' && value !== undefined ? (display ? read(display) : `${value}`) : undefined,
      share: (Math.max(0, value ?? 0) / longest) * 100,
    })),
    provenance: provenanceView(id, sources, basis, note && read(note)),
  };
}
