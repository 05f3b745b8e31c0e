import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {UsageError} from '../command.js';

/** Writes files into a folder, which is made where it is missing. @returns what was written, in order */
export function writeFolder(folder: string, files: ReadonlyMap<string, string | Uint8Array>): string[] {
  try {
    mkdirSync(folder, {recursive: true});
    return [...files].map(([name, text]) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    });
  } catch (error) {
    const {message} = error as Error;
    throw new UsageError([`${folder} cannot be written: ${message}`, `无法写入${folder}：${message}`]);
  }
}
