// What .ci/run adds up: nothing that is missing, skipped or broken may look like success.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {hostTotals, readTotals} from '../../../scripts/test/totals.ts';

const folder = mkdtempSync(join(tmpdir(), 'fulcrum-totals-'));
afterAll(() => rmSync(folder, {recursive: true}));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
const vitest = (passed: number, failed = 0, skipped = 0, testResults: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  testResults,
});
const engine = {passed: 10, failed: 0, skipped: 0, failures: []};
const browsers = file('browsers.json', {chromium: engine, firefox: engine, webkitgtk: engine});
const visual = file('visual.json', {Chromium: {...engine, passed: 80}, Firefox: engine, WebKitGTK: engine});
const nowhere = join(folder, 'nowhere.json');

describe('the totals', () => {
  it('add the tests of hosts to the others where they ran', () => {
    const unit = file('unit.json', vitest(5));
    const hosts = file('hosts.json', vitest(7, 2));
    expect(readTotals(unit, browsers, visual, hosts)).toMatchObject({passed: 142, failed: 2, complaints: []});
    expect(readTotals(unit, browsers, visual, nowhere)).toMatchObject({passed: 135, failed: 0, complaints: []});
  });

  it('count a host that could not be built as a failure, though none of its tests failed', () => {
    const broken = {name: 'a.test.ts', status: 'failed', assertionResults: [{status: 'skipped'}, {status: 'skipped'}]};
    const {lines, complaints} = hostTotals(file('broken.json', vitest(0, 0, 2, [broken])));
    expect(lines).toEqual(['Hosts: 0 passed, 1 failed']);
    expect(complaints).toEqual(['Hosts: 2 skipped']);
  });

  it('say where each failed test stands, and why', () => {
    const failed = {status: 'failed', fullName: 'a title', failureMessages: ['expected 1 to be 2\n  at line 3']};
    const name = join(process.cwd(), 'tests/a.test.ts');
    const unit = file('failed.json', vitest(5, 1, 0, [{name, status: 'failed', assertionResults: [failed]}]));
    const one = {passed: 9, failed: 1, skipped: 0, failures: [`tests/b.test.ts > focus\n${'x'.repeat(900)}`]};
    const engines = file('failing.json', {chromium: engine, firefox: one, webkitgtk: engine});
    const host = {
      name: join(process.cwd(), 'tests/c.test.ts'),
      status: 'failed',
      message: 'no build',
      assertionResults: [],
    };
    const {failures} = readTotals(unit, engines, visual, file('unbuilt.json', vitest(0, 0, 0, [host])));
    expect(failures).toEqual([
      'Vitest: tests/a.test.ts > a title\n    expected 1 to be 2\n      at line 3',
      'Hosts: tests/c.test.ts\n    no build',
      `firefox: tests/b.test.ts > focus\n    ${'x'.repeat(500)}…`,
    ]);
  });

  it('complain where pictures are missing, or an engine drew none, and count those that are not as accepted', () => {
    const unit = file('unit.json', vitest(5));
    expect(readTotals(unit, browsers, nowhere).complaints).toEqual(['the visual tests left no report']);
    const some = file('some.json', {Chromium: {...engine, failed: 2}, Firefox: engine});
    const {failed, complaints} = readTotals(unit, browsers, some);
    expect(failed).toBe(2);
    expect(complaints).toEqual(['not every engine drew pictures, only Chromium, Firefox']);
  });

  it('complain where the hosts left no report', () => {
    expect(hostTotals(nowhere).complaints).toHaveLength(1);
  });
});
