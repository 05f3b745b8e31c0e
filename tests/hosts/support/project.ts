// A host's own project, in a folder of its own: what its lockfile names, the packed package, and what its build makes of them.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {delimiter, dirname, join, resolve} from 'node:path';
import {HOSTS, TARBALL} from './places.ts';

const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** What npm and Vitest tell those they call is not meant for the hosts; and nobody is told of the build. */
const notForHosts = /^(?:npm_|vitest|(?:NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL)$)/i;

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !notForHosts.test(name));
  // the Node that runs this, whatever the machine has
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  return {...Object.fromEntries(kept), PATH, CI: '1', DO_NOT_TRACK: '1', ASTRO_TELEMETRY_DISABLED: '1'};
}

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

export class Project {
  readonly folder: string;
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
    this.folder = join(HOSTS, name);
  }

  /** Copies the project, installs what is not there yet, and builds. Throws with what was said where a step fails. */
  build(): this {
    this.copy();
    const installed = join(this.folder, 'node_modules/.fulcrum-host');
    const wanted = `${sha256(join(this.folder, 'package-lock.json'))} ${sha256(TARBALL)}`;
    if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
      this.need('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
      this.need('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', TARBALL]);
      writeFileSync(installed, wanted);
    }
    this.need('npm', ['run', 'build']);
    return this;
  }

  run(program: string, args: readonly string[]): Ran {
    const options = {cwd: this.folder, env: environment(), encoding: 'utf8'} as const;
    const {status, stdout, stderr, error} = spawnSync(program, args, options);
    return {status, output: [error?.message, stdout, stderr].filter(Boolean).join('\n')};
  }

  private need(program: string, args: readonly string[]): void {
    const {status, output} = this.run(program, args);
    if (status !== 0) throw new Error(`${this.name}: ${[program, ...args].join(' ')} failed:\n${output}`);
  }

  private copy(): void {
    const {folder} = this;
    mkdirSync(folder, {recursive: true});
    for (const old of readdirSync(folder)) if (old !== 'node_modules') rmSync(join(folder, old), {recursive: true});
    cpSync(resolve('tests/hosts', this.name, 'project'), folder, {recursive: true});
    // a second report, beside the one of the package
    cpSync(resolve('demo/reports/budget-invented.json'), join(folder, 'budget.json'));
    mkdirSync(join(folder, 'public'), {recursive: true});
  }
}
