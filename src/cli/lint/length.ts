import {isChinese, warning, type TextRule, type Words} from './rule.js';

interface Limit {
  readonly of: RegExp;
  /** Characters of Chinese or Japanese; words of other languages. */
  readonly characters: number;
  readonly words: number;
  readonly letters?: number;
}

export const limits: readonly Limit[] = [
  {of: /^gist\.text$/, characters: 80, words: 45},
  {of: /^priorities\.items\[\d+\]\.title$/, characters: 14, words: 10, letters: 60},
  {of: /measures\[\d+\]\.title$/, characters: 12, words: 6},
  {of: /(measures\[\d+\]|aim|claims\[\d+\])\.text$/, characters: 60, words: 40},
];

/** Written without spaces: each character counts, with the punctuation. */
const byCharacters = (language: string): boolean => isChinese(language) || /^ja\b/i.test(language);

export const lengthOf = ({language, plain}: Pick<Words, 'language' | 'plain'>): number =>
  byCharacters(language) ? [...plain].length : plain.trim().split(/\s+/).length;

export const length: TextRule = (text) => {
  const limit = limits.find(({of}) => of.test(text.path));
  if (!limit) return [];
  const count = lengthOf(text);
  const inCharacters = byCharacters(text.language);
  const most = inCharacters ? limit.characters : limit.words;
  const unit = inCharacters ? (['characters', '个字'] as const) : (['words', '个词'] as const);
  const tooLong = (found: number, at: number, [en, zh]: readonly [string, string]) =>
    warning(
      text,
      'length',
      undefined,
      [`${found} ${en}`, `${found}${zh}`],
      [`at most ${at}`, `最多${at}${zh}`],
      ['Say less, or move facts into a claim or measure of their own.', '请精简，或将内容另立一条。'],
    );
  if (count > most) return [tooLong(count, most, unit)];
  if (!inCharacters && limit.letters && text.plain.length > limit.letters)
    return [tooLong(text.plain.length, limit.letters, ['letters', '个字母'])];
  return [];
};
