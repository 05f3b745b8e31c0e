// "fulcrum-elements/render", as it is built: one file that runs wherever JavaScript does. Needs the build, which "npm test" makes first.
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {EdgeVM} from '@edge-runtime/vm';
import {build, type Rolldown} from 'vite';
import {describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};

const FILE = 'dist/npm/render.js';
const code = readFileSync(FILE, 'utf8');

/** Everything there is, once in each language. */
const program = `
  const out = {};
  for (const language of report.languages) {
    out[language] = ['renderHtml', 'renderMarkdown', 'renderText', 'jsonLd', 'jsonLdScript'].map((name) => api[name](report, {language}));
    for (const name of ['summary', 'priorities', 'attendees']) out[language].push(api.renderElement(report, name, {language, nonce: 'R'}));
  }
  out.codes = await Promise.all(
    ['script', 'prerendered', 'html', 'frame', 'wordpress', 'placeholder', 'quotation'].map((form) =>
      api.embedCode(report, {element: 'summary', form, base: 'https://example.org/f/', carried: true})),
  );
  out.hashes = await Promise.all(['summary', 'priorities', 'attendees'].map((name) => api.styleHash(name)));
  return JSON.stringify(out);`;

const inNode = () =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import * as api from './${FILE}'; import {readFileSync} from 'node:fs';
      const report = JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8'));
      process.stdout.write(await (async () => {${program}})());`,
    ],
    {encoding: 'utf8', maxBuffer: 1 << 25},
  );

/** The emulator runs classic scripts: the same file, its exports in one global. */
async function asScript(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {entry: FILE, formats: ['iife'], name: 'api'},
    },
  })) as Rolldown.RolldownOutput[];
  return result[0]!.output[0].code;
}

describe('fulcrum-elements/render', () => {
  it('has exactly these exports', async () => {
    const module = (await import(/* @vite-ignore */ `../../../${FILE}`)) as object;
    expect(Object.keys(module).sort()).toEqual([
      'embedCode',
      'jsonLd',
      'jsonLdScript',
      'renderElement',
      'renderHtml',
      'renderMarkdown',
      'renderText',
      'styleHash',
    ]);
  });

  it('imports nothing, and asks for nothing of Node', () => {
    const statements = code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
    expect(statements.match(/^import\b|\bimport\(|\brequire\(|["'`]node:|\bBuffer\b|\bprocess\b|__vite/m)).toBeNull();
  });

  // The emulator below forbids it as well. Lit's own innerHTML is for browsers, and is never come to.
  it('runs no text as code', () => {
    expect(code.match(/\beval\s*\(|\bnew\s+Function\b|\bdocument\.write/)).toBeNull();
  });

  it('comes with the licences of what is inside', () => {
    const licences = readFileSync('dist/npm/render.LICENSES.txt', 'utf8');
    for (const name of [
      'lit-html',
      '@lit-labs/ssr',
      'hast-util-to-html',
      'mdast-util-to-markdown',
      'parse5',
      '@lit/localize',
    ])
      expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  });

  it('says in an edge runtime, letter for letter, what it says in Node', async () => {
    const edge = new EdgeVM({codeGeneration: {strings: false, wasm: false}});
    expect(edge.evaluate('typeof process + typeof Buffer + typeof document + typeof require')).toBe(
      'undefined'.repeat(4),
    );
    edge.evaluate(await asScript());
    const report = JSON.stringify(JSON.stringify(bundled));
    const said = await edge.evaluate<Promise<string>>(
      `(async () => {const report = JSON.parse(${report}); ${program}})()`,
    );
    const expected = inNode();
    expect(said).toBe(expected);
    const {en, hashes} = JSON.parse(expected) as {en: string[]; hashes: string[]};
    expect(en[0]).toContain('<section id="fulcrum-priorities" lang="en">');
    expect(en[5]).toContain('<template shadowrootmode="open"><style data-fulcrum=');
    for (const hash of hashes) expect(hash).toMatch(/^sha256-[\w+/]{43}=$/);
  });
});
