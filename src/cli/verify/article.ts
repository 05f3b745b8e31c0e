import {UsageError} from '../command.js';

export interface Paragraph {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly text: string;
}

/** The headline is paragraph 0; then every line with words on it is one. */
export interface Article {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

/** @param headingLines - how many lines the headline takes */
export function articleOf(name: string, text: string, headingLines: number): Article {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line, index): Paragraph => ({line: index + 1, text: line.trim()}))
    .filter((line) => line.text);
  if (!lines.length) throw new UsageError([`${name} is empty.`, `${name}是空文件。`]);
  const heading = lines.slice(0, headingLines);
  const first: Paragraph = {line: lines[0]!.line, text: heading.map((line) => line.text).join('\n')};
  return {name, paragraphs: [first, ...lines.slice(headingLines)]};
}

/**
 * What editions and extractions of one article differ in does not count: full or half width, straight or curly quotes, kinds of
 * dash, spaces beside Han characters.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»「」『』"]/g, '"')
    .replace(/[‘’‚`´']/g, "'")
    .replace(/[‐-―−]+/g, '-')
    .replace(/[·•・]/g, '·')
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\p{P}]) (?=[\p{Script=Han}\p{P}\dA-Za-z])|(?<=[\dA-Za-z]) (?=\p{Script=Han})/gu,
      (space, index: number, all: string) =>
        /[\p{Script=Han}]/u.test(all.slice(Math.max(0, index - 1), index + 2)) ? '' : space,
    );

/** Folded further, for quotations: neither quotation marks nor capitals count. */
export const bare = (text: string): string => folded(text).replace(/["']/g, '').toLowerCase();
