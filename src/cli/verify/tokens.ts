import {isChinese} from '../lint/rule.js';

/** How copying is counted in a language. */
export interface Measure {
  /** A text as what is counted: Han characters, or words. Punctuation is neither. */
  tokens(text: string): string[];
  /** The longest run that may be shared. */
  readonly most: number;
  /** Of a longer one, so much may be other than names. */
  readonly mostBesideNames: number;
  readonly unit: readonly [en: string, zh: string];
}

const byCharacters: Measure = {
  tokens: (text) => text.normalize('NFKC').match(/\p{Script=Han}/gu) ?? [],
  most: 20,
  mostBesideNames: 10,
  unit: ['characters', '个汉字'],
};

const byWords: Measure = {
  tokens: (text) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? [],
  most: 12,
  mostBesideNames: 8,
  unit: ['words', '个词'],
};

export const measureOf = (language: string): Measure => (isChinese(language) ? byCharacters : byWords);

/** Tokens as one string in which a run can be looked for without hitting half a word. */
export const joined = (tokens: readonly string[]): string => ` ${tokens.join(' ')} `;
