import {describe, expect, it} from 'vitest';
import {parseReport} from '../../../src/report/parse-report.js';
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

const problemsOf = (input: unknown): {path: string; code: string; message: string}[] => {
  const result = parseReport(input);
  return result.ok ? [] : result.problems;
};

describe('parseReport', () => {
  it('accepts the bundled report and gives it back whole', () => {
    const result = parseReport(bundled);
    expect(result).toEqual({ok: true, report: bundled});
  });

  it('leaves behind fields that the format does not know', () => {
    const result = parseReport(broken((report) => put(report, 'later', {id: 'x'})));
    expect(result).toEqual({ok: true, report: bundled});
  });

  it.each<[what: string, breakIt: (report: Loose) => unknown, path: string, code: string]>([
    ['another format', (report) => put(report, 'format', 2), 'format', 'value'],
    ['no gist', (report) => remove(report, 'gist'), 'gist', 'missing'],
    [
      'a title that is not a text',
      (report) => put(report.priorities?.items?.[2], 'title', 'Regions'),
      'priorities.items[2].title',
      'type',
    ],
    ['an empty sentence', (report) => put(report.gist?.text, 'en', ''), 'gist.text.en', 'empty'],
    [
      'a text without English',
      (report) => remove(report.facts?.[1]?.text, 'en'),
      'facts[1].text.en',
      'language-missing',
    ],
    [
      'a text with no language at all',
      (report) => put(report.facts?.[1], 'text', {}),
      'facts[1].text.zh-Hans',
      'language-missing',
    ],
    [
      'a language that is not listed',
      (report) => put(report.facts?.[1]?.text, 'fr', 'Oui'),
      'facts[1].text.fr',
      'language-unknown',
    ],
    [
      'a key that is no language',
      (report) => put(report.facts?.[1]?.text, 'English', 'Yes'),
      'facts[1].text.English',
      'format',
    ],
    [
      'a language listed twice',
      (report) => put(report, 'languages', ['zh-Hans', 'en', 'en']),
      'languages[2]',
      'id-duplicate',
    ],
    ['no languages', (report) => put(report, 'languages', []), 'languages', 'length'],
    ['an id in capitals', (report) => put(report.people?.[0], 'id', 'Wang'), 'people[0].id', 'format'],
    ['a date as people write it', (report) => put(report.event?.date, 'iso', '24 Feb'), 'event.date.iso', 'format'],
    ['a basis nobody knows', (report) => put(report.figures?.[0], 'basis', 'guessed'), 'figures[0].basis', 'value'],
    [
      'a verb nobody knows',
      (report) => put(report.slots?.[1]?.attribution, 'verb', 'claimed'),
      'slots[1].attribution.verb',
      'value',
    ],
    ['no sources', (report) => put(report.gist, 'sources', []), 'gist.sources', 'length'],
    [
      'a negative paragraph',
      (report) => put(report.gist?.sources?.[0], 'paragraph', -1),
      'gist.sources[0].paragraph',
      'range',
    ],
    [
      'half a paragraph',
      (report) => put(report.gist?.sources?.[0], 'paragraph', 1.5),
      'gist.sources[0].paragraph',
      'range',
    ],
    [
      'evidence of a whole sentence',
      (report) => put(report.gist?.sources?.[0]?.evidence, 0, '一二三四五六七八九十一二三四五六七'),
      'gist.sources[0].evidence[0]',
      'length',
    ],
    [
      'an address that is not https',
      (report) => put(report.source, 'url', 'http://example.org/'),
      'source.url',
      'format',
    ],
    ['an address that is none', (report) => put(report.source, 'url', 'example'), 'source.url', 'format'],
    [
      'a member that is nobody',
      (report) => put(report.attendance?.[0]?.members, 0, {}),
      'attendance[0].members[0].sources',
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
      'type',
    ],
    [
      'a measure whose link is that of a priority',
      (report) => {
        put(report.priorities?.items?.[0], 'id', 'a');
        put(report.priorities?.items?.[0]?.measures?.[0], 'id', 'b');
        put(report.priorities?.items?.[1], 'id', 'a-b');
      },
      'priorities.items[0].measures[0].id',
      'id-duplicate',
    ],
    [
      'an id that is a number',
      (report) => put(report.priorities?.items?.[2], 'id', '1'),
      'priorities.items[2].id',
      'format',
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
      'a measure named like a priority',
      (report) => put(report.priorities?.items?.[3]?.measures?.[0], 'id', 'reform'),
      'priorities.items[3].measures[0].id',
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
