// Part of the script tag: makes a report again of what pack-report.ts has taken apart. Both walk the table of the format, in
// the same order.
import type {Shape} from '../../src/report/generated/shape.ts';

/** A report without the names of its fields. */
export interface PackedReport {
  /** One character each: how long lists are, whether a field is there, paragraphs, where evidence stands. */
  readonly numbers: string;
  /** Ids, dates, and whatever else is no text, between tildes. */
  readonly words: string;
  /** Languages of the texts, that of the source first. */
  readonly languages: readonly string[];
  /** Texts of each language between tildes; evidence is among those of the source. */
  readonly texts: readonly string[];
}

/** The sign for 0: from here on ASCII has no quotation mark. */
export const ZERO = 35;

export function unpackReport(
  shape: Shape,
  numbers: PackedReport['numbers'],
  words: PackedReport['words'],
  languages: PackedReport['languages'],
  texts: PackedReport['texts'],
): unknown {
  const waitingWords = words.split('~');
  const waitingTexts = texts.map((text) => text.split('~'));
  let at = 0;
  /** What is said in the language of the source, before its evidence. */
  let said: string;
  const number = () => numbers.charCodeAt(at++) - ZERO;
  const word = () => waitingWords.shift()!;
  const textOf = (language: number) => waitingTexts[language]!.shift()!;

  function read(part: Shape): unknown {
    if (Array.isArray(part)) return Array.from({length: number()}, () => read((part as readonly [Shape])[0]));
    if (part instanceof RegExp) {
      // of the patterns, only that of evidence is about Chinese
      if (part.unicode) {
        const start = number();
        return start ? said.slice(start - 1, start + number()) : textOf(0);
      }
      if (part.ignoreCase) {
        const one = number();
        return one ? one - 1 : Number(word());
      }
      return word();
    }
    const copy: Record<string, unknown> = {};
    if (part)
      for (const name of Object.keys(part)) {
        const key = name.replace('$', '');
        if (key === name || number()) copy[key] = read((part as Record<string, Shape>)[name]!);
      }
    else
      languages.forEach((language, index) => {
        const text = textOf(index);
        if (!index) said = text;
        if (text) copy[language] = text;
      });
    return copy;
  }

  return read(shape);
}
