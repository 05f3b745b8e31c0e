import type {Step} from '../../report/read-report.js';
import {bare, isFields, isText, mainText, same, type Change} from './change.js';
import {movedOf, pairUp} from './pair.js';

type Steps = readonly Step[];

function compareLists(before: readonly unknown[], after: readonly unknown[], from: Steps, at: Steps): Change[] {
  const {pairs, removed} = pairUp(before, after);
  const moved = movedOf(pairs);
  const pairOf = new Map(pairs.map(([i, j]) => [j, i]));
  const gone = removed.map((i): Change => ({kind: 'removed', at: [...from, i], before: before[i], after: undefined}));
  const rest = after.flatMap((entry, j): Change[] => {
    const i = pairOf.get(j);
    if (i === undefined) return [{kind: 'added', at: [...at, j], before: undefined, after: entry}];
    const places = {from: [...from, i], at: [...at, j]};
    const inside = compare(before[i], entry, places.from, places.at);
    return moved.has(j) ? [{kind: 'moved', ...places, before: before[i], after: entry}, ...inside] : inside;
  });
  return [...gone, ...rest];
}

function compare(before: unknown, after: unknown, from: Steps, at: Steps): Change[] {
  if (same(before, after)) return [];
  // Of sources one wants to see all, old and new.
  const whole = at[at.length - 1] === 'sources';
  if (!whole && Array.isArray(before) && Array.isArray(after)) return compareLists(before, after, from, at);
  if (!whole && isFields(before) && isFields(after)) {
    const text = isText(before) && isText(after);
    return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((key): Change[] => {
      const [old, now] = [before, after].map((one) => (Object.hasOwn(one, key) ? one[key] : undefined));
      const steps = {from: [...from, key], at: [...at, key]};
      const language = text ? key : undefined;
      if (old === undefined) return [{kind: 'added', language, at: steps.at, before: old, after: now}];
      if (now === undefined) return [{kind: 'removed', language, at: steps.from, before: old, after: now}];
      if (text && old !== now) return [{kind: 'changed', language, ...steps, before: old, after: now}];
      return compare(old, now, steps.from, steps.at);
    });
  }
  return [{kind: 'changed', from, at, before, after}];
}

const isEntry = ({at}: Change) => typeof at[at.length - 1] === 'number';

/** What an entry is, wherever it stands: its words, or whom it names. */
const identity = (entry: unknown) =>
  mainText(entry) ?? (isFields(entry) ? (entry['person'] ?? entry['body']) : undefined);

/** What went from one list and came into another with the same words has moved. */
function withMoves(changes: readonly Change[]): Change[] {
  const added = new Set(changes.filter((one) => one.kind === 'added' && isEntry(one)));
  const found = new Map<Change, Change[]>();
  for (const gone of changes) {
    if (gone.kind !== 'removed' || !isEntry(gone) || !identity(gone.before)) continue;
    const come = [...added].find(({after}) => same(identity(after), identity(gone.before)));
    if (!come) continue;
    added.delete(come);
    const places = {from: gone.at, at: come.at};
    const inside = compare(gone.before, come.after, places.from, places.at);
    found.set(come, [{kind: 'moved', ...places, before: gone.before, after: come.after}, ...inside]);
    found.set(gone, []);
  }
  return changes.flatMap((one) => found.get(one) ?? [one]);
}

/** What differs between two reports, in the order of the new one; comments in the files are passed over. */
export const compareReports = (before: unknown, after: unknown): readonly Change[] =>
  withMoves(compare(bare(before), bare(after), [], []));
