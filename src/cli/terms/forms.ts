import {isChinese, isEnglish} from '../lint/rule.js';

const isJapanese = (language: string): boolean => /^ja\b/i.test(language);
const hasSpaces = (language: string): boolean => !isChinese(language) && !isJapanese(language);

/** “Communist Party of China (CPC)” is the CPC: where a name is spelled out, what matters is the short form. */
const shortened = (words: string): string =>
  words.replace(/(?<![\p{L}’'-])((?:[\p{L}’'-]+ ){1,12})\(([A-Z]{2,8})\)/gu, (whole, before: string, short: string) => {
    const all = before.trim().split(' ');
    let initials = '';
    while (all.length && initials.length < short.length) {
      const first = all.pop()![0]!;
      if (/\p{Lu}/u.test(first)) initials = first + initials;
    }
    return initials === short ? [...all, short].join(' ') : whole;
  });

/** A text in which terms can be looked for: without quotation marks, titles’ brackets, capitals. */
export function comparable(words: string, language: string): string {
  const plain = words.normalize('NFKC').replace(/[“”"«»「」『』《》]/g, '');
  if (!hasSpaces(language)) return plain.replace(/[‘’]/g, '').replace(/\s+/g, ' ');
  return shortened(plain).replace(/[‘’]/g, "'").replace(/\s+/g, ' ').toLowerCase();
}

/** The sentence adds the article. */
const withoutArticle = (form: string): string => form.replace(/^(the|an?) /i, '');

/** A form as it is looked for. */
export const soughtForm = (form: string, language: string): string =>
  comparable(isEnglish(language) ? withoutArticle(form.trim()) : form.trim(), language).trim();

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A form in a text, from the beginning of a word.
 * @param exact - to the letter; otherwise each word may have an ending, as plurals do: prés salés
 */
export function formPattern(sought: string, language: string, exact: boolean): RegExp {
  if (!hasSpaces(language)) return new RegExp(escaped(sought), 'gu');
  const words = sought.split(' ').map((word) => escaped(word) + (exact || !/\p{L}$/u.test(word) ? '' : '\\p{L}{0,3}'));
  const start = /^[\p{L}\p{N}]/u.test(sought) ? '(?<![\\p{L}\\p{N}])' : '';
  const end = /[\p{L}\p{N}]$/u.test(sought) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(start + words.join(' ') + end, 'gu');
}
