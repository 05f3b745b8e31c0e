import type {BaseIssue, IssuePathItem} from 'valibot';

/** One thing that is wrong with a report, said so that whoever writes the JSON can mend it. */
export interface ReportProblem {
  /** Where, as one would write it in code: `priorities.items[2].title`. Empty for the report as a whole. */
  path: string;
  /** What kind of problem, for programs: it stays the same when the wording changes. */
  code: string;
  /** What is wrong and what to do about it. */
  message: string;
}

/** Steps down into a report, written as in code: `['people', 0, 'name']` is `people[0].name`. */
export function pathOf(steps: readonly unknown[]): string {
  return steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

type Issue = BaseIssue<unknown>;

const isMissing = (issue: Issue): boolean => issue.kind === 'schema' && issue.received === 'undefined';
const steps = (issue: Issue): unknown[] => (issue.path ?? []).map((item: IssuePathItem) => item.key);

/** A union reports one issue for all its branches: the branch that was meant is the one where something is there, but wrong. */
function innermost(issue: Issue): [Issue, unknown[]] {
  const inner = issue.issues;
  if (issue.type !== 'union' || !inner) return [issue, steps(issue)];
  const shared = inner.find((one, i) => inner.some((other, j) => j > i && pathOf(steps(other)) === pathOf(steps(one))));
  const meant = inner.find((one) => one.path && !isMissing(one)) ?? shared ?? inner[0];
  return [meant, [...steps(issue), ...steps(meant)]];
}

const sentences: Record<string, (issue: Issue, at: string) => [code: string, message: string]> = {
  regex: ({received}, at) => [
    'format',
    `${at} is ${received}, which is not written as the format asks: ${formatOf(at)}.`,
  ],
  url: ({received}, at) => ['format', `${at} is ${received}: give a full https:// address.`],
  starts_with: ({received}, at) => ['format', `${at} is ${received}: give an address that starts with https://.`],
  non_empty: (_, at) => ['empty', `${at} is empty: write the text or leave the field out.`],
  min_length: ({requirement}, at) => ['length', `${at} is too short: give at least ${requirement}.`],
  max_length: ({requirement}, at) => ['length', `${at} is too long: keep it to ${requirement} characters.`],
  min_value: ({requirement}, at) => ['range', `${at} is too small: the smallest number is ${requirement}.`],
  integer: (_, at) => ['range', `${at} is not a whole number: count paragraphs as 0, 1, 2 and so on.`],
  picklist: ({expected, received}, at) => ['value', `${at} is ${received}: use one of ${expected}.`],
  literal: ({expected, received}, at) => ['value', `${at} is ${received}: this version reads ${expected}.`],
};

function formatOf(at: string): string {
  if (/iso$/.test(at)) return 'a day is 2026-02-24, a month 2026-02';
  return 'ids are lower-case words joined by hyphens, languages are tags such as en or zh-Hans';
}

/** Turns what the structural check found into a problem with a path, a code and a sentence. */
export function problemOf(issue: Issue): ReportProblem {
  const [found, at] = innermost(issue);
  const path = pathOf(at);
  const name = path || 'The report';
  if (path && isMissing(found)) return {path, code: 'missing', message: `${name} is missing: add it.`};
  const known = sentences[found.type];
  if (known) {
    const [code, message] = known(found, name);
    return {path, code, message};
  }
  return {path, code: 'type', message: `${name} is ${found.received}: it has to be ${found.expected}.`};
}
