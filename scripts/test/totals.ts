// Adds up what the runners counted. A report that is missing, a skipped test or an engine that ran fewer tests than another
// is a complaint: none of them may look like success.
import {existsSync, readFileSync} from 'node:fs';

export const REPORTS = 'node_modules/.cache/fulcrum';
export const UNIT_REPORT = `${REPORTS}/unit-tests.json`;
export const BROWSER_REPORT = `${REPORTS}/browser-tests.json`;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: {status: string; assertionResults: unknown[]}[];
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function unitCounts(report: VitestReport): Counts {
  // a file that could not be loaded has no tests to fail
  const broken = report.testResults.filter(
    ({status, assertionResults}) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function readTotals(unitReport: string, browserReport: string) {
  const complaints: string[] = [];
  const counts: Record<string, Counts> = {};
  const unit = read(unitReport) as VitestReport | undefined;
  if (unit) counts['Vitest'] = unitCounts(unit);
  else complaints.push('the unit tests left no report');
  const engines = read(browserReport) as Record<string, Counts> | undefined;
  if (engines) Object.assign(counts, engines);
  else complaints.push('the browser tests left no report');

  const runs = Object.values(engines ?? {}).map(({passed, failed, skipped}) => passed + failed + skipped);
  if (engines && (runs.length !== 3 || new Set(runs).size !== 1))
    complaints.push(`not every engine ran every test: ${runs.join(', ')}`);
  for (const [runner, {passed, failed, skipped}] of Object.entries(counts)) {
    if (skipped > 0) complaints.push(`${runner}: ${skipped} skipped`);
    if (passed + failed === 0) complaints.push(`${runner}: no tests`);
  }
  const sum = (key: keyof Counts) => Object.values(counts).reduce((total, count) => total + count[key], 0);
  const lines = Object.entries(counts).map(
    ([runner, {passed, failed}]) => `${runner}: ${passed} passed, ${failed} failed`,
  );
  return {lines, passed: sum('passed'), failed: sum('failed'), complaints};
}
