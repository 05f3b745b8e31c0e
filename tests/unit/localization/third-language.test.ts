// A third language is one translator's file and its text in a report: no code. Shown in a copy of the project, with the
// project's own commands.
import {execFileSync} from 'node:child_process';
import {cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {parseReport} from '../../../src/report/parse-report.js';
import type * as Localize from '../../../src/localization/localize.js';
import type * as Views from '../../../src/views/priorities-view.js';
import {inPseudo, pseudo, pseudoXliff} from './pseudo-locale.js';

const REPORT = 'src/report/reports/hubei-2026-02-24.json';
const copy = mkdtempSync(join(tmpdir(), 'third-language-'));
/** One of the project's commands, in the copy, as outside of a test runner. */
const npm = (script: string) =>
  execFileSync(process.execPath, ['scripts/run.mjs', ...script.split(' ')], {
    cwd: copy,
    encoding: 'utf8',
    stdio: 'pipe',
    env: {...process.env, NODE_ENV: undefined},
  });
const codeOf = (root: string) =>
  globSync('{src,scripts}/**/*.{ts,mjs}', {cwd: root, exclude: ['src/localization/generated/**']})
    .sort()
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]);

/** What an escaped script says. */
const unescaped = (script: string) =>
  script.replace(/\\+(?:x([\da-f]{2})|u([\da-f]{4}))/gi, (_, short: string | undefined, long: string | undefined) =>
    String.fromCharCode(parseInt(short ?? long!, 16)),
  );

beforeAll(() => {
  const own = readdirSync('.').filter((name) => !/^(?:node_modules|dist|demo|tests|coverage|\.git)$/.test(name));
  for (const name of own) cpSync(name, join(copy, name), {recursive: true});
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  // what a translator and an editor do
  writeFileSync(join(copy, 'locales/qps.xlf'), pseudoXliff(readFileSync('locales/zh-Hans.xlf', 'utf8')));
  writeFileSync(join(copy, REPORT), JSON.stringify(inPseudo(bundled)));
  npm('localize');
}, 300_000);
afterAll(() => rmSync(copy, {recursive: true}));

describe('a third language', {timeout: 300_000}, () => {
  const found = parseReport(inPseudo(bundled));
  if (!found.ok) throw new Error(found.problems.map(({message}) => message).join('\n'));
  const {report} = found;

  it('is known by its file alone: not a line of code has changed', async () => {
    expect(codeOf(copy)).toEqual(codeOf('.'));
    const {targetLocales} = (await import(join(copy, 'src/localization/generated/locales.ts'))) as {
      targetLocales: string[];
    };
    expect(targetLocales).toEqual(['qps', 'zh-Hans']);
  });

  it('is complete: the command that finds what is untranslated finds nothing', () => {
    expect(npm('localize --check')).toContain('2 language(s) beside English, complete');
  });

  it('a translation that is missing is found, by its id', () => {
    const file = join(copy, 'locales/qps.xlf');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace(/(id="copy\.done">\s*<source>[^<]*<\/source>)\s*<target>[^<]*<\/target>/, '$1'));
    expect(() => npm('localize --check')).toThrow(/qps\.xlf: copy\.done has no translation/);
    writeFileSync(file, whole);
  });

  it('is spoken by the views, interface and report alike', async () => {
    const {withLocale} = (await import(join(copy, 'src/localization/localize.ts'))) as typeof Localize;
    const {prioritiesView} = (await import(join(copy, 'src/views/priorities-view.ts'))) as typeof Views;
    const view = withLocale('qps', () => prioritiesView(report, 'qps'));
    expect(view.expandAll).toBe('[Ëxpänd äll]');
    expect(view.heading).toBe(pseudo('Seven priorities for 2026'));
    expect(view.items[2]!.measures[0]!.provenance!.name).toContain(pseudo('Source: ').slice(0, 5));
    const english = withLocale('en', () => prioritiesView(report, 'en'));
    expect(english.expandAll).toBe('Expand all');
    const chinese = withLocale('zh-Hans', () => prioritiesView(report, 'zh-Hans'));
    expect(chinese.expandAll).toBe('全部展开');
  });

  it('is in the script tag that is built from it', () => {
    npm('build');
    const script = readFileSync(join(copy, 'dist/fulcrum.js'), 'utf8');
    expect(unescaped(script)).toContain('[Ëxpänd äll]');
    expect(unescaped(script)).toContain(pseudo('Seven priorities for 2026'));
    expect(script).toMatch(/^[\x09\x0a\x20-\x7e]*$/);
    expect(script).toContain('qps');
  });
});
