import {readReport, type Finding} from './read-report.js';
import {problemOf, type ReportProblem} from './report-problem.js';
import type {Report} from './schema.js';

export type {ReportProblem} from './report-problem.js';

/**
 * A report that can be shown, or what keeps it from being shown. A sound report has no problems. Those of one that can be shown
 * say why a section was dropped, and (`unknown-field`, `id-duplicate` of a link) what the elements pass over.
 */
export type Result =
  | {readonly ok: true; readonly report: Report; readonly problems: readonly ReportProblem[]}
  | {readonly ok: false; readonly problems: readonly ReportProblem[]};

/** Links that would lead to two places: a link names a measure by its priority and itself. */
export function linkFindings({priorities, languages}: Report): Finding[] {
  const all: [at: Finding['at'], name: string][] = priorities.items.flatMap(({id, measures}, index) => {
    const at = ['priorities', 'items', index];
    return [
      [[...at, 'id'], id],
      ...measures.map((one, place): [Finding['at'], string] => [[...at, 'measures', place, 'id'], `${id}-${one.id}`]),
    ];
  });
  all.push(...languages.map((language, index): [Finding['at'], string] => [['languages', index], `lang ${language}`]));
  const names = new Set<string>();
  return all.flatMap(([at, name]) => {
    if (names.has(name)) return [{at, code: 'id-duplicate', value: name, expected: 'a name of its own'}];
    names.add(name);
    return [];
  });
}

/**
 * Reads a report from whatever JSON, script or server handed over. Never throws. What comes back is a frozen copy with the
 * fields of the format and no others; a section with a mistake in it is left out as a whole.
 */
export function parseReport(input: unknown): Result {
  const {report, findings} = readReport(input);
  if (!report) return {ok: false, problems: findings.map(problemOf)};
  return {ok: true, report, problems: [...findings, ...linkFindings(report)].map(problemOf)};
}
