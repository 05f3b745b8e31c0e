import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {verify} from '../../../src/cli/commands/verify.js';
import {jsonSource} from '../../../src/cli/json-source.js';
import {articleOf} from '../../../src/cli/verify/article.js';
import {figuresIn} from '../../../src/cli/verify/numerals.js';
import {verifySource} from '../../../src/cli/verify/verify-source.js';
import {called, inLanguage} from './call.js';
import {ARTICLE, changed, type Changes, REPORT, sourceOf, temporaryFolder, told} from './sample.js';

const file = temporaryFolder();
const text = readFileSync(ARTICLE, 'utf8');
const article = articleOf('article.txt', text, 2);
const verified = (...changes: Changes) => verifySource(sourceOf(...changes), article);

/** The small report of an article in English, of one claim. */
function english(claim: string, more: Changes = []) {
  const report: Changes = [
    ['source/language', 'en'],
    ['source/headline', [{'zh-Hans': '标题', en: 'Council meets'}]],
    ['gist/text/en', claim],
    ...more,
  ];
  const words =
    'Council meets\n\nOn 5 March the council set aside 3.2 million crowns for twelve libraries and asked the “night owls” to say how late they want to read in each of them.';
  return verifySource(jsonSource('report.json', changed(...report)), articleOf('a.txt', words, 1)).problems.filter(
    ({path}) => path.startsWith('gist.text'),
  );
}

