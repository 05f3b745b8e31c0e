import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/report/marks.js';
import {parseReport} from '../../../src/report/parse-report.js';
import {pathOf} from '../../../src/report/report-problem.js';
import {textsOf} from '../../../src/report/texts-of.js';
import {sources} from './rule.js';

const read = (name: string): string => readFileSync(new URL(`../../../demo/reports/${name}`, import.meta.url), 'utf8');

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Longest row of words that a summary may share with its article. */
const LONGEST_RUN = 12;

/** Names, titles, headlines and dates: what a summary cannot say otherwise. */
const named = /^(source|event\.(name|date)|people|bodies|documents)\b|\b(programmes\[\d+\]\.name|term|reference\..+)$/;

/** Most characters of a text, in words for English and French and in characters for Chinese. */
const limits: readonly [where: RegExp, words: number, characters: number][] = [
  [/^gist\.text$/, 45, 80],
  [/^priorities\.items\[\d+\]\.title$/, 10, 14],
  [/measures\[\d+\]\.title$/, 6, 12],
  [/(measures\[\d+\]|aim|claims\[\d+\])\.text$/, 40, 60],
];

const invented: Readonly<Record<string, RegExp>> = {en: /invented/i, 'zh-Hans': /虚构/, fr: /fictif|inventé/i};

describe.each(['budget-invented', 'climate-invented'])('the sample report %s', (name) => {
  const json = JSON.parse(read(`${name}.json`)) as unknown;
  const result = parseReport(json);
  if (!result.ok) throw new Error(result.problems.map(({message}) => message).join('\n'));
  const {report} = result;
  const lines = read(`${name}.en.txt`).split(/\n+/).filter(Boolean);
  const headings = report.source.headline.length;
  const paragraphs = [lines.slice(0, headings).join('\n'), ...lines.slice(headings)];
  const texts = textsOf(report).flatMap(({steps, text}) =>
    Object.entries(text).map(([language, marked]) => ({path: pathOf(steps), language, text: plainText(marked)})),
  );
  const inLanguage = (wanted: string) => texts.filter(({language}) => language === wanted);
  const broken = (language: string, pattern: RegExp) =>
    inLanguage(language).flatMap(({path, text}) => (pattern.test(text) ? [`${path}: ${text}`] : []));

  it('parses with no problem at all', () => {
    expect(result.problems).toEqual([]);
  });

  it('has as its headline that of its article, line by line', () => {
    expect(report.source.headline.map((line) => line['en'])).toEqual(lines.slice(0, headings));
  });

  it('rests on words that stand in the paragraph they are said to stand in', () => {
    const astray = sources(report).flatMap(({path, paragraph, evidence}) =>
      evidence.filter((run) => !paragraphs[paragraph]?.includes(run)).map((run) => `${path} ¶${paragraph}: ${run}`),
    );
    expect(astray).toEqual([]);
  });

  it('leaves no paragraph of the article out', () => {
    const covered = new Set(sources(report).map(({paragraph}) => paragraph));
    expect(paragraphs.map((_, index) => index).filter((index) => !covered.has(index))).toEqual([]);
  });

  it('leaves no figure of the article out', () => {
    const digits = (text: string) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(\.\d+)?/g) ?? [];
    const said = new Set([
      ...inLanguage('en').flatMap(({text}) => digits(text)),
      ...report.figures.map(({value}) => `${value}`),
    ]);
    expect(digits(paragraphs.join('\n')).filter((figure) => !said.has(figure))).toEqual([]);
  });

  it('has all of its languages in every text', () => {
    for (const {text} of textsOf(report)) expect(Object.keys(text).sort()).toEqual([...report.languages].sort());
  });

  it('is marked as invented in every language, on every element', () => {
    for (const language of report.languages)
      for (const text of [report.event.shortName, report.source.publisher, report.production.notes[0]!])
        expect(text[language]).toMatch(invented[language]!);
    expect(paragraphs[0]).toMatch(/invented/i);
  });

  it(`copies no more than ${LONGEST_RUN} words in a row outside names and titles`, () => {
    const article = ` ${paragraphs.map((paragraph) => words(paragraph).join(' ')).join(' ¶ ')} `;
    const copied = inLanguage('en')
      .filter(({path}) => !named.test(path))
      .flatMap(({path, text}) => {
        const row = words(text);
        return row
          .map((_, from) => row.slice(from, from + LONGEST_RUN + 1))
          .filter((run) => run.length > LONGEST_RUN && article.includes(` ${run.join(' ')} `))
          .map((run) => `${path}: ${run.join(' ')}`);
      });
    expect(copied).toEqual([]);
  });

  it('keeps to the lengths of the editorial rules', () => {
    const long = texts.flatMap(({path, language, text}) =>
      limits
        .filter(([where]) => where.test(path))
        .flatMap(([, most, characters]) => {
          const [length, limit] =
            language === 'zh-Hans' ? [[...text].length, characters] : [text.split(/\s+/).length, most];
          return length > limit ? [`${path} ${language}: ${length}, at most ${limit}`] : [];
        }),
    );
    expect(long).toEqual([]);
  });

  it('is set as each of its languages is: quotes, punctuation and spaces', () => {
    expect(broken('en', /["'`«»]|[\u3000-\u303f\uff00-\uffef]|\p{Script=Han}|, (and|or) /u)).toEqual([]);
    expect(
      broken('zh-Hans', /["'`,;:!?()[\]]|\p{Script=Han}[.-]|\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9%] +\p{Script=Han}/u),
    ).toEqual([]);
    expect(broken('fr', /["'`“”]|[^\u00a0\u202f][:;?!»%]|«[^\u00a0\u202f]|\d \d|\p{Script=Han}/u)).toEqual([]);
  });

  it('marks only terms that its glossary has', () => {
    const terms = report.glossary.map(({id}) => id);
    const marked = textsOf(report).flatMap(({text}) =>
      Object.values(text).flatMap((prose) => [...prose.matchAll(/\|([a-z0-9-]+)\]\]/g)].map(([, id]) => id!)),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((id) => !terms.includes(id))).toEqual([]);
  });
});
