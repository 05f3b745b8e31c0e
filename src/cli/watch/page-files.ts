/// <reference types="vite/client" />
import {existsSync, readFileSync} from 'node:fs';
import {packageFile} from '../package-files.js';
import mark from './page/mark.svg?raw';
import notes from './page/notes.js?raw';
import html from './page/page.html?raw';
import script from './page/page.js?raw';
import style from './page/page.css?raw';
import words from './page/words.js?raw';

export interface PageFile {
  readonly type: string;
  read(): string | Buffer;
}

const javascript = 'text/javascript; charset=utf-8';

/** All that there is to ask for beside the report: nothing is looked up in a folder. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  const fixed = (type: string, content: string): PageFile => ({type, read: () => content});
  const elements = packageFile('fulcrum.js');
  return new Map([
    ['/', fixed('text/html; charset=utf-8', html)],
    ['/page.css', fixed('text/css; charset=utf-8', style)],
    ['/page.js', fixed(javascript, script)],
    ['/notes.js', fixed(javascript, notes)],
    ['/words.js', fixed(javascript, words)],
    ['/mark.svg', fixed('image/svg+xml', mark)],
    // Read each time, so that a new build of it is shown; while one is made it is away.
    ['/fulcrum.js', {type: javascript, read: () => (elements && existsSync(elements) ? readFileSync(elements) : '')}],
  ]);
}
