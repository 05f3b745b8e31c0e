// What package.json promises is there. Needs the build, which "npm test" makes first.
import {execFileSync} from 'node:child_process';
import {globSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import ts from 'typescript';
import {describe, expect, it} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};
import lock from '../../../package-lock.json' with {type: 'json'};
import {elements} from '../../../scripts/docs/reference.ts';
import {version} from '../../../src/version.js';

type Target = string | Record<string, string>;
const targets = Object.entries(manifest.exports as Record<string, Target>).flatMap(([name, target]) =>
  (typeof target === 'string' ? [target] : Object.values(target)).map((file) => [name, file] as const),
);
const packed = (
  JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {encoding: 'utf8'})) as Pack[]
)[0]!;
interface Pack {
  files: {path: string}[];
}
const paths = packed.files.map(({path}) => path);

describe('the package', () => {
  it.each(targets)('exports %s as %s, built and packed', (_name, file) => {
    const files = globSync(file);
    expect(files).not.toEqual([]);
    for (const found of files) expect(paths).toContain(found.replace(/^\.\//, ''));
  });

  it('has an entry for each module that registers an element, and only these have side effects', () => {
    const entries = globSync('src/define/*.ts').map((file) => `./${basename(file, '.ts')}.js`);
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) {
      expect(Object.keys(manifest.exports)).toContain(entry);
      expect(manifest.sideEffects).toContain(entry.replace('./', './dist/npm/'));
    }
    // and what runs by itself: the script tags, and the resizer of frames
    expect(manifest.sideEffects).toEqual(expect.arrayContaining(['./dist/fulcrum*.js', './dist/frame/*.js']));
    expect(manifest.sideEffects).toHaveLength(entries.length + 2);
  });

  it('packs no source, no test and no tool', () => {
    expect(paths.filter((path) => !/^(?:dist\/|LICENSE$|README[^/]*\.md$|package\.json$)/.test(path))).toEqual([]);
  });

  it('imports nothing but Lit', () => {
    for (const file of globSync('dist/npm/**/*.js')) {
      const imports = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^"';]*["']([^"']+)["']/gm)].map(
        ([, from]) => from!,
      );
      for (const from of imports) expect(from).toMatch(/^\.{1,2}\/|^lit(?:\/|$)/);
    }
  });

  it('has types that compile with nothing beside them but Lit', () => {
    const program = ts.createProgram(globSync('dist/types/**/*.d.ts'), {
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      strict: true,
      noEmit: true,
    });
    const said = ts
      .getPreEmitDiagnostics(program)
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '));
    expect(said).toEqual([]);
    const outside = program
      .getSourceFiles()
      .map(({fileName}) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(fileName)?.[1])
      .filter(
        (name) =>
          name && !/^(?:lit|lit-html|lit-element|@lit\/reactive-element|typescript|@types\/trusted-types)$/.test(name),
      );
    expect(outside).toEqual([]);
    expect(readFileSync('dist/types/report/schema.d.ts', 'utf8')).toMatch(/^export type Report = \{/m);
  });

  it('says with each registering module which element a tag is', () => {
    for (const name of ['summary', 'priorities', 'attendees'])
      expect(readFileSync(`dist/types/define/${name}.d.ts`, 'utf8')).toMatch(
        /export type \{ Fulcrum\w+ \}|import \{ Fulcrum/,
      );
  });

  it('has types for templates of frameworks: every attribute and event of every element, nothing typed by hand', () => {
    const inputs = readFileSync('dist/frameworks/inputs.d.ts', 'utf8');
    const attributes = elements().flatMap((one) => one.attributes.filter(({fieldName}) => fieldName));
    expect(attributes.length).toBeGreaterThan(20);
    for (const {name} of attributes) expect(inputs).toMatch(new RegExp(`^  '?${name}'?\\?: `, 'm'));
    for (const framework of ['react', 'vue', 'svelte']) {
      const types = readFileSync(`dist/frameworks/${framework}.d.ts`, 'utf8');
      for (const {tagName} of elements()) expect(types).toContain(`'${tagName}': `);
      expect(types).toContain('keyof FulcrumEvents');
    }
  });

  it('tells editors of every element and attribute, and packs what it tells them', () => {
    const vsCode = JSON.parse(readFileSync('dist/vscode.html-custom-data.json', 'utf8')) as {
      tags: {name: string; attributes: {name: string}[]}[];
    };
    const webTypes = JSON.parse(readFileSync(manifest['web-types'], 'utf8')) as {
      name: string;
      version: string;
      contributions: {html: {elements: {name: string; attributes: {name: string}[]}[]}};
    };
    expect(webTypes).toMatchObject({name: manifest.name, version: manifest.version});
    for (const told of [vsCode.tags, webTypes.contributions.html.elements])
      for (const {tagName, attributes} of elements()) {
        const names = told.find(({name}) => name === tagName)?.attributes.map(({name}) => name);
        expect(names).toEqual(expect.arrayContaining(attributes.map(({name}) => name)));
      }
    expect(paths).toEqual(expect.arrayContaining(['dist/vscode.html-custom-data.json', 'dist/web-types.json']));
  });

  it('has source maps with the sources in them', () => {
    for (const file of globSync('dist/npm/**/*.js.map')) {
      const {sources, sourcesContent} = JSON.parse(readFileSync(file, 'utf8')) as {
        sources: string[];
        sourcesContent: string[];
      };
      expect(sourcesContent).toHaveLength(sources.length);
    }
  });

  it('says its version in one voice', () => {
    expect(version).toBe(manifest.version);
    expect(lock.version).toBe(manifest.version);
  });

  it('is developed with exact versions, from no particular registry', () => {
    for (const exact of Object.values(manifest.devDependencies)) expect(exact).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
