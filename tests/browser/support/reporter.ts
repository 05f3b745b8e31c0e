// Counts what ran, per engine, on the screen and in a file that scripts/test.ts and .ci/run add up.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, relative} from 'node:path';
import type {Reporter, TestResultError, TestSession, TestSuiteResult} from '@web/test-runner-core';

export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
  /** One for each failed test: where it stands, its name, and why. */
  failures: string[];
}

const none = (): Totals => ({passed: 0, failed: 0, skipped: 0, failures: []});

/** Not every engine has the message in the stack. */
function reason({message = 'no reason was given', stack = ''}: Partial<TestResultError> = {}): string {
  return stack.includes(message) ? stack : `${message}\n${stack}`;
}

function count(suite: TestSuiteResult, totals: Totals, names: readonly string[]): void {
  for (const {name, passed, skipped, error} of suite.tests) {
    totals[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
    if (!skipped && !passed) totals.failures.push(`${[...names, name].join(' > ')}\n${reason(error)}`);
  }
  for (const inner of suite.suites) count(inner, totals, [...names, inner.name]);
}

/** A file that could not be loaded, or whose session ended early, has failed once: otherwise its tests would only be missing. */
function ofSession({testResults, testFile, group, errors, passed}: TestSession): Totals {
  const totals = none();
  const file = [relative('.', testFile), group.name].filter(Boolean).join(', ');
  if (testResults) count(testResults, totals, [file]);
  if (totals.failed === 0 && (errors.length > 0 || !passed)) {
    totals.failed += 1;
    totals.failures.push(`${file}\n${errors.map(reason).join('\n') || 'its session ended early'}`);
  }
  return totals;
}

export const totalsReporter = (file: string): Reporter => ({
  stop({sessions}) {
    const engines: Record<string, Totals> = {};
    for (const session of sessions) {
      const sum = (engines[session.browser.name] ??= none());
      const totals = ofSession(session);
      for (const key of ['passed', 'failed', 'skipped'] as const) sum[key] += totals[key];
      sum.failures.push(...totals.failures);
    }
    for (const [engine, {passed, failed, skipped}] of Object.entries(engines)) {
      console.log(`${engine}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    }
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify(engines));
  },
});
