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
const engine = {passed: 10, failed: 0, skipped: 0};
const browsers = file('browsers.json', {chromium: engine, firefox: engine, webkitgtk: engine});
const nowhere = join(folder, 'nowhere.json');

describe('the totals', () => {
  it('add the tests of hosts to the others where they ran', () => {
    const unit = file('unit.json', vitest(5));
    const hosts = file('hosts.json', vitest(7, 2));
    expect(readTotals(unit, browsers, hosts)).toMatchObject({passed: 42, failed: 2, complaints: []});
    expect(readTotals(unit, browsers, nowhere)).toMatchObject({passed: 35, failed: 0, complaints: []});
  });

  it('count a host that could not be built as a failure, though none of its tests failed', () => {
    const broken = {status: 'failed', assertionResults: [{status: 'skipped'}, {status: 'skipped'}]};
    const {lines, complaints} = hostTotals(file('broken.json', vitest(0, 0, 2, [broken])));
    expect(lines).toEqual(['Hosts: 0 passed, 1 failed']);
    expect(complaints).toEqual(['Hosts: 2 skipped']);
  });

  it('complain where the hosts left no report', () => {
    expect(hostTotals(nowhere).complaints).toHaveLength(1);
  });
});
