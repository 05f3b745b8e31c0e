import {isFields, mainText, same} from './change.js';
import {comparer} from './similar.js';

export interface Pairing {
  /** Places in the old and in the new list that are one thing, in the order of the new list. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
  /** Places in the old list of what is not in the new one. */
  readonly removed: readonly number[];
}

/** From here on two texts are one that was rewritten. */
const ALIKE = 0.5;
/** Longer lists than any report's are not searched for what was rewritten: that takes the square of their length. */
const MOST_COMPARISONS = 250_000;

/** What an entry is known by, whatever it says: its id, its section, whom it names. */
function keyOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isFields(entry)) return undefined;
  const key = ['slot', 'id', 'role', 'person', 'body', 'paragraph'].find((one) => entry[one] !== undefined);
  return key && `${key} ${String(entry[key])}`;
}

/** Finds what became of each entry: by name, then by the very same content, then by the likeness of its words. */
export function pairUp(before: readonly unknown[], after: readonly unknown[]): Pairing {
  const partner = new Map<number, number>();
  const left = new Set(before.keys());
  const right = new Set(after.keys());
  const join = (i: number, j: number) => {
    partner.set(j, i);
    left.delete(i);
    right.delete(j);
  };

  const named = new Map<string, number>();
  for (const i of before.keys()) {
    const key = keyOf(before[i]);
    if (key !== undefined && !named.has(key)) named.set(key, i);
  }
  for (const j of after.keys()) {
    const i = named.get(keyOf(after[j]) ?? '');
    if (i !== undefined && left.has(i)) join(i, j);
  }
  if (left.size * right.size <= MOST_COMPARISONS) {
    for (const j of [...right]) {
      const i = [...left].find((one) => same(before[one], after[j]));
      if (i !== undefined) join(i, j);
    }
    const alike = comparer(before.map(mainText), after.map(mainText));
    const candidates = [...left]
      .flatMap((i) => [...right].map((j) => ({i, j, score: alike(i, j)})))
      .filter(({score}) => score >= ALIKE)
      .sort((a, b) => b.score - a.score || Math.abs(a.i - a.j) - Math.abs(b.i - b.j));
    for (const {i, j} of candidates) if (left.has(i) && right.has(j)) join(i, j);
  }
  const pairs = [...partner].sort(([a], [b]) => a - b).map(([j, i]) => [i, j] as const);
  return {pairs, removed: [...left]};
}

/** Those of the pairs that changed places: the fewest without which the rest stands in its old order. */
export function movedOf(pairs: Pairing['pairs']): ReadonlySet<number> {
  // Longest increasing run of old places (patience sorting).
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([place], index) => {
    let low = tails.findIndex((tail) => pairs[tail]![0] >= place);
    if (low < 0) low = tails.length;
    previous[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const stayed = new Set<number>();
  for (let index = tails[tails.length - 1] ?? -1; index >= 0; index = previous[index]!) stayed.add(index);
  return new Set(pairs.flatMap(([, after], index) => (stayed.has(index) ? [] : [after])));
}
