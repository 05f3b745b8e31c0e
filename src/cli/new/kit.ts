import type {Both} from '../language.js';
import {longDate, today} from '../long-date.js';
import type {Answers} from './answers.js';
import {isChinese, placeholder} from './placeholder.js';

type Words = Record<string, string>;

/** What the sections of a starter are made with. */
export interface Kit {
  readonly answers: Answers;
  /** For whoever fills it in; readers of the file only. */
  comment(...said: Both): {$comment: string};
  /** A text that is yet to be written, with a hint at what goes there. */
  text(...hint: Both): Words;
  /** The same for a whole sentence. */
  sentence(...hint: Both): Words;
  /** A text known in the report's first language. */
  known(words: string, ...hint: Both): Words;
  /** Where a claim comes from, yet to be filled in. */
  readonly sources: readonly {paragraph: number; evidence: readonly string[]}[];
  date(iso: string): {iso: string; text: Words};
  readonly today: string;
}

export function kitOf(answers: Answers, chinese: boolean): Kit {
  const {languages} = answers;
  const [main] = languages;
  const text = (...[en, zh]: Both): Words =>
    Object.fromEntries(
      languages.map((tag) => [tag, isChinese(tag) ? `${placeholder(tag)}：${zh}` : `${placeholder(tag)}: ${en}`]),
    );
  return {
    answers,
    comment: (...[en, zh]) => ({$comment: chinese ? zh : en}),
    text,
    sentence: (...[en, zh]) => text(`${en}.`, `${zh}。`),
    known: (words, ...hint) => (words ? {...text(...hint), [main!]: words} : text(...hint)),
    sources: [{paragraph: 1, evidence: [placeholder(main!)]}],
    date: (iso) => longDate(iso, languages),
    today: today(),
  };
}
