// What a page loads by a tag, under a second name that says what is in it, and dist/integrity.json, which lists both.
import {createHash} from 'node:crypto';
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {version} from '../../src/version.ts';

/** One file of dist/ that pages load. */
export interface Delivered {
  /** Name of the copy whose bytes never change: it may be kept for ever. */
  readonly hashed: string;
  readonly bytes: number;
  /** For the attribute `integrity`. */
  readonly integrity: string;
}

export interface Integrity {
  readonly version: string;
  /** By the plain name, relative to dist/. */
  readonly files: Readonly<Record<string, Delivered>>;
}

const LENGTH = 12;

/** @param body - the bytes as they are on disk, so that whatever the last step of the build has done counts */
export function delivered(name: string, body: Uint8Array): Delivered {
  const hash = (algorithm: string, encoding: 'hex' | 'base64') => createHash(algorithm).update(body).digest(encoding);
  return {
    hashed: name.replace(/\.js$/, `-${hash('sha256', 'hex').slice(0, LENGTH)}.js`),
    bytes: body.length,
    integrity: `sha384-${hash('sha384', 'base64')}`,
  };
}

/** The plain names: script tags in all languages and in one, and the frame's resizer. */
const plainNames = (folder: string): string[] =>
  globSync(['fulcrum.js', 'fulcrum.*.js', 'frame/resizer.js'], {cwd: folder})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !/-[0-9a-f]{12}\.js$/.test(name))
    .sort();

/** Writes the copies and the list. */
export function deliver(folder: string): Integrity {
  const files: Record<string, Delivered> = {};
  for (const name of plainNames(folder)) {
    const body = readFileSync(join(folder, name));
    const file = (files[name] = delivered(name, body));
    writeFileSync(join(folder, file.hashed), body);
  }
  const integrity = {version, files};
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  return integrity;
}
