import type {Diagram} from '../report/schema.js';
import {claimView, type Context, type ItemView} from './item-view.js';

export interface DiagramItemView extends ItemView {
  /** Beside the name: what belongs to it, and the number of a bar. */
  readonly details: readonly (string | undefined)[];
  /** Length of a bar, in hundredths of the longest. */
  readonly share: number;
}

/** A small drawing whose names are text. */
export interface DiagramView extends ItemView {
  readonly kind: Diagram['kind'];
  readonly items: readonly DiagramItemView[];
}

/** @param owner - id of the priority that it belongs to */
export function diagramView(context: Context, owner: string, diagram: Diagram): DiagramView {
  const {id, kind, title, items} = diagram;
  const longest = Math.max(1e-9, ...items.map(({value = 0}) => value));
  return {
    // No other name has two hyphens in a row.
    ...claimView(context, `${owner}--${id}`, {...diagram, text: title}),
    kind,
    items: items.map((one) => ({
      text: context.read(one.name),
      details: [
        one.detail && context.read(one.detail),
        claimView(context, '', {...diagram, ...one, text: title}).label,
      ],
      share: ((one.value ?? 0) / longest) * 100,
    })),
  };
}
