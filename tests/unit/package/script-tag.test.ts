// dist/fulcrum.js as an embedder's reviewer would read it. Needs the build, which "npm test" makes first.
import {Linter} from 'eslint';
import {readFileSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {parseAst} from 'vite';
import {describe, expect, it} from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const script = read('dist/fulcrum.js');

const parseErrors = (sourceType: 'script' | 'module') =>
  new Linter().verify(script, {languageOptions: {ecmaVersion: 2020, sourceType}}).filter(({fatal}) => fatal);

const count = (pattern: RegExp) => [...script.matchAll(pattern)].length;

describe('the script-tag file', () => {
  it('is ES2020, as a classic script and as a module', () => {
    expect(parseErrors('script')).toEqual([]);
    expect(parseErrors('module')).toEqual([]);
  });

  it('has no character that another charset could change', () => {
    expect(script.match(/[^\x09\x0a\x20-\x7e]/g)).toBeNull();
  });

  it('starts with the licence notices, and their texts stand beside it', () => {
    expect(script).toMatch(
      /^\/\*! fulcrum-elements \d+\.\d+\.\d+, MIT\. Contains Lit, \(c\) 2017 Google LLC, BSD-3-Clause/,
    );
    const texts = read('dist/fulcrum.LICENSES.txt');
    expect(texts).toContain('MIT License');
    expect(texts).toContain('Redistributions in binary form must reproduce');
  });

  it('is one function and nothing outside it', () => {
    expect(parseAst(script).body.map(({type}) => type)).toEqual(['ExpressionStatement']);
  });

  it('imports, exports and requires nothing', () => {
    expect(script).not.toMatch(/\bimport\s*\(|\bimport\.meta|\brequire\s*\(|\bmodule\.exports|\bdefine\.amd/);
  });

  it('makes no code and no HTML of strings, but for the one place where Lit parses its own templates', () => {
    expect(script).not.toMatch(/\beval\s*\(|new Function\b|\bFunction\s*\(\s*["'`]/);
    expect(script).not.toMatch(
      /outerHTML\s*=|insertAdjacentHTML|document\.write|setHTMLUnsafe|createContextualFragment|DOMParser/,
    );
    expect(count(/\.innerHTML\s*=/g)).toBe(1);
  });

  it('asks the network for a report that the page names, in one place, and the storage and the cookies for nothing', () => {
    expect(count(/\bfetch\s*\(/g)).toBe(1);
    expect(script).toMatch(/fetch\(\w+,\{credentials:[`"']omit/);
    expect(script).not.toMatch(/XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts/);
    expect(script).not.toMatch(/localStorage|sessionStorage|indexedDB|document\.cookie|\bcaches\./);
    expect(script).not.toMatch(/@import|url\(/);
  });

  it('leaves no trace of Lit on the page', () => {
    expect(script).not.toMatch(
      /litHtmlVersions|litElementVersions|reactiveElementVersions|litPropertyMetadata|Symbol\.metadata/,
    );
    expect(script).not.toMatch(/litHtmlPolyfillSupport|reactiveElementPolyfillSupport|litElementHydrateSupport/);
    expect(script).not.toContain('createPolicy("lit-html"');
    expect(script).toMatch(/createPolicy\([`"']fulcrum-lit/);
  });

  it('carries neither the parser of reports nor notes for translators', () => {
    expect(script).not.toMatch(/valibot|Invalid (?:type|key)|\bdesc:/);
  });

  it('keeps media queries that browsers without range syntax know', () => {
    expect(script).not.toMatch(/@media[^{]*\((?:width|height)\s*[<>]/);
  });

  it('has a source map that points at the right words, and does not name it', () => {
    expect(script).not.toContain('sourceMappingURL');
    const map = new SourceMap(JSON.parse(read('dist/fulcrum.js.map')) as SourceMapPayload);
    // the last words of the file, so that every escape before them counts
    const before = script.slice(0, script.lastIndexOf('fulcrum-attendees') - 1);
    const lines = before.split('\n');
    const entry = map.findEntry(lines.length - 1, lines.at(-1)!.length) as {
      originalSource: string;
      originalLine: number;
      originalColumn: number;
    };
    expect(entry.originalSource).toMatch(/src\/bundle\.ts$/);
    const line = read('src/bundle.ts').split('\n')[entry.originalLine]!;
    expect(line.slice(entry.originalColumn)).toMatch(/^'fulcrum-attendees'/);
  });
});
