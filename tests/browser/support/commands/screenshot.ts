// The viewport as a PNG: base64 for tests that read pixels, a file for people.
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {EnginePage} from './pages.ts';

export async function screenshot({engine, page}: EnginePage, {path}: {path?: string}): Promise<string> {
  const png = Buffer.from(await page.screenshot());
  if (path) {
    const file = join('dist/screenshots', engine.toLowerCase(), path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, png);
  }
  return png.toString('base64');
}
