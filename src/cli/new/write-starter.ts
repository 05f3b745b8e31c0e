import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {UsageError} from '../command.js';
import {packageFile} from '../package-files.js';

export const INSTALLED = './node_modules/fulcrum-elements/dist/report.schema.json';
const BESIDE = './report.schema.json';

/**
 * What "$schema" says of a report in this folder: the installed package's, or a copy beside the report, so that an editor completes
 * at once and without a network.
 */
export function schemaFor(out: string): {address: string; copy?: {from: string; to: string}} {
  const folder = dirname(out);
  const from = packageFile('report.schema.json');
  if (out === '-' || existsSync(join(folder, INSTALLED)) || !from) return {address: INSTALLED};
  return {address: BESIDE, copy: {from, to: join(folder, BESIDE)}};
}

/** @throws UsageError where the file is there and may not be replaced, or the folder takes none */
export function writeNew(file: string, text: string, force: boolean): void {
  try {
    writeFileSync(file, text, {flag: force ? 'w' : 'wx'});
  } catch (error) {
    const {message, code} = error as NodeJS.ErrnoException;
    if (code === 'EISDIR' || statSync(file, {throwIfNoEntry: false})?.isDirectory()) {
      const example = join(file, 'report.json');
      throw new UsageError([
        `${file} is a folder: name the file too, as in --out ${example}.`,
        `${file}是文件夹：请写明文件名，如--out ${example}。`,
      ]);
    }
    if (code === 'EEXIST')
      throw new UsageError([
        `${file} is there already: choose another --out, or write over it with --force.`,
        `${file}已存在：请用--out另选文件名，或用--force覆盖。`,
      ]);
    throw new UsageError([`${file} cannot be written: ${message}`, `无法写入${file}：${message}`]);
  }
}

/** Copies the schema; one that is there already and says something else stays. @returns whether it was written */
export function copySchema(from: string, to: string, force: boolean): boolean {
  const text = readFileSync(from, 'utf8');
  if (existsSync(to) && (!force || readFileSync(to, 'utf8') === text)) return false;
  writeNew(to, text, force);
  return true;
}
