import {describe, expect, it} from 'vitest';
import {parseReport, type ReportProblem} from '../../../src/report/parse-report.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};

// Broken on purpose, so the shape cannot be trusted: the tests reach in as a careless editor would.
interface Loose {
  [key: string]: Loose | undefined;
}

function broken(breakIt: (report: Loose) => unknown): unknown {
  const copy = structuredClone(bundled) as unknown as Loose;
  breakIt(copy);
  return copy;
}

/** Puts a value where the format has no place for it. */
const put = (target: Loose | undefined, key: string | number, value: unknown): void => {
  (target as unknown as Record<string | number, unknown>)[key] = value;
};

const remove = (target: Loose | undefined, key: string): void => {
  delete target?.[key];
};

const problemsOf = (input: unknown): readonly ReportProblem[] => parseReport(input).problems;

describe('parseReport', () => {
  it('accepts the bundled report and gives it back whole', () => {
    const result = parseReport(bundled);
    expect(result).toEqual({ok: true, report: bundled, problems: []});
  });

  it('leaves behind fields that the format does not know, and says so', () => {
    const result = parseReport(
      broken((report) => {
        put(report, 'later', {id: 'x'});
        put(report.gist, 'atribution', {speaker: 'wang-zhonglin', verb: 'said'});
        put(report.facts?.[1]?.text, 'fr', 'Oui');
      }),
    );
    expect(result).toMatchObject({ok: true, report: bundled});
    expect(result.problems.map(({path, code}) => [path, code])).toEqual([
      ['gist.atribution', 'unknown-field'],
      ['facts[1].text.fr', 'unknown-field'],
      ['later', 'unknown-field'],
    ]);
    expect(result.ok && ('later' in result.report || 'fr' in result.report.facts[1]!.text)).toBe(false);
  });

  it('passes over $schema and $comment, which are for whoever writes the file', () => {
    const result = parseReport(
      broken((report) => {
        put(report, '$schema', './report.schema.json');
        put(report.gist, '$comment', 'at most 45 words');
      }),
    );
    expect(result).toEqual({ok: true, report: bundled, problems: []});
  });

  it('P8: gives back a frozen copy, made of objects without a prototype', () => {
    const input = structuredClone(bundled);
    const result = parseReport(input);
    if (!result.ok) throw new Error('not read');
    const loose: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) loose.push(path);
      if (path && !Array.isArray(value) && Object.getPrototypeOf(value) !== null) loose.push(`${path}: prototype`);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(result.report, '');
    expect(loose).toEqual([]);
    input.gist.text.en = 'changed';
    expect(result.report.gist?.text['en']).toBe(bundled.gist.text.en);
  });

  it('knows a report that it has given back', () => {
    const first = parseReport(bundled);
    if (!first.ok) throw new Error('not read');
    const second = parseReport(first.report);
    expect(second.ok && second.report).toBe(first.report);
  });

  it.each<[what: string, breakIt: (report: Loose) => unknown, path: string, code: string]>([
    ['another format', (report) => put(report, 'format', 2), 'format', 'value'],
    ['no event', (report) => remove(report, 'event'), 'event', 'missing'],
    ['no headings', (report) => put(report, 'headings', null), 'headings', 'value'],
    [
      'a title that is not a text',
      (report) => put(report.priorities?.items?.[2], 'title', 'Regions'),
      'priorities.items[2].title',
      'value',
    ],
    ['an empty sentence', (report) => put(report.gist?.text, 'en', ''), 'gist.text.en', 'value'],
    ['a text without English', (report) => remove(report.facts?.[1]?.text, 'en'), 'facts[1].text.en', 'missing'],
    [
      'a text with no language at all',
      (report) => put(report.facts?.[1], 'text', {}),
      'facts[1].text.zh-Hans',
      'missing',
    ],
    [
      'a language listed twice',
      (report) => put(report, 'languages', ['zh-Hans', 'en', 'en']),
      'languages[2]',
      'id-duplicate',
    ],
    ['no languages', (report) => put(report, 'languages', []), 'languages', 'value'],
    ['an id in capitals', (report) => put(report.people?.[0], 'id', 'Wang'), 'people[0].id', 'value'],
    ['a date as people write it', (report) => put(report.event?.date, 'iso', '24 Feb'), 'event.date.iso', 'value'],
    ['a basis nobody knows', (report) => put(report.figures?.[0], 'basis', 'guessed'), 'figures[0].basis', 'value'],
    [
      'a verb nobody knows',
      (report) => put(report.slots?.[1]?.attribution, 'verb', 'claimed'),
      'slots[1].attribution.verb',
      'value',
    ],
    ['no sources', (report) => put(report.gist, 'sources', []), 'gist.sources', 'value'],
    [
      'a negative paragraph',
      (report) => put(report.gist?.sources?.[0], 'paragraph', -1),
      'gist.sources[0].paragraph',
      'value',
    ],
    [
      'half a paragraph',
      (report) => put(report.gist?.sources?.[0], 'paragraph', 1.5),
      'gist.sources[0].paragraph',
      'value',
    ],
    [
      'evidence of a whole sentence',
      (report) => put(report.gist?.sources?.[0]?.evidence, 0, '一二三四五六七八九十一二三四五六七'),
      'gist.sources[0].evidence[0]',
      'value',
    ],
    [
      'an address that is not https',
      (report) => put(report.source, 'url', 'http://example.org/'),
      'source.url',
      'value',
    ],
    ['an address that is none', (report) => put(report.source, 'url', 'example'), 'source.url', 'value'],
    [
      'a member that is nobody',
      (report) => remove(report.attendance?.[0]?.members?.[0], 'person'),
      'attendance[0].members[0].person',
      'missing',
    ],
    [
      'a member without sources',
      (report) => put(report.attendance?.[0]?.members, 0, {body: 'cpc'}),
      'attendance[0].members[0].sources',
      'missing',
    ],
    [
      'a member badly sourced',
      (report) => put(report.attendance?.[0]?.members?.[0]?.sources?.[0], 'paragraph', 'two'),
      'attendance[0].members[0].sources[0].paragraph',
      'value',
    ],
    [
      'a measure whose link is that of a priority',
      (report) => {
        put(report.priorities?.items?.[0], 'id', 'a');
        put(report.priorities?.items?.[0]?.measures?.[0], 'id', 'b');
        put(report.priorities?.items?.[1], 'id', 'a-b');
      },
      'priorities.items[1].id',
      'id-duplicate',
    ],
    [
      'an id that is a number',
      (report) => put(report.priorities?.items?.[2], 'id', '1'),
      'priorities.items[2].id',
      'value',
    ],
    ['two facts of one id', (report) => put(report.facts?.[1], 'id', 'day'), 'facts[1].id', 'id-duplicate'],
    [
      'two figures of one id',
      (report) => put(report.figures?.[1], 'id', 'priorities'),
      'figures[1].id',
      'id-duplicate',
    ],
    [
      'two documents of one id',
      (report) => put(report.documents?.[3], 'id', 'list-2026'),
      'documents[3].id',
      'id-duplicate',
    ],
    [
      'two glossary terms of one id',
      (report) => put(report.glossary?.[3], 'id', 'fulcrum'),
      'glossary[3].id',
      'id-duplicate',
    ],
    ['a slot that comes twice', (report) => put(report.slots?.[4], 'slot', 'new'), 'slots[4].slot', 'id-duplicate'],
    [
      'a role that comes twice',
      (report) => put(report.attendance?.[4], 'role', 'spoke'),
      'attendance[4].role',
      'id-duplicate',
    ],
    [
      'a body named like a person',
      (report) => put(report.bodies?.[12], 'id', 'sun-wei'),
      'bodies[12].id',
      'id-duplicate',
    ],
    [
      'a speaker nobody lists',
      (report) => put(report.priorities?.attribution, 'speaker', 'wang'),
      'priorities.attribution.speaker',
      'reference-unknown',
    ],
    [
      'a claim’s own speaker nobody lists',
      (report) => put(report.slots?.[2]?.claims?.[0]?.attribution, 'speaker', 'wang'),
      'slots[2].claims[0].attribution.speaker',
      'reference-unknown',
    ],
    [
      'a post in an unknown body',
      (report) => put(report.people?.[1]?.posts?.[1], 'body', 'province'),
      'people[1].posts[1].body',
      'reference-unknown',
    ],
    [
      'an unknown person who attended',
      (report) => put(report.attendance?.[2]?.members?.[0], 'person', 'sun'),
      'attendance[2].members[0].person',
      'reference-unknown',
    ],
    [
      'an unknown body that attended',
      (report) => put(report.attendance?.[2]?.members?.[3], 'body', 'navy'),
      'attendance[2].members[3].body',
      'reference-unknown',
    ],
  ])('says where and what: %s', (_, breakIt, path, code) => {
    const problems = problemsOf(broken(breakIt));
    const [problem] = problems.filter((one) => one.path === path);
    expect(problems[0]).toBe(problem);
    expect(problem).toMatchObject({path, code});
    expect(problem?.message).toContain(path);
    expect(problem?.message).toMatch(/^[a-z].+: .+\.$/);
  });

  it('names every problem, not only the first', () => {
    const input = broken((report) => {
      put(report.facts?.[0], 'label', 3);
      put(report.documents?.[0], 'kind', 'poem');
    });
    expect(problemsOf(input).map(({path}) => path)).toEqual(['facts[0].label', 'documents[0].kind']);
  });

  const cyclic: Record<string, unknown> = {...bundled};
  cyclic['gist'] = cyclic;
  let deep: unknown = 'x';
  for (let i = 0; i < 100_000; i++) deep = [deep];
  const trapped = {
    ...bundled,
    get gist(): never {
      throw new Error('no');
    },
  };
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw 'not even an error';
      },
      has: () => true,
    },
  );

  it.each<[what: string, input: unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['a string', '{"format":1}'],
    ['a function', () => bundled],
    ['a symbol', Symbol('report')],
    ['an array', [bundled]],
    ['an empty object', {}],
    ['an object without a prototype', Object.create(null)],
    ['a cycle', cyclic],
    [
      'a hundred thousand levels where a text should be',
      {...bundled, headings: {...bundled.headings, summary: {en: deep}}},
    ],
    ['a hundred thousand levels in a field nobody knows', {...bundled, format: 3, deep}],
    ['a getter that throws', trapped],
    ['a proxy that throws', hostile],
    ['a poisoned prototype', JSON.parse('{"__proto__": {"format": 1}, "constructor": null}')],
  ])('never throws: %s', (_, input) => {
    const problems = problemsOf(input);
    expect(problems.length).toBeGreaterThan(0);
    for (const {code, message} of problems) expect(`${code} ${message}`).toMatch(/^[a-z-]+ .+: .+\.$/);
  });
});
