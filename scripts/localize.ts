// Messages out to the translators' files, translations back in: lit-localize, told which languages there are by the files
// in locales/. With --check nothing is written, and every difference is an error.
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {CommandFailed, tool} from './command.ts';
import {localesModule} from './localize/locales-module.ts';
import {untranslated} from './localize/untranslated.ts';

const sourceLocale = 'en';

export interface Places {
  /** Where the translators' files are. */
  locales: string;
  /** Where the templates made from them go. */
  generated: string;
}
const places: Places = {locales: 'locales', generated: 'src/localization/generated'};

const filesOf = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** Extracts and builds. A new language is an empty file away: `touch locales/fr.xlf` starts French. */
export function localize({locales, generated}: Places): void {
  const targets = filesOf(locales, '.xlf').map((name) => basename(name, '.xlf'));
  if (targets.length === 0) targets.push('zh-Hans');
  for (const target of targets) {
    const file = join(locales, `${target}.xlf`);
    // an empty file is the wish for a language; lit-localize wants no file or a whole one
    if (existsSync(file) && readFileSync(file, 'utf8').trim() === '') rmSync(file);
  }
  const work = mkdtempSync(join(tmpdir(), 'localize-'));
  const config = {
    sourceLocale,
    targetLocales: targets,
    tsConfig: resolve('tsconfig.build.json'),
    output: {mode: 'runtime', outputDir: resolve(generated), language: 'ts'},
    interchange: {format: 'xliff', xliffDir: resolve(locales)},
  };
  writeFileSync(join(work, 'lit-localize.json'), JSON.stringify(config));
  mkdirSync(generated, {recursive: true});
  for (const step of ['extract', 'build']) {
    // kept from the screen: its list of what lacks a translation, which untranslated() makes an error
    tool('lit-localize', ['--config', join(work, 'lit-localize.json'), step], {stdio: 'pipe'});
  }
  rmSync(work, {recursive: true});
  for (const name of filesOf(generated, '.ts'))
    if (!targets.includes(basename(name, '.ts'))) rmSync(join(generated, name));
  writeFileSync(join(generated, 'locales.ts'), localesModule(sourceLocale, targets));
}

/** What localize() would change. */
function drift(locales: string): string[] {
  const copy = mkdtempSync(join(tmpdir(), 'localize-check-'));
  const there = {locales: join(copy, 'locales'), generated: join(copy, 'generated')};
  if (existsSync(locales)) cpSync(locales, there.locales, {recursive: true});
  localize(there);
  const changed = (['locales', 'generated'] as const).flatMap((key) => {
    const names = new Set([...filesOf(places[key], ''), ...filesOf(there[key], '')]);
    const read = (folder: string, name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    return [...names]
      .filter((name) => read(places[key], name) !== read(there[key], name))
      .map((name) => join(places[key], name));
  });
  rmSync(copy, {recursive: true});
  return changed;
}

export function main(args: readonly string[]): void {
  const check = args.includes('--check');
  const problems = check
    ? drift(places.locales).map((file) => `${file} is not what the source says: run "npm run localize"`)
    : [];
  if (!check) localize(places);
  for (const name of filesOf(places.locales, '.xlf')) {
    const file = join(places.locales, name);
    problems.push(...untranslated(readFileSync(file, 'utf8')).map((id) => `${file}: ${id} has no translation`));
  }
  for (const problem of problems) console.error(problem);
  if (check && problems.length > 0) throw new CommandFailed(`localize: ${problems.length} problem(s)`);
  console.log(
    `localize: ${filesOf(places.locales, '.xlf').length} language(s) beside English${problems.length ? '' : ', complete'}`,
  );
}
