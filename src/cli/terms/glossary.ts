import {UsageError} from '../command.js';
import {partsIn} from '../lint/parts.js';
import {parseCsv, UnclosedQuote, type Row} from './csv.js';

/** What a term is called, by language: one of the forms has to be used. */
export interface Term {
  readonly forms: Readonly<Record<string, readonly string[]>>;
  /** What it may not be called. */
  readonly banned: readonly string[];
}

const alternatives = (cell: string | undefined, between: RegExp): string[] =>
  (cell ?? '')
    .split(between)
    .map((form) => form.trim())
    .filter(Boolean);

/** The report’s language that a column is about: `zh` is that of zh-Hans. */
const languageOf = (column: string, languages: readonly string[]): string | undefined =>
  languages.find((language) => language.toLowerCase() === column.toLowerCase()) ??
  languages.find((language) => language.toLowerCase().split('-')[0] === column.toLowerCase().split('-')[0]);

function rowsOf(name: string, text: string): Row[] {
  try {
    return parseCsv(text);
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    throw new UsageError([
      `${name}:${error.line}: a quotation mark is opened and not closed.`,
      `${name}:${error.line}：引号没有结束。`,
    ]);
  }
}

/**
 * Terms of a table: its header has language tags and, where forms are banned, `banned`; other columns are for people.
 * @throws UsageError where it is no table with two languages of the report
 */
export function termsOfCsv(name: string, text: string, languages: readonly string[]): Term[] {
  const [header, ...rows] = rowsOf(name, text);
  const columns = (header?.cells ?? []).map((cell) =>
    cell.toLowerCase() === 'banned' ? 'banned' : languageOf(cell, languages),
  );
  if (new Set(columns.filter((column) => column && column !== 'banned')).size < 2)
    throw new UsageError([
      `${name} has to begin with a line that names two languages of the report (${languages.join(', ')}), such as: zh-Hans,en,banned`,
      `${name}第一行须写出摘要的两种语言（${languages.join('、')}），例如：zh-Hans,en,banned`,
    ]);
  return rows.map(({cells}) => ({
    forms: Object.fromEntries(
      columns.flatMap((column, index) =>
        column && column !== 'banned' ? [[column, alternatives(cells[index], /\|/)]] : [],
      ),
    ),
    banned: columns.flatMap((column, index) => (column === 'banned' ? alternatives(cells[index], /[;|；]/) : [])),
  }));
}

/** A term with a remark in brackets may stand without it: “dual drivers” (consumption and investment). */
const withoutRemark = (form: string): string => form.replace(/(?<!\s)\s*[(（][^()（）]*[)）]\s*/g, ' ').trim();

/** The terms that the report explains itself. */
export const ownTerms = (report: unknown): Term[] =>
  partsIn(report, ['glossary']).map(({value}) => ({
    forms: Object.fromEntries(
      Object.entries((value['term'] ?? {}) as Record<string, unknown>)
        .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
        .map(([language, form]) => [language, [...new Set([form, withoutRemark(form)])].filter(Boolean)]),
    ),
    banned: [],
  }));
