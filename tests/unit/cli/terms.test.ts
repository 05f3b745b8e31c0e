import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {terms} from '../../../src/cli/commands/terms.js';
import {parseCsv, UnclosedQuote} from '../../../src/cli/terms/csv.js';
import {termRemarks} from '../../../src/cli/terms/check-terms.js';
import {ownTerms, termsOfCsv} from '../../../src/cli/terms/glossary.js';
import {pathOf} from '../../../src/report/report-problem.js';
import {called, inLanguage} from './call.js';
import {changed, type Changes, REPORT, sourceOf, TERMS, temporaryFolder} from './sample.js';

const file = temporaryFolder();
const languages = ['zh-Hans', 'en'];
const table = readFileSync(TERMS, 'utf8');
const checked = (csv: string, ...changes: Changes) =>
  termRemarks(sourceOf(...changes).value, termsOfCsv('terms.csv', csv, languages)).map(
    ({code, at}) => `${code} ${pathOf(at)}`,
  );

describe('terms', () => {
  it('passes a report that calls everything by one name, with a table and with its own glossary', async () => {
    const said = (options: Record<string, string>) => inLanguage('en_US.UTF-8', () => called(terms, [REPORT], options));
    expect(await said({glossary: TERMS})).toEqual({code: 0, output: '3 terms: 0 problems.'});
    expect(await said({})).toEqual({code: 0, output: '1 term: 0 problems.'});
  });

  it('finds another rendering, and says where and which', async () => {
    const name = file('other.json', changed(['slots/2/claims/0/text/en', 'Hold the book fair well.']));
    const {code, output} = await inLanguage('zh_CN.UTF-8', () => called(terms, [name], {glossary: TERMS}));
    expect(code).toBe(1);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^\S+other\.json:\d+:\d+ 错误 slots\[2\]\.claims\[0\]\.text\.en 现为“读书节”（zh-Hans）的其他译法，应为“reading festival”。 \(term-rendering\)$/,
      ),
      '3个术语：1个问题。',
    ]);
  });

  it('writes one JSON document for machines', async () => {
    const name = file('machines.json', changed(['slots/2/claims/0/text/en', 'Hold the book fair well.']));
    const {output} = await called(terms, [name], {glossary: TERMS, json: true});
    expect(JSON.parse(output)).toMatchObject({
      file: name,
      glossary: TERMS,
      ok: false,
      terms: 3,
      problems: [{severity: 'error', code: 'term-rendering', path: 'slots[2].claims[0].text.en'}],
    });
  });

  it('is done soon, however many spaces a cell or an entry of the glossary has', () => {
    const wide = `a${' '.repeat(40_000)}b`;
    const start = performance.now();
    for (const cells of [`${wide},高质量,x`, `高质量,${wide},x`, `${wide},${wide},${wide}`])
      checked(`zh-Hans,en,banned\n${cells}\n`, ['gist/text', {'zh-Hans': `高质量${wide}`, en: `X ${wide}`}]);
    ownTerms({glossary: [{term: {en: wide}}]});
    // Quadratic, each of them would take seconds.
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it('looks in both directions', () => {
    expect(checked(table, ['slots/2/claims/0/text/zh-Hans', '办好书展。'])).toEqual([
      'term-rendering slots[2].claims[0].text.zh-Hans',
    ]);
  });

  it('takes the longest term first, and each stretch of a text for one', () => {
    const csv = 'zh-Hans,en\n发展,development\n高质量发展,high-quality growth\n';
    const text = (en: string): Changes => [['gist/text', {'zh-Hans': '高质量发展。', en}]];
    expect(checked(csv, ...text('High-quality growth.'))).toEqual([]);
    expect(checked(csv, ...text('Development.'))).toEqual(
      ['term-rendering gist.text.en', 'term-rendering gist.text.zh-Hans'].slice(0, 1),
    );
  });

  it('finds banned forms everywhere, whatever their capitals', () => {
    expect(checked(table, ['headings/summary/en', 'Night School and library'])).toEqual([
      'term-banned headings.summary.en',
    ]);
  });

  it.each([
    ['an article', 'The reading festival is held well.'],
    ['capitals', 'Reading Festival'],
    ['a plural', 'Reading festivals'],
    ['quotation marks', 'The “reading” festival'],
  ])('lets pass %s', (_, en) => {
    expect(checked(table, ['slots/2/claims/0/text/en', en])).toEqual([]);
  });

  it('does not take half a word for a term', () => {
    expect(checked('zh-Hans,en\n艺术,art\n', ['gist/text', {'zh-Hans': '开始。', en: 'A start for parties.'}])).toEqual(
      [],
    );
  });

  it('takes a name that is spelled out for its short form', () => {
    const csv = 'zh-Hans,en\n市委,QPC committee\n';
    const gist = {'zh-Hans': '市委开会。', en: 'The Qingshi Party Council (QPC) committee met.'};
    expect(checked(csv, ['gist/text', gist])).toEqual([]);
  });

  it('reads a figure and its unit as one', () => {
    const csv = 'zh-Hans,en\n册次,copies\n';
    expect(checked(csv)).toEqual(['term-rendering figures[0].text.en']);
    expect(checked(csv, ['figures/0/unit', {'zh-Hans': '册', en: ' copies'}])).toEqual([]);
  });

  it('leaves alone titles of publications and the entry that a term comes from', () => {
    const reference = {publisher: {'zh-Hans': '读书节', en: 'Book Fair'}};
    expect(checked(table, ['glossary/0/reference', reference], ['glossary/0/term/zh-Hans', '读书节'])).toEqual([]);
  });

  it('takes its own terms from the glossary, with and without their remarks', () => {
    const {value} = sourceOf(['glossary/0/term/en', '“night reading” (in libraries)']);
    expect(ownTerms(value)[0]!.forms['en']).toEqual(['“night reading” (in libraries)', '“night reading”']);
  });

  it('knows a column by the language, with or without its script', () => {
    expect(termsOfCsv('t.csv', 'ZH,en-US,note\n书,book|volume,x\n', languages)[0]).toEqual({
      forms: {'zh-Hans': ['书'], en: ['book', 'volume']},
      banned: [],
    });
  });

  it.each<[what: string, files: string[], glossary: string, message: RegExp]>([
    [
      'a table without two languages of the report',
      [REPORT],
      file('one.csv', 'en,fr\na,b\n'),
      /two languages of the report/,
    ],
    ['an empty table', [REPORT], file('empty.csv', ''), /two languages of the report/],
    [
      'a table with an open quotation mark',
      [REPORT],
      file('open.csv', 'zh-Hans,en\n书,"book\n'),
      /open\.csv:2: a quotation mark/,
    ],
    ['a table that is not there', [REPORT], 'no-such.csv', /there is no such file/],
    ['both from standard input', ['-'], '-', /Only one of the two/],
  ])('refuses %s', async (_, files, glossary, message) => {
    const refused = called(terms, files, {glossary});
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });
});

describe('comma-separated values', () => {
  const cells = (text: string) => parseCsv(text).map((row) => row.cells);

  it('are read with quotation marks, commas and new lines in them', () => {
    expect(cells('a,"b, ""c""\nd",e\n1,,3')).toEqual([
      ['a', 'b, "c"\nd', 'e'],
      ['1', '', '3'],
    ]);
  });

  it.each([
    ['CRLF', 'a,b\r\nc,d\r\n'],
    ['CR', 'a,b\rc,d'],
    ['a byte order mark', '\uFEFFa,b\nc,d'],
    ['empty lines and spaces', '\n a , b \n\n,\nc,"d" \n'],
  ])('may have %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('know the line of a row, and of a quotation mark that is not closed', () => {
    expect(parseCsv('a\n"b\nc"\nd').map(({line}) => line)).toEqual([1, 2, 4]);
    expect(() => parseCsv('a\n"b')).toThrow(UnclosedQuote);
  });
});
