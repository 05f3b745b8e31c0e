// A page on paper: its PDF, read back as text.
import {execFileSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {EnginePage} from './pages.ts';

export interface PrintOrder {
  /** Another page than the test's own, by its address. */
  url?: string;
  /** Where to keep the PDF. */
  path?: string;
}

export async function printedText({engine, page}: EnginePage, {url, path}: PrintOrder): Promise<string | undefined> {
  if (engine !== 'Chromium') return undefined;
  const target = url ? await page.browserContext().newPage() : page;
  try {
    if (url) await target.goto(new URL(url, page.url()).href, {waitUntil: 'load'});
    const pdf = await target.pdf({format: 'A4', printBackground: true});
    if (path) {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, pdf);
    }
    return execFileSync('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], {input: pdf, encoding: 'utf8'});
  } finally {
    if (target !== page) await target.close();
  }
}
