import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {diff} from '../../../src/cli/commands/diff.js';
import {compareReports} from '../../../src/cli/diff/compare.js';
import {parseReport} from '../../../src/report/parse-report.js';
import {pathOf} from '../../../src/report/report-problem.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import type {Report} from '../../../src/report/schema.js';
import {called, inLanguage} from './call.js';

type Draft = {-readonly [Key in keyof Report]: Report[Key]};

const old = bundled as unknown as Draft;
const edited = (edit: (report: Draft) => void): Draft => {
  const copy = structuredClone(old);
  edit(copy);
  return copy;
};
/** What changed, each in a line: kind, path and language. */
const changesOf = (edit: (report: Draft) => void) =>
  compareReports(old, edited(edit)).map(({kind, at, from, language}) =>
    [kind, from && kind === 'moved' && `${pathOf(from)} →`, pathOf(at), language && `in ${language}`]
      .filter(Boolean)
      .join(' '),
  );

describe('what changed', () => {
  it('is nothing between a report and itself, whatever its comments and the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries({...old, $comment: 'draft'}).reverse());
    expect(compareReports(old, turned)).toEqual([]);
  });

  it('of a text is said for each language, with the old and the new words', () => {
    const now = edited((report) => {
      report.headings.summary['en'] = 'Hubei decides';
    });
    expect(compareReports(old, now)).toEqual([
      {
        kind: 'changed',
        language: 'en',
        from: ['headings', 'summary', 'en'],
        at: ['headings', 'summary', 'en'],
        before: old.headings.summary['en'],
        after: 'Hubei decides',
      },
    ]);
  });

  it('of an entry is found by its id, wherever it stands now', () => {
    expect(
      changesOf((report) => {
        report.facts.unshift(report.facts.pop()!);
        report.facts[1]!.text['en'] = 'Another day';
      }),
    ).toEqual([`moved facts[${old.facts.length - 1}] → facts[0]`, 'changed facts[1].text.en in en']);
  });

  it('of a section is found by its name, also where the sections stand in another order', () => {
    const [first, second] = old.slots;
    const changes = changesOf((report) => {
      report.slots.reverse();
      report.slots[report.slots.length - 1]!.claims[0]!.text['zh-Hans'] = '会议改期，另行通知各地。';
    });
    expect(first!.slot).not.toBe(second!.slot);
    expect(changes.filter((one) => one.startsWith('moved'))).toHaveLength(old.slots.length - 1);
    expect(changes).toContain(`changed slots[${old.slots.length - 1}].claims[0].text.zh-Hans in zh-Hans`);
  });

  it('of a claim is found by the likeness of its words, in whichever language they stayed alike', () => {
    expect(
      changesOf(({slots: [slot]}) => {
        const claim = slot!.claims.pop()!;
        claim.text['en'] = 'Completely different words, none of which was there before.';
        slot!.claims.unshift(claim);
      }),
    ).toEqual([
      `moved slots[0].claims[${old.slots[0]!.claims.length - 1}] → slots[0].claims[0]`,
      'changed slots[0].claims[0].text.en in en',
    ]);
  });

  it('is that a claim was taken away and another added, where they have nothing in common', () => {
    const last = old.slots[0]!.claims.length - 1;
    expect(
      changesOf(({slots: [slot]}) => {
        slot!.claims[last]!.text = {en: 'Zzz xxx qqq.', 'zh-Hans': '甲乙丙丁。'};
      }),
    ).toEqual([`removed slots[0].claims[${last}]`, `added slots[0].claims[${last}]`]);
  });

  it('is that a claim moved into another section, a member into another group', () => {
    const from = `slots[0].claims[${old.slots[0]!.claims.length - 1}]`;
    const to = `slots[1].claims[${old.slots[1]!.claims.length}]`;
    expect(changesOf(({slots}) => slots[1]!.claims.push(slots[0]!.claims.pop()!))).toEqual([`moved ${from} → ${to}`]);
    expect(changesOf(({attendance}) => attendance[3]!.members.unshift(attendance[2]!.members.shift()!))).toEqual([
      'moved attendance[2].members[0] → attendance[3].members[0]',
    ]);
  });

  it('of figures and sources is said as a whole', () => {
    const now = edited(({figures: [figure]}) => {
      figure!.value += 1;
      figure!.sources[0]!.paragraph = 9;
    });
    expect(compareReports(old, now).map(({at, before, after}) => [pathOf(at), before, after])).toEqual([
      ['figures[0].value', old.figures[0]!.value, now.figures[0]!.value],
      ['figures[0].sources', old.figures[0]!.sources, now.figures[0]!.sources],
    ]);
  });

  it('is the id alone, where an entry was renamed', () => {
    expect(changesOf(({documents: [document]}) => (document!.id = 'renamed'))).toEqual(['changed documents[0].id']);
    expect(changesOf(({people: [person]}) => (person!.id = 'renamed'))).toEqual(['changed people[0].id']);
  });

  it.each(['priorities.items[2].measures[1]', 'glossary[0]', 'bodies[0]', 'people[1].posts[0]'])(
    'is that %s was added, or taken away',
    (path) => {
      const steps = path.match(/\w+/g)!;
      const now = edited((report) => {
        const list = steps
          .slice(0, -1)
          .reduce((value: unknown, step) => (value as Record<string, unknown>)[step], report);
        (list as unknown[]).splice(Number(steps[steps.length - 1]), 1);
      });
      const kinds = (one: unknown, other: unknown) =>
        compareReports(one, other).map(({kind, at}) => [kind, pathOf(at)]);
      expect(kinds(old, now)).toEqual([['removed', path]]);
      expect(kinds(now, old)).toEqual([['added', path]]);
    },
  );

  it('is found quickly enough in lists much longer than any report’s', () => {
    const claims = Array.from({length: 3000}, (_, index) => ({text: {en: `Claim number ${index}`}}));
    const changes = compareReports({slots: [{slot: 'new', claims}]}, {slots: [{slot: 'new', claims: claims.slice(1)}]});
    expect(changes[0]).toMatchObject({kind: 'removed'});
  });
});