describe('verify', () => {
  it('passes a report whose article bears it out, and shows the longest run that they share', async () => {
    const {code, output} = await inLanguage('en_US.UTF-8', () => called(verify, [REPORT], {article: ARTICLE}));
    expect(code).toBe(0);
    expect(output.split('\n')).toEqual([
      expect.stringMatching(
        /^Longest run shared with the article: 16 characters \(\d+ not counting names\), paragraph 1, “青石/,
      ),
      '4 paragraphs and the headline: 0 problems, 0 not covered.',
    ]);
  });

  it.each([
    ['demo/reports/budget-invented', 'en'],
    ['demo/reports/climate-invented', 'en'],
  ])('passes %s', async (name, language) => {
    const {code, output} = await called(verify, [`${name}.json`], {article: `${name}.${language}.txt`});
    expect([code, output.split('\n').length]).toEqual([0, 2]);
  });

  it.each<[what: string, problem: string, changes: Changes, message: RegExp]>([
    [
      'evidence of another paragraph',
      'evidence-missing gist.sources[0].evidence[0]',
      [['gist/sources/0/evidence/0', '办好读书节']],
      /It stands in paragraph 3\./,
    ],
    [
      'evidence of nowhere',
      'evidence-missing gist.sources[0].evidence[0]',
      [['gist/sources/0/evidence/0', '音乐节']],
      /nowhere in the article/,
    ],
    [
      'a paragraph past the last',
      'paragraph-unknown gist.sources[0].paragraph',
      [['gist/sources/0/paragraph', 9]],
      /expected one of 0 to 4/,
    ],
    [
      'a key figure',
      'figure-missing figures[0].value',
      [['figures/0/value', 3300000]],
      /“3300000”, expected a number that the article states/,
    ],
    [
      'a number in a sentence',
      'figure-missing slots[1].claims[0].text.zh-Hans',
      [['slots/1/claims/0/text/zh-Hans', '去年新建13座图书馆。']],
      /“13”/,
    ],
    [
      'a Chinese numeral',
      'figure-missing slots[0].claims[0].text.zh-Hans',
      [['slots/0/claims/0/text/zh-Hans', '会议印发四份计划。']],
      /“四”/,
    ],
    [
      'the day of the event, where only its year is worked out',
      'date-missing event.date.text.zh-Hans',
      [['event/date/text/zh-Hans', '2031年3月6日']],
      /“3月6日”, expected the day in its evidence/,
    ],
    ['a day', 'date-missing gist.text.zh-Hans', [['gist/text/zh-Hans', '会议于3月12日召开。']], /“3月12日”/],
    [
      'a quotation',
      'quotation-missing gist.text.zh-Hans',
      [['gist/text/zh-Hans', '读者称为“书的海洋”。']],
      /“书的海洋”/,
    ],
    [
      'the title of a document',
      'quotation-missing documents[0].text.zh-Hans',
      [['documents/0/text/zh-Hans', '《青石市图书馆五年规划》']],
      /五年规划/,
    ],
    [
      'the original headline',
      'headline-differs source.headline[1].zh-Hans',
      [['source/headline/1/zh-Hans', '周宁主持']],
      /“林晓主持”/,
    ],
  ])('finds what the article does not have: %s', (_, problem, changes, message) => {
    const {problems} = verified(...changes);
    expect(told(problems)).toEqual([problem]);
    expect(problems[0]!.message[0]).toMatch(message);
    expect(problems[0]!.message[1]).toMatch(/^现为.+，应为.+。/);
  });

  it.each<[what: string, changes: Changes]>([
    [
      'numbers that are counted or inferred',
      [
        ['slots/0/claims/0/text/zh-Hans', '会议印发4份计划。'],
        ['slots/0/claims/0/basis', 'counted'],
      ],
    ],
    [
      'a day that its evidence does not name, as where it is worked out',
      [
        ['event/date/text/zh-Hans', '2031年3月6日'],
        ['event/date/sources/0/evidence', ['图书馆建设会议']],
      ],
    ],
    ['the glossary, which may say more', [['glossary/0/explanation/zh-Hans', '2030年起的“晚间阅览”。']]],
    ['how the summary was made', [['production/notes/0/zh-Hans', '2031年由2人撰写。']]],
    ['other languages, which are translations', [['gist/text/en', 'Qingshi held “99 meetings.”']]],
    ['a number written in another way', [['slots/1/claims/0/text/zh-Hans', '去年借书320万册，新建十二座图书馆。']]],
    ['quotation marks of another kind', [['slots/2/claims/0/text/zh-Hans', '建设“夜读”书屋。']]],
    ['half-width marks in the article', [['gist/sources/0/evidence/0', '3月5日，青石市']]],
  ])('lets pass %s', (_, changes) => {
    expect(told(verified(...changes).problems)).toEqual([]);
  });

  it('names the paragraphs that nothing rests on, with their beginnings', async () => {
    const longer = file(
      'longer.txt',
      `${text}\n最后一段没有人写到，它说的是会后的参观和其他不那么要紧的一些小事情。\n`,
    );
    const {code, output} = await inLanguage('zh_CN.UTF-8', () => called(verify, [REPORT], {article: longer}));
    expect(code).toBe(1);
    expect(output.split('\n')[0]).toBe(
      `${longer}:12:1 错误 没有任何内容以第5段为依据：“最后一段没有人写到，它说的是会后的参观和其他不那…” (paragraph-uncovered)`,
    );
  });

  it('says how the headline is covered, of which who counts paragraphs does not think', async () => {
    const paragraphOne = JSON.parse(changed(), (key, value: unknown) =>
      key === 'paragraph' && value === 0 ? 1 : value,
    ) as unknown;
    const report = file('no-headline.json', JSON.stringify(paragraphOne));
    const last = async (language: string) => {
      const {output} = await inLanguage(language, () => called(verify, [report], {article: ARTICLE}));
      return output.split('\n').filter((line) => line.includes('paragraph-uncovered'));
    };
    expect(await last('en_US.UTF-8')).toEqual([
      expect.stringMatching(/the headline: “[^”]+” Add a source with "paragraph": 0/),
    ]);
    expect(await last('zh_CN.UTF-8')).toEqual([
      expect.stringMatching(/以标题为依据：“[^”]+”请加一项"paragraph": 0的出处/),
    ]);
  });

  it('finds more than 20 Chinese characters in a row that are the article’s', () => {
    const {problems, longest} = verified([
      'slots/2/claims/0/text/zh-Hans',
      '更多居民在步行可以到达的地方借到想看的书。',
    ]);
    expect(told(problems)).toEqual([]);
    expect(longest).toMatchObject({length: 20, paragraph: 3});
    const copied = verified([
      'slots/2/claims/0/text/zh-Hans',
      '办好读书节，让更多居民在步行可以到达的地方借到想看的书。',
    ]);
    expect(told(copied.problems)).toEqual(['copied slots[2].claims[0].text.zh-Hans']);
    expect(copied.problems[0]!.found[0]).toContain('26 characters in a row from paragraph 3');
  });

  it('does not count names, titles and quotations as copied', () => {
    const lists = ['标题', '会议要求发展甲类图书、乙类期刊报纸、丙类地方文献资料、丁类儿童读物绘本等。'];
    const claim = {'zh-Hans': '发展甲类图书、乙类期刊报纸、丙类地方文献资料、丁类儿童读物绘本。', en: 'x.'};
    const source = sourceOf(['source/headline', [{'zh-Hans': '标题', en: 'x'}]], ['slots/2/claims/0/text', claim]);
    const {problems, longest} = verifySource(source, articleOf('a.txt', lists.join('\n'), 1));
    expect(longest!.length).toBeGreaterThan(20);
    expect(told(problems).filter((one) => one.startsWith('copied'))).toEqual([]);
  });

  it('reads articles in English: numbers in words, days, quotations, 12 words in a row', () => {
    expect(
      told(english('On March 5, the council gave 3,200,000 crowns to 12 libraries and its “night owls.”')),
    ).toEqual([]);
    expect(
      told(english('On March 6, the council gave 4 million crowns to thirteen libraries and its “early birds.”')),
    ).toEqual([
      'date-missing gist.text.en',
      'figure-missing gist.text.en',
      'figure-missing gist.text.en',
      'quotation-missing gist.text.en',
    ]);
    expect(told(english('Owls are to say how late they want to read in each of them.'))).toEqual([]);
    expect(told(english('It asked the night owls to say how late they want to read in each of them.'))).toEqual([
      'copied gist.text.en',
    ]);
  });

  it('writes one JSON document for machines', async () => {
    const wrong = file('wrong.json', changed(['gist/sources/0/evidence/0', '音乐节']));
    const {code, output} = await called(verify, [wrong], {article: ARTICLE, json: true});
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      file: wrong,
      article: ARTICLE,
      ok: false,
      problems: [{severity: 'error', code: 'evidence-missing', path: 'gist.sources[0].evidence[0]'}],
      uncovered: [],
      longestRun: {path: 'gist.text.zh-Hans', length: 16, unit: 'characters'},
    });
  });

  it.each<[what: string, files: string[], options: Record<string, string>, message: RegExp]>([
    ['no article', [REPORT], {}, /Say which article/],
    ['an article that is not there', [REPORT], {article: 'no-such.txt'}, /there is no such file/],
    ['two reports', [REPORT, REPORT], {article: ARTICLE}, /One report at a time/],
    ['both from standard input', ['-'], {article: '-'}, /Only one of the two/],
    ['an article without words', [REPORT], {article: file('empty.txt', '\n\n')}, /is empty/],
  ])('refuses %s', async (_, files, options, message) => {
    const refused = called(verify, files, options);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(message);
  });

  it('says of broken JSON where it is broken, and nothing else', async () => {
    const broken = file('broken.json', '{"a": 1,}');
    const {code, output} = await called(verify, [broken], {article: ARTICLE});
    expect(code).toBe(1);
    expect(output.split('\n')[0]).toContain(`${broken}:1:9 `);
  });
});

