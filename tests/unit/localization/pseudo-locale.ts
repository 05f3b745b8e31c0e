const ACCENTED: Record<string, string> = {
  a: 'ä',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Ä',
  E: 'Ë',
  I: 'Ï',
  O: 'Ö',
  U: 'Ü',
};

/** “Expand all” as “[Ëxpänd äll]”: readable, and clearly no English. */
export const pseudo = (text: string): string => `[${text.replace(/[aeiou]/gi, (letter) => ACCENTED[letter]!)}]`;

/** A translator's file, translated: everything between the placeholders is changed, and they stay. */
export const pseudoXliff = (xliff: string): string =>
  xliff
    .replace(/target-language="[^"]*"/, 'target-language="qps"')
    .replace(/<target>.*?<\/target>\s*/gs, '')
    .replace(
      /<source>(.*?)<\/source>/gs,
      (source, text: string) =>
        `${source}\n<target>${text.replace(/(<[^>]+>)|([^<]+)/g, (_, tag: string | undefined, words: string) => tag ?? pseudo(words))}</target>`,
    );

/** A report with every English text in the pseudo-language as well. */
export function inPseudo(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => (item === 'en' ? ['en', 'qps'] : inPseudo(item))).flat();
  const {en} = value as {en?: unknown};
  if (typeof en === 'string') return {...value, qps: pseudo(en)};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inPseudo(item)]));
}
