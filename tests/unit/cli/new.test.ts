import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {newCommand} from '../../../src/cli/commands/new.js';
import {jsonSource} from '../../../src/cli/json-source.js';
import {answersOf} from '../../../src/cli/new/answers.js';
import {hasPlaceholder} from '../../../src/cli/new/placeholder.js';
import {starter} from '../../../src/cli/new/starter.js';
import {terminalOf} from '../../../src/cli/new/terminal.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import {parseReport} from '../../../src/report/parse-report.js';
import type {Report} from '../../../src/report/schema.js';
import {textsOf} from '../../../src/report/texts-of.js';
import {called, inLanguage} from './call.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-new-'));
  out = join(folder, 'report.json');
});
afterEach(() => rmSync(folder, {recursive: true}));

const read = (file = out) => JSON.parse(readFileSync(file, 'utf8')) as Report & Record<string, unknown>;
const refusal = async (options: Record<string, string | boolean>) =>
  called(newCommand, [], options).then(
    () => undefined,
    (error: unknown) => error as UsageError,
  );

describe('a starter', () => {
  it.each([['zh-Hans', 'en'], ['en', 'zh-Hans'], ['en'], ['fr', 'zh-Hant', 'en']])(
    'in %s, %s, %s can be shown at once, with every section',
    async (...tags) => {
      await called(newCommand, [], {out, languages: tags.join(','), date: '2026-02-24'});
      const result = parseReport(read());
      expect(result).toMatchObject({ok: true, problems: []});
      const {report} = result as {report: Report};
      expect(report.languages).toEqual(tags);
      expect(report.slots.map(({slot}) => slot)).toEqual(['happened', 'review', 'new', 'asked', 'next']);
      for (const section of ['facts', 'figures', 'people', 'bodies', 'attendance', 'documents', 'glossary'] as const)
        expect(report[section], section).toHaveLength(1);
      expect(report.priorities.items[0]!.measures).toHaveLength(1);
    },
  );

  it('marks every text that is still to be written, in the text’s own language', async () => {
    await called(newCommand, [], {out, date: '2026-02-24'});
    const {report} = parseReport(read()) as {report: Report};
    const written = textsOf(report).filter(({text}) => !Object.values(text).every(hasPlaceholder));
    expect(written.map(({steps}) => steps.join('.'))).toEqual(['event.date.text', 'production.date.text']);
    expect(report.gist!.text).toEqual({'zh-Hans': '待填写：全文概要。', en: 'TODO: the gist.'});
  });

  it('takes what the flags say, in the place where it belongs', async () => {
    const flags = {headline: '推进大会举行', publisher: '武汉晚报', production: 'ai', id: 'hubei', date: '2026-02-24'};
    await called(newCommand, [], {out, ...flags});
    const {id, source, production, event} = read();
    expect(id).toBe('hubei');
    expect(source.headline).toEqual([{'zh-Hans': '推进大会举行', en: 'TODO: headline of the article'}]);
    expect(source.publisher['zh-Hans']).toBe('武汉晚报');
    expect(production.kind).toBe('ai');
    expect(event.date).toMatchObject({iso: '2026-02-24', text: {'zh-Hans': '2026年2月24日', en: 'February 24, 2026'}});
  });

  it('writes a month without a day', async () => {
    await called(newCommand, [], {out, date: '2026-02'});
    expect(read().event.date).toMatchObject({iso: '2026-02', text: {'zh-Hans': '2026年2月', en: 'February 2026'}});
  });
});

describe('what a starter is not written from', () => {
  it.each(['zh-Hans,zh-Hans', 'zh-Hans,zh-hans', 'en,zh-Hans,en'])(
    'the languages %s, one of them twice',
    async (languages) => {
      const error = await refusal({out, languages});
      expect(error?.said).toEqual([
        expect.stringMatching(/^--languages takes different language tags/),
        expect.stringMatching(/^--languages应为互不相同的语言标签/),
      ]);
      expect(existsSync(out)).toBe(false);
    },
  );

  it.each([true, false])('a folder in place of a file (force: %s)', async (force) => {
    const error = await refusal({out: folder, force});
    expect(error?.said).toEqual([
      `${folder} is a folder: name the file too, as in --out ${out}.`,
      `${folder}是文件夹：请写明文件名，如--out ${out}。`,
    ]);
  });
});

