import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll} from 'vitest';
import {jsonSource, type JsonSource} from '../../../src/cli/json-source.js';
import type {Problem} from '../../../src/cli/problem.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import type {Step} from '../../../src/report/read-report.js';

const fixture = (name: string) => `tests/fixtures/cli/${name}`;
/** A small report that has no problems, the invented article that it rests on, and its terms. */
export const REPORT = fixture('report.json');
export const ARTICLE = fixture('article.zh-Hans.txt');
export const TERMS = fixture('terms.csv');

/** Changes to the report: a path, and what to put there; undefined takes it out. */
export type Changes = readonly (readonly [path: string, value: unknown])[];

const stepsOf = (path: string): Step[] => path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** The small report with some things put in the place of others. */
export function changed(...changes: Changes): string {
  const report: unknown = JSON.parse(readFileSync(REPORT, 'utf8'));
  for (const [path, value] of changes) {
    const steps = stepsOf(path);
    const last = steps.pop()!;
    const parent = steps.reduce((at, step) => (at as Record<Step, unknown>)[step], report) as Record<Step, unknown>;
    if (parent === undefined) throw new Error(`the sample has no ${path}`);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return JSON.stringify(report, null, 2);
}

export const sourceOf = (...changes: Changes): JsonSource => jsonSource('report.json', changed(...changes));
export const problemsOf = (...changes: Changes): Problem[] => validateSource(sourceOf(...changes));

/** Each problem as its code and path. */
export const told = (problems: readonly Problem[]): string[] => problems.map(({code, path}) => `${code} ${path}`);

/** A folder for the files of one test file. */
export function temporaryFolder(): (name: string, content: string | Uint8Array) => string {
  const folder = mkdtempSync(join(tmpdir(), 'fulcrum-cli-'));
  afterAll(() => rmSync(folder, {recursive: true}));
  return (name, content) => {
    const file = join(folder, name);
    writeFileSync(file, content);
    return file;
  };
}
