import type {Remark} from '../problem.js';
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

/** A time of day may follow; the date itself stands as Intl writes it. */
export const dates: ReportRule = (report) => {
  const texts = wordsOf(report);
  return partsWhere(report, ({iso, text}) => typeof iso === 'string' && isDay.test(iso) && Boolean(text)).flatMap(
    ({at, value}): Remark[] => {
      const iso = value['iso'] as string;
      if (longDate(iso, 'en') === undefined)
        return [
          {
            severity: 'warning',
            code: 'date-format',
            at: [...at, 'iso'],
            found: quoted(iso),
            expected: ['a day of the calendar', '日历上存在的日期'],
          },
        ];
      const own = texts.filter((one) => one.at.length === at.length + 2 && at.every((step, i) => step === one.at[i]));
      return own
        .filter((one) => one.at[at.length] === 'text')
        .flatMap((text) => {
          const wanted = longDate(iso, text.language);
          if (wanted === undefined || spaced(text.plain).includes(spaced(wanted))) return [];
          return [
            warning(
              text,
              'date-format',
              undefined,
              quoted(text.plain),
              [`“${wanted}”`, `“${wanted}”`],
              [`That is the long form of ${iso} in ${text.language}.`, `这是${iso}在${text.language}中的完整写法。`],
            ),
          ];
        });
    },
  );
};