describe('its comments', () => {
  const answers = {id: 'a', headline: '', publisher: '', date: '2026-02-24', production: 'human', out: '-'};
  const comments = (value: unknown): string[] =>
    typeof value === 'object' && value
      ? Object.entries(value).flatMap(([key, part]) => (key === '$comment' ? [String(part)] : comments(part)))
      : [];

  it('stand with every section and are in one language', () => {
    const en = comments(starter({...answers, languages: ['en']}, '', false));
    const zh = comments(starter({...answers, languages: ['zh-Hans']}, '', true));
    expect(en).toHaveLength(zh.length);
    expect(en.length).toBeGreaterThan(15);
    expect(en.join().replace('待填写', '')).not.toMatch(/\p{Script=Han}/u);
    expect(zh.every((one) => /\p{Script=Han}/u.test(one))).toBe(true);
  });

  it.each([
    ['en_US.UTF-8', 'en,zh-Hans', false],
    ['en_US.UTF-8', 'zh-Hans,en', true],
    ['zh_CN.UTF-8', 'en,zh-Hans', true],
  ])('with LANG=%s and the languages %s are in Chinese: %s', async (lang, languages, chinese) => {
    await inLanguage(lang, () => called(newCommand, [], {out, languages}));
    expect(/^\p{Script=Han}/u.test(String(read()['$comment']))).toBe(chinese);
  });
});

describe('the file', () => {
  it('is never written over without --force', async () => {
    writeFileSync(out, 'mine');
    const error = await refusal({out});
    expect(error).toBeInstanceOf(UsageError);
    expect(error!.said[1]).toContain('已存在');
    expect(readFileSync(out, 'utf8')).toBe('mine');
    expect((await called(newCommand, [], {out, force: true})).code).toBe(0);
    expect(read().format).toBe(1);
  });

  it('names a copy of the schema beside it, which editors find without a network', async () => {
    await called(newCommand, [], {out});
    expect(read()['$schema']).toBe('./report.schema.json');
    expect(readFileSync(join(folder, 'report.schema.json'), 'utf8')).toBe(
      readFileSync('dist/report.schema.json', 'utf8'),
    );
  });

  it('names the installed package’s schema where there is one, and copies nothing', async () => {
    const installed = join(folder, 'node_modules/fulcrum-elements/dist');
    mkdirSync(installed, {recursive: true});
    writeFileSync(join(installed, 'report.schema.json'), '{}');
    await called(newCommand, [], {out});
    expect(read()['$schema']).toBe('./node_modules/fulcrum-elements/dist/report.schema.json');
    expect(existsSync(join(folder, 'report.schema.json'))).toBe(false);
  });

  it('names the schema that --schema says, and leaves another file of that name alone', async () => {
    writeFileSync(join(folder, 'report.schema.json'), 'another');
    await called(newCommand, [], {out, schema: 'https://example.org/s.json'});
    expect(read()['$schema']).toBe('https://example.org/s.json');
    await called(newCommand, [], {out: join(folder, 'second.json')});
    expect(readFileSync(join(folder, 'report.schema.json'), 'utf8')).toBe('another');
  });

  it('is said in both languages and, with --json, for machines', async () => {
    const said = (lang: string, name: string) =>
      inLanguage(lang, () => called(newCommand, [], {out: join(folder, name), schema: 's'}));
    expect((await said('en_US.UTF-8', 'a.json')).output).toContain('Written: ');
    expect((await said('zh_CN.UTF-8', 'b.json')).output).toContain('已写入：');
    const {output} = await called(newCommand, [], {out, json: true, schema: 's'});
    expect(JSON.parse(output)).toEqual({file: out, schema: 's', written: [out]});
  });

  it('goes to standard output with --out -', async () => {
    const {output} = await called(newCommand, [], {out: '-'});
    expect(parseReport(JSON.parse(output))).toMatchObject({ok: true, problems: []});
  });
});

