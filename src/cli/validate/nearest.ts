/** How many characters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({length: other.length + 1}, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}

/** The word among `known` that was probably meant; none where all are far off. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  // Longer than any name of the format: not worth the time.
  if (word.length > 80) return undefined;
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '');
  const sought = plain(word);
  const [best] = known
    .map((candidate) => ({
      candidate,
      name: plain(candidate),
      most: Math.max(1, Math.min(word.length, candidate.length) / 3),
    }))
    // Two words are at least as far apart as their lengths: spares the time for most of a thousand ids.
    .filter(({name, most}) => Math.abs(name.length - sought.length) <= most)
    .map(({candidate, name, most}) => ({candidate, most, away: distance(sought, name)}))
    .filter(({away, most}) => away <= most)
    .sort((a, b) => a.away - b.away);
  return best?.candidate;
}
