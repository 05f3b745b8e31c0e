// Counts what ran, per engine, on the screen and in a file that scripts/test.mjs and .ci/run add up.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Reporter, TestSession, TestSuiteResult} from '@web/test-runner-core';

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

const none = (): Totals => ({passed: 0, failed: 0, skipped: 0});

function count(suite: TestSuiteResult, totals: Totals): void {
  for (const {passed, skipped} of suite.tests) totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, totals);
}

/** A file that could not be loaded, or whose session ended early, has failed once: otherwise its tests would only be missing. */
function ofSession({testResults, errors, passed}: TestSession): Totals {
  const totals = none();
  if (testResults) count(testResults, totals);
  if (totals.failed === 0 && (errors.length > 0 || !passed)) totals.failed += 1;
  return totals;
}

export const totalsReporter = (file: string): Reporter => ({
  stop({sessions}) {
    const engines: Record<string, Totals> = {};
    for (const session of sessions) {
      const sum = (engines[session.browser.name] ??= none());
      const totals = ofSession(session);
      for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += totals[key];
    }
    for (const [engine, {passed, failed, skipped}] of Object.entries(engines)) {
      console.log(`${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify(engines));
  },
});
