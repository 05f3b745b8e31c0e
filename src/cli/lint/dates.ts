import type {Remark} from '../problem.js';
import {valueAt} from '../validate/expected.js';
import {partsWhere} from './parts.js';
import {quoted, warning, type ReportRule, wordsOf} from './rule.js';

/** The date in the long form of a language, as Intl has it; nothing where there is no such day. */
export function longDate(iso: string, language: string): string | undefined {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number?];
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (date.getUTCMonth() !== month - 1 || (day !== undefined && date.getUTCDate() !== day)) return undefined;
  const tag = language === 'zh-Hans' ? 'zh-CN' : language === 'zh-Hant' ? 'zh-TW' : language;
  try {
    const format = new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'long',
      day: day === undefined ? undefined : 'numeric',
      timeZone: 'UTC',
    });
    return format.format(date);
  } catch {
    return undefined;
  }
}

/** Intl has spaces that do not break; either kind will do. */
const spaced = (words: string): string => words.replace(/\s+/g, ' ');

const isDay = /^\d{4}-\d\d(-\d\d)?$/;

const impossible: ReportRule = (report) =>
  partsWhere(report, ({iso}) => typeof iso === 'string' && isDay.test(iso) && longDate(iso, 'en') === undefined).map(
    ({at, value}): Remark => ({
      severity: 'warning',
      code: 'date-format',
      at: [...at, 'iso'],
      found: quoted(value['iso'] as string),
      expected: ['a day of the calendar', '日历上存在的日期'],
    }),
  );

/** A time of day may follow; the date itself stands as Intl writes it. */
const written: ReportRule = (report) =>
  wordsOf(report).flatMap((text) => {
    const {at, language, plain} = text;
    const iso = at.at(-2) === 'text' ? valueAt(report, [...at.slice(0, -2), 'iso']) : undefined;
    const wanted = typeof iso === 'string' && isDay.test(iso) ? longDate(iso, language) : undefined;
    if (wanted === undefined || spaced(plain).includes(spaced(wanted))) return [];
    return [
      warning(text, 'date-format', undefined, quoted(plain), quoted(wanted), [
        `That is the long form of ${iso as string} in ${language}.`,
        `这是${iso as string}在${language}中的完整写法。`,
      ]),
    ];
  });

export const dates: ReportRule = (report) => [...impossible(report), ...written(report)];
