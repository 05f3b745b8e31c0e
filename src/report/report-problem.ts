import type {Finding, ProblemCode, Step} from './read-report.js';

/** One thing that is wrong with a report, said so that whoever writes the JSON can mend it. */
export interface ReportProblem {
  /** Where, as one would write it in code: `priorities.items[2].title`. Empty for the report as a whole. */
  readonly path: string;
  /** What kind of problem, for programs: it stays the same when the wording changes. */
  readonly code: ProblemCode;
  /** What is wrong and what to do about it, in one sentence. */
  readonly message: string;
}

/** Steps down into a report, written as in code: `['people', 0, 'name']` is `people[0].name`. */
export const pathOf = (steps: readonly Step[]): string =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** A finding in a line for the console of a page; parse-report.ts has a sentence for people who write reports. */
export const inShort = ({at, code, value}: Finding): string =>
  `${pathOf(at)}: ${code}${/obj|fun/.test(typeof value) ? '' : ` (${String(value).slice(0, 40)})`}`;
