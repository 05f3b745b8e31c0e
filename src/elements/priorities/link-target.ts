import type {PriorityView} from '../../views/priorities-view.js';

/** Id of a priority's panel. */
export const panelOf = (id: string): string => `priority-${id}`;

/**
 * The priority that a page's fragment names and the id of the node to scroll to: `fulcrum-priority-3`, `fulcrum-measure-3-2`,
 * or with ids for numbers, `fulcrum-priority-regions`, `fulcrum-measure-regions-cities`.
 */
export function linkTarget(fragment: string, items: readonly PriorityView[]): {id: string; node: string} | undefined {
  for (const item of items) {
    const names = (kind: string, alias: string, number: string) =>
      [`fulcrum-${kind}-${alias}`, `fulcrum-${kind}-${number}`].includes(fragment);
    if (names('priority', item.id, `${item.number}`)) return {id: item.id, node: `item-${item.id}`};
    const measure = item.measures.find(({id}, index) => names('measure', `${item.id}-${id}`, `${item.number}-${index + 1}`));
    if (measure) return {id: item.id, node: `measure-${item.id}-${measure.id}`};
  }
  return undefined;
}
