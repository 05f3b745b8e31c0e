import type {Both} from '../language.js';
import type {Remark} from '../problem.js';
import {unpaired} from './pairs.js';
import {around, isChinese, isEnglish, quoted, warning, type TextRule} from './rule.js';

interface Pattern {
  readonly code: string;
  readonly pattern: RegExp;
  /** What should stand instead of the hit. */
  readonly instead: (hit: string) => Both;
}

const fullWidth: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '[': '（',
  ']': '）',
  '.': '。',
  '…': '……',
  '—': '——',
};

const straight: Pattern = {
  code: 'punctuation',
  pattern: /["'`]/,
  instead: (hit) => (hit === '"' ? ['“ ”', '“”'] : ['‘ ’', '‘’']),
};

/** Between Latin letters and digits a mark is theirs: 14:30, Co., Ltd. */
const halfWidth: Pattern = {
  code: 'punctuation',
  pattern:
    /(?<![\dA-Za-z.])[,;:!?]|[,;:!?](?![\dA-Za-z ])|[()[\]]|\p{Script=Han}\.|(?<!Ltd|Inc|Co|Corp)\.$|\p{Script=Han}-|…(?!…)(?<!……)|—(?!—)(?<!——)/u,
  instead: (hit) => {
    const mark = fullWidth[hit.at(-1)!];
    return mark ? [`full-width ${mark}`, `全角“${mark}”`] : ['— or 至', '“——”或“至”'];
  },
};

const gap: Pattern = {
  code: 'spacing',
  pattern: /\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u,
  instead: () => ['no space: the layout makes the gap', '不加空格（间距由排版生成）'],
};

const chineseMarks: Pattern = {
  code: 'punctuation',
  pattern: /[\u3000-\u303f\uff00-\uffef]/,
  instead: () => ['punctuation of this language, such as , . ( ) “ ”', '该语言的标点，如, . ( ) “ ”'],
};

const chineseWords: Pattern = {
  code: 'punctuation',
  pattern: /\p{Script=Han}/u,
  instead: () => ['no Chinese characters', '不含汉字'],
};

const oxford: Pattern = {
  code: 'oxford-comma',
  // Only after another comma: the last of a list, not a second sentence.
  pattern: /,(?! \d{4},)[^,.;:]+, (and|or) /,
  instead: (hit) => {
    const word = hit.endsWith('or ') ? 'or' : 'and';
    return [`no comma before “${word}”`, `“${word}”前不加逗号`];
  },
};

const patternsFor = (language: string): readonly Pattern[] => {
  if (isChinese(language)) return [straight, halfWidth, gap];
  // Japanese has full-width marks and Han characters of its own.
  if (/^(ja|ko)\b/i.test(language)) return [straight];
  return isEnglish(language) ? [straight, chineseMarks, chineseWords, oxford] : [straight, chineseMarks];
};

export const punctuation: TextRule = (text) => {
  const remarks = patternsFor(text.language).flatMap(({code, pattern, instead}) => {
    const hit = pattern.exec(text.plain);
    if (!hit) return [];
    const shown = around(text.plain, hit);
    return [warning(text, code, shown, quoted(shown), instead(hit[0]))];
  });
  const lone = unpaired(text.plain);
  const pair: Remark[] = lone
    ? [warning(text, 'quotes', lone, [`a lone ${lone}`, `不成对的“${lone}”`], ['marks in pairs', '成对的标点'])]
    : [];
  return [...remarks, ...pair];
};
