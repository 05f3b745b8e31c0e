import {plainText} from '../../report/marks.js';
import type {Step} from '../../report/read-report.js';
import {pathOf} from '../../report/report-problem.js';
import type {Both} from '../language.js';
import type {Remark} from '../problem.js';
import {textsIn} from '../validate/field.js';

/** A text in one language, with what rules ask about it. */
export interface Words {
  readonly at: readonly Step[];
  /** Path without the language: `gist.text`. */
  readonly path: string;
  readonly language: string;
  readonly words: string;
  /** Without marks. */
  readonly plain: string;
  readonly prose: boolean;
  /** The original headline, which is the article's own. */
  readonly headline: boolean;
}

export const isChinese = (language: string): boolean => /^(zh|yue|wuu|cmn)\b/i.test(language);
export const isEnglish = (language: string): boolean => /^en\b/i.test(language);

export const wordsOf = (report: unknown): Words[] =>
  textsIn(report).map(({at, language, words, prose}) => {
    const path = pathOf(at.slice(0, -1));
    return {
      at,
      path,
      language,
      words,
      plain: prose ? plainText(words) : words,
      prose,
      headline: path.startsWith('source.headline'),
    };
  });

/** A rule about single texts. */
export type TextRule = (text: Words) => Remark[];
/** A rule about the whole, which may have errors: nothing in it can be relied on. */
export type ReportRule = (report: unknown) => Remark[];

/** A warning about a text; where the words stand in it, it points at them. */
export function warning(
  {at, words}: Words,
  code: string,
  hit: string | undefined,
  found: Both,
  expected: Both,
  mend?: Both,
): Remark {
  const within = hit ? Math.max(0, words.indexOf(hit)) : 0;
  return {severity: 'warning', code, at, within, found, expected, mend};
}

export const quoted = (words: string): Both => [`“${words}”`, `“${words}”`];

/** Leaves out what stands between quotation marks: the words of others. */
export const unquoted = (words: string): string => words.replace(/“[^“”]*”|「[^「」]*」|«[^«»]*»/g, ' ');

/** The hit of a pattern, with a few characters around it to recognize it by. */
export function around(words: string, {index, 0: hit}: RegExpExecArray): string {
  const start = Math.max(0, index - 6);
  const end = Math.min(words.length, index + hit.length + 6);
  return words.slice(start, end).trim();
}
