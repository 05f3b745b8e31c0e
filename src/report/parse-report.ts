import {safeParse} from 'valibot';
import {consistencyProblems} from './consistency-problems.js';
import {problemOf, type ReportProblem} from './report-problem.js';
import {type Report, reportSchema} from './schema.js';

export type {ReportProblem} from './report-problem.js';

/** A report that is known to be sound, or everything that keeps it from being one. */
export type Result = {ok: true; report: Report} | {ok: false; problems: ReportProblem[]};

/**
 * Reads a report from whatever JSON, script or server handed over. Never throws: inside the house there is no doubt about a report.
 * Fields that the format does not know are left behind.
 */
export function parseReport(input: unknown): Result {
  try {
    const parsed = safeParse(reportSchema, input);
    if (!parsed.success) return {ok: false, problems: parsed.issues.map(problemOf)};
    const problems = consistencyProblems(parsed.output);
    return problems.length > 0 ? {ok: false, problems} : {ok: true, report: parsed.output};
  } catch (error) {
    // A getter or a proxy among the input may throw anything at all; parsed JSON cannot.
    const message = `The report cannot be read (${error instanceof Error ? error.message : 'a field threw'}): hand over plain data, such as parsed JSON.`;
    return {ok: false, problems: [{path: '', code: 'unreadable', message}]};
  }
}
