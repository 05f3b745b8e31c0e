// P14: whoever builds this gets our bytes. Two clean copies, in other places, at other times, under other settings.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

/** Both copies are built one after the other, by a machine that may be busy. */
const LONG = 900_000;

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true});
}, LONG);

/** Not part of a clean copy: what is installed, what was built, and the history. */
const left = /^(?:node_modules|dist|coverage|\.git)$/;

/** A copy of the project in a folder of its own, with what "npm ci" would put there. */
function cleanCopy(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  made.push(folder);
  for (const name of readdirSync('.')) if (!left.test(name)) cpSync(name, join(folder, name), {recursive: true});
  try {
    // links, where the file system has them: half a gigabyte need not be copied
    execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')], {stdio: 'ignore'});
  } catch {
    cpSync('node_modules', join(folder, 'node_modules'), {recursive: true, verbatimSymlinks: true, force: true});
  }
  rmSync(join(folder, 'node_modules', '.cache'), {recursive: true, force: true});
  rmSync(join(folder, 'node_modules', '.vite'), {recursive: true, force: true});
  rmSync(join(folder, 'node_modules', '.vite-temp'), {recursive: true, force: true});
  return folder;
}

function build(folder: string, env: NodeJS.ProcessEnv): ReadonlyMap<string, string> {
  execFileSync(process.execPath, ['scripts/run.mjs', 'build'], {
    cwd: folder,
    env: {...process.env, NODE_ENV: undefined, VITEST: undefined, ...env},
    stdio: 'pipe',
  });
  return hashes(join(folder, 'dist'));
}

/** A hash of every file; what tests put there is not the build's. */
const hashes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    globSync('**', {cwd: folder})
      .filter((name) => statSync(join(folder, name)).isFile() && !name.startsWith('screenshots'))
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));

describe('P14: the build', () => {
  let first: ReadonlyMap<string, string>;
  let second: ReadonlyMap<string, string>;

  beforeAll(() => {
    first = build(cleanCopy('fulcrum-'), {TZ: 'Asia/Shanghai', LC_ALL: 'C'});
    const other = cleanCopy('a-folder-with-a-longer-name-');
    // files as young as a checkout of another day makes them
    for (const name of globSync('{src,scripts,locales}/**', {cwd: other}))
      utimesSync(join(other, name), new Date('2001-02-03'), new Date('2001-02-03'));
    second = build(other, {TZ: 'America/New_York', LC_ALL: 'zh_CN.UTF-8', CI: '1'});
  }, LONG);

  it('makes the same bytes twice, all of dist', () => {
    expect(first.size).toBeGreaterThan(60);
    expect([...first.keys()]).toContain('fulcrum.js');
    expect(differing(first, second)).toEqual([]);
  });

  it('makes what is tested here', () => {
    expect(differing(first, hashes('dist'))).toEqual([]);
  });
});