describe('what does not pass', () => {
  it.each([
    [{id: 'Not An Id'}, '--id'],
    [{id: '2026'}, '--id'],
    [{languages: 'en,en'}, '--languages'],
    [{languages: 'english language'}, '--languages'],
    [{date: '2026-02-30'}, '--date'],
    [{date: 'yesterday'}, '--date'],
    [{production: 'robot'}, '--production'],
  ])('as a flag, %j is refused by name and nothing is written', async (flags, name) => {
    const error = await refusal({out, ...flags});
    expect(error!.said.map((words) => words.includes(name))).toEqual([true, true]);
    expect(existsSync(out)).toBe(false);
  });

  it('as an answer is asked again', async () => {
    const replies = ['tomorrow', '2026-02-24', '', 'en', '', '', '', ''];
    const asked: string[] = [];
    const said: string[] = [];
    const ask = (question: string) => (asked.push(question), Promise.resolve(replies[asked.length - 1]!));
    const answers = await inLanguage('en_US', () => answersOf({}, ask, (text) => said.push(text)));
    expect(answers).toEqual({
      date: '2026-02-24',
      id: 'report-2026-02-24',
      languages: ['en'],
      headline: '',
      publisher: '',
      production: 'human',
      out: 'report-2026-02-24.json',
    });
    expect(said).toHaveLength(1);
    expect(asked).toHaveLength(8);
    expect(asked[2]).toBe('Id of the report, for links (report-2026-02-24): ');
  });

  it('is not asked where a flag has said it, and is asked in Chinese where the terminal is', async () => {
    const asked: string[] = [];
    const ask = (question: string) => (asked.push(question), Promise.resolve(''));
    await inLanguage('zh_CN.UTF-8', () => answersOf({id: 'a', date: '2026-02-24', out: '-'}, ask, () => undefined));
    expect(asked).toEqual([
      '语言，原文语言在前（zh-Hans,en）：',
      '原文标题：',
      '原文刊发者：',
      '摘要如何制作：human人工，ai-assisted人工智能辅助，ai人工智能生成（human）：',
    ]);
  });
});

describe('what is still to be written', () => {
  it('is found by validate, which has no errors to report', async () => {
    const {output} = await called(newCommand, [], {out: '-', date: '2026-02-24'});
    const problems = validateSource(jsonSource('report.json', output));
    expect(problems.filter(({severity}) => severity === 'error')).toEqual([]);
    const {report} = parseReport(JSON.parse(output)) as {report: Report};
    const unwritten = [
      ...textsOf(report).flatMap(({text}) => Object.values(text).filter(hasPlaceholder)),
      ...JSON.stringify(report).matchAll(/"evidence":\["(?:TODO|待填写)"\]/g),
    ];
    // Of the rest there is one: no words of the article have the figure.
    expect(problems.filter(({code}) => code !== 'unfinished').map(({path}) => path)).toEqual(['figures[0].value']);
    expect(problems.filter(({code}) => code === 'unfinished')).toHaveLength(unwritten.length);
  });
});

describe('asking in a terminal', () => {
  const terminal = () => {
    const input = new PassThrough();
    const output = new PassThrough();
    return {input, output, ...terminalOf(input, output)};
  };

  it('takes several lines that were pasted at once, one for each question', async () => {
    const {input, ask, close} = terminal();
    input.write('2026-02-24\n\nen\n');
    expect([await ask('a'), await ask('b'), await ask('c')]).toEqual(['2026-02-24', '', 'en']);
    const last = ask('d');
    input.write('later\n');
    expect(await last).toBe('later');
    close();
  });

  it('shows each question', async () => {
    const {input, output, ask, close} = terminal();
    const answer = ask('Languages: ');
    input.write('en\n');
    await answer;
    close();
    expect(String(output.read())).toContain('Languages: ');
  });

  it('ends with a sentence where nobody answers, and asks no more', async () => {
    const {input, ask} = terminal();
    const answer = ask('a');
    input.end();
    await expect(answer).rejects.toThrow(UsageError);
    await expect(ask('b')).rejects.toThrow('Nothing was written');
  });
});
