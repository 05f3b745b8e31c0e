type Pairs = ReadonlyMap<string, number>;

/** How often each two neighbouring characters stand in the words. */
function pairsOf(words: string): Pairs {
  const counts = new Map<string, number>();
  for (let index = 0; index + 1 < words.length; index++) {
    const pair = words.slice(index, index + 2).toLowerCase();
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

const total = (pairs: Pairs) => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** Sørensen-Dice of neighbouring characters: 1 for the same words, 0 for nothing in common. Knows no word borders, nor does Chinese. */
function likeness(one: Pairs, other: Pairs): number {
  const all = total(one) + total(other);
  let common = 0;
  for (const [pair, count] of one) common += Math.min(count, other.get(pair) ?? 0);
  return all ? (2 * common) / all : 0;
}

type Text = Readonly<Record<string, string>> | undefined;

/** Compares texts in the language in which they are most alike: one of them may have been written anew. */
export function comparer(texts: readonly Text[], others: readonly Text[]): (i: number, j: number) => number {
  const counted = (text: Text) => new Map(Object.entries(text ?? {}).map(([tag, words]) => [tag, pairsOf(words)]));
  const [left, right] = [texts.map(counted), others.map(counted)];
  return (i, j) =>
    Math.max(
      0,
      ...[...left[i]!].map(([tag, pairs]) => {
        const other = right[j]!.get(tag);
        return other ? likeness(pairs, other) : 0;
      }),
    );
}