describe('the command', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fulcrum-diff-'))));
  afterEach(() => rmSync(folder, {recursive: true}));

  const file = (name: string, content: unknown) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const run = (now: unknown, options = {}, lang = 'en_US.UTF-8') =>
    inLanguage(lang, () => called(diff, [file('old.json', old), file('new.json', now)], options));
  const changed = edited((report) => {
    report.figures[0]!.value = 8;
    report.headings.attendees['en'] = 'Who was there';
    delete report.event.place;
    report.priorities.items[0]!.measures[0]!.text['zh-Hans'] = '另写一条举措。';
  });

  it('ends with 0 where the reports are the same, in words of either language', async () => {
    expect(await run(old)).toEqual({code: 0, output: 'The reports are the same.'});
    expect(await run(old, {}, 'zh_CN.UTF-8')).toEqual({code: 0, output: '两份报道摘要相同。'});
  });

  it('ends with 1 where they differ, and says what each change concerns', async () => {
    const {code, output} = await run(changed);
    expect(code).toBe(1);
    expect(output).toContain('Key figures: 8 priorities\n  number changed\n    - 7\n    + 8\n');
    expect(output).toContain('Headings\n  attendees (English) changed\n    - Who took part\n    + Who was there\n');
    expect(output).toContain('Event\n  place removed\n');
    expect(output).toMatch(/\nPriority 1 \([^)]+\): measure 1 \([^)]+\)\n {2}text \(Simplified Chinese\) changed\n/);
    expect(output).toContain('\n4 differences.\n');
  });

  it('says it in Chinese as well, with full-width punctuation and no gaps beside digits', async () => {
    const {output} = await run(changed, {}, 'zh_CN.UTF-8');
    expect(output).toContain('关键数字：8项重点任务\n  数字改动\n    - 7\n    + 8\n');
    expect(output).toContain('标题\n  参会者（英语）改动\n');
    expect(output).toContain('活动\n  地点删除\n');
    expect(output).toContain('共4处不同。');
    const own = output.split('\n').filter((line) => !/^\s*[-+{}"]/.test(line));
    expect(own.join('\n')).not.toMatch(/\p{Script=Han} [\p{Script=Han}\dA-Za-z]|\p{Script=Han}[,;:()]/u);
  });

  it('suggests a correction that is a sound entry of the report, in all its languages, marked as unfinished', async () => {
    const {output} = await run(changed, {json: true});
    const {correction} = JSON.parse(output) as {correction: Report['corrections'][number]};
    const result = parseReport({...changed, corrections: [correction]});
    expect(result).toMatchObject({ok: true, problems: []});
    expect((result as {report: Report}).report.corrections).toHaveLength(1);
    expect(Object.keys(correction.text)).toEqual(old.languages);
    expect(correction.text['en']).toMatch(/^TODO: .*Key figures: 8 priorities, number: “8”, not “7”/);
    expect(correction.text['zh-Hans']).toMatch(/^待填写：.*关键数字：8项重点任务，数字：应为“8”，原为“7”/);
    expect(correction.date.text['en']).toMatch(/^[A-Z][a-z]+ \d+, \d{4}$/);
  });

  it('suggests none where readers see no difference', async () => {
    const {output} = await run(
      edited((report) => {
        report.facts.reverse();
        report.documents[0]!.id = 'renamed';
      }),
      {json: true},
    );
    const {correction, changes} = JSON.parse(output) as {correction: unknown; changes: unknown[]};
    expect(changes.length).toBeGreaterThan(1);
    expect(correction).toBeNull();
  });

  it('gives machines path, kind, before and after', async () => {
    const now = edited((report) => {
      report.figures[0]!.value = 8;
      report.glossary.pop();
    });
    const {code, output} = await run(now, {json: true});
    expect(code).toBe(1);
    const {same, changes} = JSON.parse(output) as {same: boolean; changes: unknown[]};
    expect(same).toBe(false);
    const last = old.glossary.length - 1;
    expect(changes).toEqual([
      {path: 'figures[0].value', kind: 'changed', before: 7, after: 8},
      {path: `glossary[${last}]`, kind: 'removed', before: old.glossary[last], after: null},
    ]);
    expect(JSON.parse((await run(old, {json: true})).output)).toEqual({same: true, changes: [], correction: null});
  });

  it.each<[string, (path: typeof file) => string[]]>([
    ['one file', (path) => [path('a.json', old)]],
    ['three files', (path) => [path('a.json', old), path('b.json', old), path('c.json', old)]],
    ['standard input twice', () => ['-', '-']],
    ['a file that is not there', (path) => [path('a.json', old), join(folder, 'none.json')]],
    ['broken JSON', (path) => [path('a.json', old), path('b.json', '{"id": }')]],
    ['JSON that is no report', (path) => [path('a.json', old), path('b.json', '[1]')]],
  ])('refuses %s, in both languages', async (_, files) => {
    const error: unknown = await called(diff, files(file)).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UsageError);
    const [en, zh] = (error as UsageError).said;
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(zh).toMatch(/\p{Script=Han}/u);
  });
});

it('has a line for each text that changed, whatever is in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-diff-'));
  try {
    const [before, after] = ['before.json', 'after.json'].map((name) => join(folder, name)) as [string, string];
    writeFileSync(before, JSON.stringify(old));
    const now = edited((report) => {
      report.gist!.text['en'] = 'One\n::error::two\u001b[31m\u202e\u0085';
    });
    writeFileSync(after, JSON.stringify(now));
    for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
      const {output} = await inLanguage(lang, () => called(diff, [before, after]));
      expect(output).toContain('One\\u000a::error::two\\u001b[31m\\u202e\\u0085');
      expect(output).not.toMatch(/[\u001b\u0085\u202e]/);
      expect(output).toContain('\n{\n');
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});
