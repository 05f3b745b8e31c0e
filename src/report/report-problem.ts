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

/** A value in a few words: "missing", a list, an object, or itself. */
export function described(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  return /symbol|function/.test(typeof value) ? typeof value : `${value as number}`;
}

export function problemOf({at, code, value, expected}: Finding): ReportProblem {
  const path = pathOf(at);
  return {path, code, message: `${path || 'The report'} is ${described(value)}: expected ${expected}.`};
}
