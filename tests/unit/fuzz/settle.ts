// What reaches across a report, put right in a draft of one: texts in all its languages, ids once, references found.

/** Lines for a text, until it is known how many languages there are. */
export class Words {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    this.lines = lines;
  }
}

export type Draft = string | number | boolean | Words | readonly Draft[] | {readonly [key: string]: Draft};
type Plain = Record<string, unknown>;

const sumOf = (text: string) => [...text].reduce((sum, one) => sum + one.codePointAt(0)!, 0);
const pick = <T>(from: readonly T[], by: string): T => from[sumOf(by) % from.length]!;

/** Lists in which a name must not come twice, without the entries that would repeat it. */
const once = (list: readonly Plain[], key: string) =>
  list.filter((entry, index) => list.findIndex((other) => other[key] === entry[key]) === index);

export function settled(draft: Readonly<Record<string, Draft>>): Plain {
  const languages = [...new Set(draft['languages'] as readonly string[])];
  let count = 0;

  function built(value: Draft): unknown {
    if (value instanceof Words)
      return Object.fromEntries(languages.map((one, index) => [one, value.lines[index % value.lines.length]]));
    if (Array.isArray(value)) {
      const list = value.map(built) as Plain[];
      if (list[0]?.['slot']) return once(list, 'slot');
      return list[0]?.['role']
        ? once(
            list.map((one) => ({...one, id: one['id'] ?? `group-${count++}`})),
            'id',
          )
        : list;
    }
    if (typeof value !== 'object') return value;
    const entries = Object.entries(value).map(([key, part]) => [key, built(part)] as const);
    // A number at the end of each id keeps links apart too: they join two ids with a hyphen.
    return Object.fromEntries(
      entries.map(([key, part]) => [key, key === 'id' ? `${part as string}-${count++}` : part]),
    );
  }

  const report = {...(built(draft) as Plain), languages};
  const idsOf = (key: string) => (report as Plain)[key] as {id: string}[];
  const [people, bodies] = ['people', 'bodies'].map((key) => idsOf(key).map(({id}) => id)) as [string[], string[]];
  const pools = new Map([
    ['person', people],
    ['body', bodies],
    ['speaker', [...people, ...bodies]],
  ]);

  function pointed(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (typeof part === 'string' && pools.has(key)) (value as Plain)[key] = pick(pools.get(key)!, part);
      else pointed(part);
    }
  }
  pointed(report);
  const source = (report as Plain)['source'] as {language: string};
  // Mostly one of the report's own; a summary need not be in the language of its article.
  if (sumOf(source.language) % 3) source.language = pick(languages, source.language);
  return report;
}
