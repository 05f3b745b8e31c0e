import {readFileSync} from 'node:fs';
import {lint} from '../../../src/cli/lint/lint.js';
import {pathOf} from '../../../src/report/report-problem.js';
import type {Claim, Report, Source, Text} from '../../../src/report/schema.js';
import {textsOf} from '../../../src/report/texts-of.js';
import {plainText} from '../../../src/report/marks.js';

/** A rule of how the bundled report is written. */
export interface Rule {
  name: string;
  /** Where the report breaks the rule, each with the words that do. */
  find: (report: Report) => string[];
  /** Breaks the rule in a copy, so that the test is seen to notice. */
  spoil: (report: Report) => void;
}

/** A text under its path. */
export interface Found {
  path: string;
  text: Text;
  zh: string;
  en: string;
}

export const texts = (report: Report): Found[] =>
  textsOf(report).map(({steps, text}) => ({
    path: pathOf(steps),
    text,
    zh: plainText(text['zh-Hans'] ?? ''),
    en: plainText(text['en'] ?? ''),
  }));

export interface FoundSource extends Source {
  path: string;
}

/** Everything that has to say where it comes from, and every source it gives. */
export function sources(report: Report): FoundSource[] {
  const found: FoundSource[] = [];
  const visit = (value: unknown, steps: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('evidence' in value) found.push({...(value as Source), path: pathOf(steps)});
    else if (Array.isArray(value)) value.forEach((item, i) => visit(item, [...steps, i]));
    else for (const [key, item] of Object.entries(value)) visit(item, [...steps, key]);
  };
  visit(report, []);
  return found;
}

export interface FoundClaim extends Claim {
  path: string;
}

/** The claims of the slots, each with the attribution it has or inherits. */
export const claims = (report: Report): FoundClaim[] =>
  report.slots.flatMap((slot, i) =>
    slot.claims.map((claim, j) => ({
      ...claim,
      attribution: claim.attribution ?? slot.attribution,
      path: `slots[${i}].claims[${j}]`,
    })),
  );

/** What the command `validate` warns of, so that no rule stands twice. @param where - paths that the rule is about */
export const warned =
  (code: string, where = /./): Rule['find'] =>
  (report) =>
    lint(report)
      .filter((remark) => remark.code === code && where.test(pathOf(remark.at)))
      .map(({at, found, expected}) => `${pathOf(at)}: ${found[0]} instead of ${expected[0]}`);

/** A copy's field, for spoiling: fails loudly when the report has nothing there. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`the bundled report has no item ${index} there`);
  return item;
}

export const fixture = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')) as T;
