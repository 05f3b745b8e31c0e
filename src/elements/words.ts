const said = new Set<string>();

/**
 * The words of an attribute that takes several, separated by spaces or commas; each once. Those that mean nothing here are left
 * out by whoever shows them, and said once.
 * @param where - what the page's developers know the attribute by
 */
export function wordsOf(value: string | undefined, known: readonly string[], where: string): string[] {
  const words = [...new Set(`${value ?? ''}`.match(/[^\s,，、]+/g))];
  const unknown = words.filter((word) => !known.includes(word));
  const message = `${where}: "${unknown.join(' ')}" is none of ${known.join(' ')}`;
  if (unknown.length && !said.has(message)) console.warn(message);
  said.add(message);
  return words;
}
