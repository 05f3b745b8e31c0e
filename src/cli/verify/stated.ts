import type {Step} from '../../report/read-report.js';
import {partsIn, stringsIn} from '../lint/parts.js';
import {quoted, warning, type Words, wordsOf} from '../lint/rule.js';
import type {Remark} from '../problem.js';
import {valueAt} from '../validate/expected.js';
import {type Article, bare, folded} from './article.js';
import {figuresIn, type Numeral, numeralsIn} from './numerals.js';

/** What the article need not state: explanations, notes, headings of our own, how the summary was made. */
const ours =
  /^(glossary|production|corrections|headings|source\.(published|url|editor))\b|shortName$|note$|label$|\.reference\./;

const isStated = (report: unknown, at: readonly Step[]): boolean =>
  at.every((_, index) => {
    const basis = valueAt(report, [...at.slice(0, index), 'basis']);
    return basis === undefined || basis === 'stated';
  });

/** In prose 一 and "one" seldom count anything; other Chinese numerals do where something countable follows. */
function counts({words, value, index}: Numeral, text: string): boolean {
  if (/\d/.test(words)) return true;
  if (/^[a-z]/i.test(words)) return value > 1;
  return (
    value > 1 &&
    (/[万亿]/.test(words) || /^[个项条名份类大次家人位届批座所辆架种年月日倍]/.test(text.slice(index + words.length)))
  );
}

const missing: Pick<Remark, 'mend'> = {
  mend: [
    'Correct it, or say "basis": "counted" or "inferred" and how in "note".',
    '请更正，或将basis写为counted或inferred，并在note中说明。',
  ],
};

/** A day in the article’s words: 2月24日, February 24. */
const days =
  /\d{1,2}月\d{1,2}日|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}\b/g;

/** A day in any of the ways in which articles write it. */
const anyDay =
  /\d月\d{1,2}日|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

/** The same day in other ways: 24 February, Feb. 24. */
const waysOf = (day: string): string[] => {
  const [month = '', number = ''] = day.split(' ');
  if (!number) return [day];
  return [month, `${month.slice(0, 3)}.`, month.slice(0, 3), `${month.slice(0, 4)}.`].flatMap((name) => [
    `${name} ${number}`,
    `${number} ${name}`,
  ]);
};

const daysNotIn = (words: string, text: string) =>
  [...text.matchAll(days)].filter(([day]) => !waysOf(day).some((way) => words.includes(way)));

/** Where only the year is worked out, the day is still that of the words that it rests on. */
function otherDays(report: unknown, language: unknown): Remark[] {
  const evidence = partsIn(report, ['event', 'date', 'sources']).flatMap(({value}) => stringsIn(value['evidence']));
  const runs = folded(evidence.join('\n'));
  if (!anyDay.test(runs)) return [];
  return wordsOf(report)
    .filter((text) => text.language === language && text.path === 'event.date.text' && !isStated(report, text.at))
    .flatMap((text) =>
      daysNotIn(runs, text.plain.normalize('NFKC')).map(([day]) => ({
        ...warning(
          text,
          'date-missing',
          day,
          quoted(day),
          ['the day in its evidence', '所引词句中的日期'],
          missing.mend,
        ),
        severity: 'error' as const,
      })),
    );
}

/** Figures, days, quotations and titles in the article’s own language that the article does not have. */
export function statedRemarks(report: unknown, {paragraphs}: Article): Remark[] {
  const whole = paragraphs.map(({text}) => text).join('\n');
  const [articleFolded, articleBare] = [folded(whole), bare(whole)];
  const figures = new Set(figuresIn(whole));
  const isThere = ({words, value}: Numeral) => figures.has(value) || articleFolded.includes(folded(words));

  const inText = (text: Words): Remark[] => {
    const plain = text.plain.normalize('NFKC');
    // A day is looked for as a whole.
    const rest = plain.replace(days, (day) => ' '.repeat(day.length));
    const numbers = numeralsIn(rest).filter((one) => counts(one, rest) && !isThere(one));
    const dates = daysNotIn(articleFolded, plain);
    const quotations = [...text.plain.matchAll(/“([^“”]+)”|《([^《》]+)》/g)].filter(
      ([, one, other]) => !articleBare.includes(bare((one ?? other ?? '').replace(/[.,;!?，。；！？]+$/, ''))),
    );
    const remark = (code: string, words: string) =>
      warning(text, code, words, quoted(words), ['what the article says', '原文写明的内容'], missing.mend);
    return [
      ...numbers.map(({words}) => remark('figure-missing', words)),
      ...dates.map(([day]) => remark('date-missing', day)),
      ...quotations.map(([words]) => remark('quotation-missing', words)),
    ].map((one) => ({...one, severity: 'error'}));
  };

  const language = valueAt(report, ['source', 'language']);
  const values = partsIn(report, ['figures'])
    .filter(({at, value}) => isStated(report, [...at, 'value']) && typeof value['value'] === 'number')
    .filter(({value}) => !figures.has(value['value'] as number))
    .map(({at, value}): Remark => ({
      severity: 'error',
      code: 'figure-missing',
      at: [...at, 'value'],
      found: quoted(`${value['value'] as number}`),
      expected: ['a number that the article states', '原文写明的数字'],
      ...missing,
    }));
  return [
    ...values,
    ...otherDays(report, language),
    ...wordsOf(report)
      .filter((text) => text.language === language && !ours.test(text.path) && isStated(report, text.at))
      .flatMap(inText),
  ];
}
