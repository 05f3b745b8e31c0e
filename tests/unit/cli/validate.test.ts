import {describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {validate} from '../../../src/cli/commands/validate.js';
import {jsonSource} from '../../../src/cli/json-source.js';
import {say} from '../../../src/cli/language.js';
import {inChineseWords} from '../../../src/cli/validate/expected.js';
import {mistakes} from '../../../src/cli/validate/json-mistakes.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import schemaText from '../../../src/report/schema.ts?raw';
import {called, inLanguage} from './call.js';
import {changed, type Changes, problemsOf, REPORT, temporaryFolder, told} from './sample.js';

const file = temporaryFolder();
const BUNDLED = 'src/report/reports/hubei-2026-02-24.json';
const of = (text: string) => validateSource(jsonSource('report.json', text));

describe('validate', () => {
  it.each([REPORT, BUNDLED])('finds nothing in %s', async (report) => {
    expect(await inLanguage('en_US.UTF-8', () => called(validate, [report], {strict: true}))).toEqual({
      code: 0,
      output: '1 file: 0 errors, 0 warnings.',
    });
  });

  it('has a line for a problem, whatever is in the report', async () => {
    const forged = file('forged.json', changed(['facts/0/id', 'x\n::error file=src/app.js::forged\u001b[31m']));
    const {output} = await inLanguage('en_US.UTF-8', () => called(validate, [forged], {}));
    const lines = output.split('\n');
    expect(lines.filter((line) => !/^(.*forged\.json:\d+:\d+ |1 file: )/.test(line))).toEqual([]);
    expect(output).toContain('\\u000a::error');
    expect(output).not.toContain('\u001b');
  });

  it('ends with 1 for an error, 0 for warnings alone, 1 for these with --strict', async () => {
    const wrong = file('wrong.json', changed(['facts/0/id', 'Chaired']));
    const long = file(
      'long.json',
      changed(['priorities/items/0/title/en', 'One two three four five six seven eight nine ten eleven']),
    );
    expect((await called(validate, [wrong])).code).toBe(1);
    expect((await called(validate, [long])).code).toBe(0);
    expect((await called(validate, [long], {strict: true})).code).toBe(1);
    expect((await called(validate, [long, wrong])).code).toBe(1);
  });

  it('writes lines that editors make links of, in English and in Chinese', async () => {
    const name = file('lines.json', changed(['facts/0/id', 'The Chair']));
    const english = await inLanguage('en_US.UTF-8', () => called(validate, [name]));
    const line =
      changed(['facts/0/id', 'The Chair'])
        .split('\n')
        .findIndex((one) => one.includes('The Chair')) + 1;
    expect(english.output.split('\n')[0]).toBe(
      `${name}:${line}:13 error facts[0].id Found “The Chair”, expected an id: lower-case words joined by hyphens. Did you mean “the-chair”? A name for links and references: it stays when the words change. Example: "innovation" (value)`,
    );
    const chinese = await inLanguage('zh_CN.UTF-8', () => called(validate, [name]));
    expect(chinese.output.split('\n')).toEqual([
      `${name}:${line}:13 错误 facts[0].id 现为“The Chair”，应为id（小写英文单词，以连字符相连）。是否想写“the-chair”？用于链接和引用的名称，文字改动时不变。例："innovation" (value)`,
      '1个文件：1个错误，0个警告。',
    ]);
  });

  it('writes one JSON document for machines, in the language of the terminal', async () => {
    const name = file('machines.json', changed(['gist/text/en', 'Qingshi held an excellent meeting.']));
    const {code, output} = await inLanguage('zh_CN.UTF-8', () => called(validate, [name], {json: true}));
    expect(code).toBe(0);
    expect(JSON.parse(output)).toEqual({
      file: name,
      ok: true,
      problems: [
        {
          severity: 'warning',
          code: 'evaluative-word',
          path: 'gist.text.en',
          line: 25,
          column: 30,
          found: '“excellent”',
          expected: '中性的词',
          message: '现为“excellent”，应为中性的词。如系原文用语，请加引号“”并写明由谁说出；否则删去。',
        },
      ],
    });
    const several = await called(validate, [name, REPORT], {json: true});
    expect(JSON.parse(several.output)).toMatchObject([{file: name}, {file: REPORT, problems: []}]);
  });

  it.each<[what: string, changes: Changes, path: string, message: RegExp]>([
    ['a field nobody knows', [['gist/atribution', {}]], 'gist.atribution', /Did you mean “attribution”\?/],
    ['a language nobody listed', [['gist/text/fr', 'Oui.']], 'gist.text.fr', /A language has to be listed/],
    ['a name with dots', [['people/0/a.b[1]', 1]], 'people[0].a.b[1]', /the unknown field “a\.b\[1\]”/],
    [
      'a choice misspelt',
      [['documents/0/kind', 'documnet']],
      'documents[0].kind',
      /one of document, film\. Did you mean “document”\?/,
    ],
    [
      'a speaker misspelt',
      [['slots/1/attribution/speaker', 'zhou-nin']],
      'slots[1].attribution.speaker',
      /Did you mean “zhou-ning”\?/,
    ],
    ['a text missing', [['gist/text/en', undefined]], 'gist.text.en', /Found nothing, expected words\. What is said/],
    [
      'a list that is empty',
      [['gist/sources', []]],
      'gist.sources',
      /Found an empty list, expected a list with an entry or more/,
    ],
    ['an id twice', [['people/1/id', 'lin-xiao']], 'people[1].id', /“lin-xiao” for the second time/],
    ['another format', [['format', 2]], 'format', /Found 2, expected 1\. Version of the format/],
  ])('says what to do about %s', (_, changes, path, message) => {
    const problem = problemsOf(...changes).find((one) => one.path === path);
    expect(problem).toMatchObject({severity: 'error'});
    expect(problem?.message[0]).toMatch(message);
    expect(problem?.message[1]).toMatch(/^现为.+，应为.+。/);
  });

  it('points at the key of a field that nobody knows, and at the object that lacks one', () => {
    const lines = changed(['gist/wrong', {}], ['gist/sources', undefined]).split('\n');
    const [missing, unknown] = of(lines.join('\n'));
    expect(missing).toMatchObject({
      code: 'missing',
      path: 'gist.sources',
      column: lines[missing!.line - 1]!.indexOf('{') + 1,
    });
    expect(lines[missing!.line - 1]).toBe('  "gist": {');
    expect(unknown).toMatchObject({code: 'unknown-field', path: 'gist.wrong', column: 5});
    expect(lines[unknown!.line - 1]).toBe('    "wrong": {}');
  });

  it('finds a key that stands twice, and reads the last one as JSON does', () => {
    const text = changed().replace('"format": 1,', '"format": 2,\n  "format": 1,');
    expect(of(text)).toMatchObject([{code: 'key-duplicate', path: 'format', line: 3, column: 3}]);
  });
});

describe('a file that is no JSON', () => {
  it.each([
    ['a comma too many', '{"a": 1,}', 1, 9, /Often there is a comma too many/],
    ['a comma too few', '{\n  "a": 1\n  "b": 2}', 3, 3, /expected a comma/],
    ['a curly quote', '{“a”: 1}', 1, 2, /without quotes|straight quotes/],
    ['a text without an end', '{"a": "b\n}', 1, 7, /a text without an end/],
    ['a comment', '{"a": 1 // one\n}', 1, 9, /JSON without comments/],
    ['half of it', '{"a": [1, 2', 1, 12, /a closing bracket/],
    ['nothing', '', 1, 1, /Found an empty file/],
    ['no words', ' \n', 2, 1, /Found an empty file/],
    ['brackets by the thousand', '['.repeat(50_000), 1, 1, /brackets in brackets/],
    ['an object too deep to be a report', `${'['.repeat(200)}${']'.repeat(200)}`, 1, 1, /brackets in brackets/],
  ])('has its place, and words for it: %s', (_, text, line, column, message) => {
    const [first] = of(text);
    expect(first).toMatchObject({severity: 'error', code: 'json', line, column});
    expect(first!.message[0]).toMatch(message);
    expect(first!.message[1]).toMatch(/^现为.+，应为.+。/);
  });

  it('is the only thing that is said of it', () => {
    expect(told(of('{"format": 2,, }'))).toEqual(['json ']);
  });

  it.each(['null', '7', '"report"', '[]', '[{}]', '{}'])('and JSON that is no report is refused: %s', (text) => {
    expect(of(text).every(({severity}) => severity === 'error')).toBe(true);
    expect(of(text)).not.toEqual([]);
  });
});

describe('a file that cannot be read', () => {
  const refusal = async (name: string) => {
    const error: unknown = await called(validate, [name]).then(
      () => undefined,
      (one: unknown) => one,
    );
    return error instanceof UsageError ? error.said : undefined;
  };

  it('is said to be missing, a folder, or in another encoding', async () => {
    expect(await refusal('no-such.json')).toEqual([
      'no-such.json cannot be read: there is no such file.',
      '无法读取no-such.json：没有这个文件。',
    ]);
    expect(await refusal('tests')).toEqual([
      'tests cannot be read: it is a folder.',
      '无法读取tests：这是一个文件夹。',
    ]);
    // 会议 in GBK
    const gbk = file('gbk.json', new Uint8Array([0x22, 0xbb, 0xe1, 0xd2, 0xe9, 0x22]));
    expect(await refusal(gbk)).toEqual([
      `${gbk} is not UTF-8: save it as UTF-8.`,
      `${gbk}不是UTF-8编码：请另存为UTF-8。`,
    ]);
  });

  it('but a byte order mark does no harm', async () => {
    const name = file('bom.json', `\uFEFF${changed()}`);
    expect((await called(validate, [name], {strict: true})).code).toBe(0);
  });
});

describe('what is said', () => {
  it('has Chinese for everything that the schema expects', () => {
    const expected = [...schemaText.matchAll(/expected\('([^']+)'\)/g)].map(([, words]) => words!);
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.filter((words) => !(words in inChineseWords))).toEqual([]);
  });

  it.each(Object.entries(mistakes))('is in Chinese as well: %s', async (_, {found, expected}) => {
    for (const words of [found, expected]) {
      expect(await inLanguage('zh_CN.UTF-8', () => say(words))).toMatch(/\p{Script=Han}/u);
      expect(await inLanguage('C', () => say(words))).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
