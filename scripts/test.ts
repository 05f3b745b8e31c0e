// Everything that "npm test" stands for. Each stage runs even when one before it failed, unless it cannot; the counts are
// the runners' own, read from what they wrote.
import {rmSync} from 'node:fs';
import {ensureBrowsers} from './browsers.ts';
import {main as build} from './build.ts';
import {CommandFailed, tool} from './command.ts';
import {main as localize} from './localize.ts';
import {BROWSER_REPORT, REPORTS, UNIT_REPORT, VISUAL_REPORT, readTotals} from './test/totals.ts';
import {main as visual} from './visual.ts';

export async function main(): Promise<void> {
  rmSync(REPORTS, {recursive: true, force: true});
  const problems: string[] = [];
  const stage = async (name: string, run: () => unknown) => {
    try {
      await run();
    } catch (error) {
      if (!(error instanceof CommandFailed)) console.error(error);
      problems.push(`${name}: ${(error as Error).message.split('\n', 1)[0]}`);
    }
  };
  ensureBrowsers();
  await stage('localize', () => localize(['--check']));
  await stage('build', build);
  await stage('unit tests', () =>
    tool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`]),
  );
  await stage('browser tests', () => tool('wtr', []));
  await stage('visual tests', () => visual());

  const {lines, passed, failed, complaints} = readTotals(UNIT_REPORT, BROWSER_REPORT, VISUAL_REPORT);
  problems.push(...complaints);
  console.log(['', ...lines, `all tests: ${passed} passed, ${failed} failed`].join('\n'));
  if (problems.length > 0 || failed > 0) throw new CommandFailed(problems.join('\n'));
}
