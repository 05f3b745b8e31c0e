import {existsSync} from 'node:fs';
import {join} from 'node:path';

/** A file of dist/: beside dist/cli/, or the project's own where this runs from its source. */
export function packageFile(name: string): string | undefined {
  const folders = [join(import.meta.dirname, '..'), join(import.meta.dirname, '..', '..', 'dist')];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