describe('numbers', () => {
  it.each([
    ['三百二十万册', [3200000, 3200000]],
    ['1.2万亿元', [1.2, 1.2e12]],
    ['二〇二六年', [2026, 2026]],
    ['第二十届', [20, 20]],
    ['百分之五', [5, 5]],
    ['十五', [15, 15]],
    ['一百零五', [105, 105]],
    ['两千', [2000, 2000]],
    ['１２座', [12, 12]],
    ['1,200 and 3.5', [1200, 1200, 3.5, 3.5]],
    ['twenty-five libraries', [25, 25]],
    ['three million crowns', [3, 3e6]],
    ['3.2 million', [3.2, 3.2e6]],
    ['0.3 billion', [0.3, 3e8]],
    ['often and someone', []],
  ])('in “%s” are %j', (words, numbers) => {
    expect(figuresIn(words)).toEqual(numbers);
  });
});

it('has a line for each finding of verify, whatever is in the article', async () => {
  const name = file('forged.txt', `${text}\n\u001b[31m::error\u2028next\u202eline\u0085 of nothing\n`);
  for (const lang of ['en_US.UTF-8', 'zh_CN.UTF-8']) {
    const {output} = await inLanguage(lang, () => called(verify, [REPORT], {article: name}));
    expect(output).toContain('\\u001b[31m::error\\u2028next\\u202eline');
    expect(output).not.toMatch(/[\u001b\u0085\u2028\u202e]/);
  }
});
