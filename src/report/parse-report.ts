import {safeParse} from 'valibot';
import {idProblems} from './id-problems.js';
import {languageProblems} from './language-problems.js';
import {referenceProblems} from './reference-problems.js';
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
    const report = parsed.output;
    // what the structure alone cannot say
    const problems = [...languageProblems(report), ...idProblems(report), ...referenceProblems(report)];
    return problems.length > 0 ? {ok: false, problems} : {ok: true, report};
  } catch (error) {
    // A getter or a proxy among the input may throw anything at all; parsed JSON cannot.
    const message = `The report cannot be read (${error instanceof Error ? error.message : 'a field threw'}): hand over plain data, such as parsed JSON.`;
    return {ok: false, problems: [{path: '', code: 'unreadable', message}]};
  }
}
