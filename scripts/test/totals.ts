// Adds up what the runners counted. A report that is missing, a skipped test or an engine that ran fewer tests than another
// is a complaint: none of them may look like success.
import {existsSync, readFileSync} from 'node:fs';
import {relative} from 'node:path';

export const REPORTS = 'node_modules/.cache/fulcrum';
export const UNIT_REPORT = `${REPORTS}/unit-tests.json`;
export const BROWSER_REPORT = `${REPORTS}/browser-tests.json`;
export const VISUAL_REPORT = `${REPORTS}/visual-tests.json`;
export const HOST_REPORT = `${REPORTS}/host-tests.json`;

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** A text for each failed test: where it stands, its name, and why. */
  failures: readonly string[];
}
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: {status: string; fullName?: string; failureMessages?: string[]}[];
  }[];
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

function vitestCounts(report: VitestReport): Counts {
  const failures: string[] = [];
  let broken = 0;
  for (const {name, message, assertionResults} of report.testResults.filter((one) => one.status === 'failed')) {
    const file = relative('.', name);
    const failed = assertionResults.filter((one) => one.status === 'failed');
    for (const {fullName, failureMessages = []} of failed)
      failures.push(`${file} > ${fullName}\n${failureMessages.join('\n')}`);
    // a file that could not be loaded, or whose host could not be built, has no failed test
    if (failed.length > 0) continue;
    broken += 1;
    failures.push(`${file}\n${message}`);
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
}

/** The reason of a failure stands in its first lines, and what a page is may be very long. */
const shortened = (failure: string): string =>
  failure
    .split('\n')
    .slice(0, 12)
    .map((line) => (line.length > 500 ? `${line.slice(0, 500)}…` : line))
    .join('\n    ');

const complaintsOf = (counts: Record<string, Counts>): string[] =>
  Object.entries(counts).flatMap(([runner, {passed, failed, skipped}]) => [
    ...(skipped > 0 ? [`${runner}: ${skipped} skipped`] : []),
    ...(passed + failed === 0 ? [`${runner}: no tests`] : []),
  ]);

const linesOf = (counts: Record<string, Counts>): string[] =>
  Object.entries(counts).map(([runner, {passed, failed}]) => `${runner}: ${passed} passed, ${failed} failed`);

/** What "npm run test:hosts" counted. */
export function hostTotals(report = HOST_REPORT) {
  const hosts = read(report) as VitestReport | undefined;
  if (!hosts) return {lines: [], complaints: ['the tests of the hosts left no report']};
  const counts = {Hosts: vitestCounts(hosts)};
  return {lines: linesOf(counts), complaints: complaintsOf(counts)};
}

/** What stands in the reports; that of the hosts is made by a command of its own, and counts where it is there. */
export function readTotals(unitReport: string, browserReport: string, visualReport: string, hostReport?: string) {
  const complaints: string[] = [];
  const counts: Record<string, Counts> = {};
  const unit = read(unitReport) as VitestReport | undefined;
  if (unit) counts['Vitest'] = vitestCounts(unit);
  else complaints.push('the unit tests left no report');
  const hosts = hostReport ? (read(hostReport) as VitestReport | undefined) : undefined;
  if (hosts) counts['Hosts'] = vitestCounts(hosts);
  const engines = read(browserReport) as Record<string, Counts> | undefined;
  if (engines) Object.assign(counts, engines);
  else complaints.push('the browser tests left no report');
  const pictures = read(visualReport) as Record<string, Counts> | undefined;
  for (const [engine, one] of Object.entries(pictures ?? {})) counts[`Pictures in ${engine}`] = one;
  if (!pictures) complaints.push('the visual tests left no report');
  // each draws a number of its own
  else if (Object.keys(pictures).length !== 3)
    complaints.push(`not every engine drew pictures, only ${Object.keys(pictures).join(', ')}`);

  const runs = Object.values(engines ?? {}).map(({passed, failed, skipped}) => passed + failed + skipped);
  if (engines && (runs.length !== 3 || new Set(runs).size !== 1))
    complaints.push(`not every engine ran every test: ${runs.join(', ')}`);
  complaints.push(...complaintsOf(counts));
  const sum = (key: 'passed' | 'failed') => Object.values(counts).reduce((total, count) => total + count[key], 0);
  const failures = Object.entries(counts).flatMap(([runner, one]) =>
    one.failures.map((failure) => `${runner}: ${shortened(failure)}`),
  );
  return {lines: linesOf(counts), passed: sum('passed'), failed: sum('failed'), failures, complaints};
}
