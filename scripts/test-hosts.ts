// The packed package in real hosts: static generators, frameworks, content management systems. Apart from "npm test", since it
// installs and builds each of them. `npm run test:hosts -- react` runs one; `--built` takes dist/ as it is.
import {execFileSync} from 'node:child_process';
import {mkdirSync, renameSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {ensureBrowsers} from './browsers.ts';
import {main as build} from './build.ts';
import {CommandFailed, tool} from './command.ts';
import {ensurePhp} from './php.ts';
import {HOST_REPORT, hostTotals} from './test/totals.ts';
import {TARBALL} from '../tests/hosts/support/places.ts';

interface Packed {
  readonly filename: string;
}

/** What would be published, as a file that npm installs. */
function pack(): void {
  const folder = dirname(TARBALL);
  mkdirSync(folder, {recursive: true});
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(execFileSync('npm', args, {encoding: 'utf8'})) as Packed[];
  renameSync(join(folder, packed!.filename), TARBALL);
}

export async function main(args: readonly string[]): Promise<void> {
  rmSync(HOST_REPORT, {force: true});
  ensureBrowsers();
  const hosts = args.filter((one) => one !== '--built');
  if (hosts.length === 0 || hosts.includes('wordpress')) ensurePhp();
  if (!args.includes('--built')) await build();
  pack();
  const picked = hosts.map((host) => `tests/hosts/${host}/`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${HOST_REPORT}`];
  let failure = '';
  try {
    tool('vitest', ['run', '--config', 'tests/hosts/vitest.config.ts', ...reporters, ...picked]);
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    failure = error.message.split('\n', 1)[0]!;
  }
  const {lines, complaints} = hostTotals();
  console.log(lines.join('\n'));
  if (failure || complaints.length > 0) throw new CommandFailed([failure, ...complaints].filter(Boolean).join('\n'));
}
