import type {JsonSource} from '../json-source.js';
import {located, type Problem} from '../problem.js';
import {valueAt} from '../validate/expected.js';
import {jsonProblems} from '../validate/json-mistakes.js';
import type {Article} from './article.js';
import {copyRemarks, type SharedRun, sharedRuns} from './copying.js';
import {evidenceRemarks, uncovered} from './evidence.js';
import {headlineRemarks} from './headline.js';
import {statedRemarks} from './stated.js';

export interface Verification {
  readonly problems: readonly Problem[];
  /** Paragraphs that nothing rests on. */
  readonly uncovered: readonly number[];
  readonly longest?: SharedRun;
}

/** How many lines of the article are its headline. */
export function headlineLines(report: unknown): number {
  const lines = valueAt(report, ['source', 'headline']);
  return Array.isArray(lines) ? Math.max(1, lines.length) : 1;
}

/** What in a report its article does not bear out. The report may have errors of other kinds. */
export function verifySource(source: JsonSource, article: Article): Verification {
  const broken = jsonProblems(source);
  if (broken.length) return {problems: broken, uncovered: []};
  const report = source.value;
  const runs = sharedRuns(report, article);
  const remarks = [
    ...headlineRemarks(report, article),
    ...evidenceRemarks(report, article),
    ...statedRemarks(report, article),
    ...copyRemarks(runs),
  ];
  const problems = remarks
    .map((remark) => located(source, remark))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return {problems, uncovered: uncovered(report, article), longest: runs[0]};
}
