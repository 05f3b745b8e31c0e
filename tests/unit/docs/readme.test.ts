// The documents say what the source says. Needs the build, which "npm test" makes first.
import {existsSync, globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {generatedPart} from '../../../scripts/docs/generated.ts';
import {noScript} from '../../../scripts/docs/no-script.ts';
import {parts} from '../../../scripts/docs/parts.ts';
import {elements, numberedParts, partsLegend, reference, unused} from '../../../scripts/docs/reference.ts';
import {events, variables} from '../../../scripts/docs/sources.ts';
import chinese from '../../../scripts/docs/reference.zh-Hans.json' with {type: 'json'};
import {renderHtml} from '../../../src/formats/plain-html.js';

const read = (file: string) => readFileSync(file, 'utf8');
const readmes = [
  ['README.md', 'en'],
  ['README.zh-Hans.md', 'zh-Hans'],
] as const;
const documents = globSync('*.md');

describe.each(readmes)('%s', (file, language) => {
  const text = read(file);

  it('has the reference that the source gives: after a change, run "npm run docs"', () => {
    expect(generatedPart(text)).toBe(reference(language));
  });

  it('names every attribute, property, method, event, variable and part', () => {
    const all = elements().flatMap(({attributes, members}) => [...attributes, ...members].map(({name}) => name));
    expect(all.length).toBeGreaterThan(20);
    for (const name of all) expect(text).toMatch(new RegExp(`\`(?:static )?${name}(?:\\(.*\\))?\``));
    for (const {name} of [...events(), ...variables(), ...parts]) expect(text).toContain(`| \`${name}\` |`);
  });

  it('has the same chapters, code and pictures as the other one', () => {
    const other = read(readmes.find(([name]) => name !== file)![0]);
    const shape = (markdown: string) => [
      markdown.match(/^#+ /gm),
      markdown.match(/!\[.*?\]\(.*?\)/g)?.map((picture) => picture.replace(/\[.*?\]/, '')),
      markdown.match(/^```(?:html|css|js)\n[^]*?^```/gm),
    ];
    expect(shape(text)).toEqual(shape(other));
  });
});

describe('the Chinese reference', () => {
  it('translates what there is and nothing else: after a change, run "npm run docs"', () => {
    reference('zh-Hans');
    numberedParts('zh-Hans');
    expect(unused()).toEqual([]);
    for (const sentence of Object.values(chinese))
      expect(sentence).not.toMatch(/\p{Script=Han} [A-Za-z`]|[A-Za-z`] \p{Script=Han}/u);
  });
});

describe('the documents', () => {
  it.each(documents)('%s: every link leads to a file', (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
    for (const link of links.filter((one) => !/^https?:/.test(one))) expect(existsSync(link), link).toBe(true);
  });

  it('have a variable in the tables for each one in the styles', () => {
    const documented = variables().map(({name}) => name);
    const used = globSync('src/**/*.ts').flatMap((file) => read(file).match(/--fulcrum-[\w-]+/g) ?? []);
    expect([...new Set(used)].sort()).toEqual([...documented].sort());
  });
});

describe('the demo', () => {
  it('uses variables that there are', () => {
    const known = variables().map(({name}) => name);
    const used = globSync('demo/*.{html,css}').flatMap((file) => read(file).match(/--fulcrum-[\w-]+/g) ?? []);
    expect(used.length).toBeGreaterThan(10);
    for (const name of used) expect(known).toContain(name);
  });

  it('has a page of the design that draws and names the defaults', () => {
    const defaults = new Map(variables().map(({name, value}) => [name, value]));
    const drawn = read('demo/design.css').replace(/\s+/g, ' ');
    for (const role of ['accent', 'soft-color', 'line-color', 'control-color', 'surface'])
      expect(drawn).toContain(`var(--fulcrum-${role}, ${defaults.get(`--fulcrum-${role}`)})`);
    const named = [...read('demo/design.html').matchAll(/<code>(--fulcrum-[\w-]+): ([^<]+)<\/code>/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, name, value] of named) expect(value, name).toBe(defaults.get(name!));
  });

  it('has the parts in its list, and docs/ in its tables: after a change, run "npm run docs"', () => {
    expect(generatedPart(read('demo/parts.html'))).toBe(partsLegend());
    expect(generatedPart(read('docs/parts.md'))).toBe(numberedParts('en'));
    expect(generatedPart(read('docs/parts.zh-Hans.md'))).toBe(numberedParts('zh-Hans'));
  });

  it('has a page without script that says all that the elements say: after a change, run "npm run docs"', () => {
    expect(generatedPart(read('demo/no-script.html'))).toBe(noScript(renderHtml));
  });

  it('gives every page a policy, and lists every page on the first', () => {
    const pages = globSync('*.html', {cwd: 'demo'}).sort();
    expect(Object.keys(JSON.parse(read('demo/headers.json')) as object).sort()).toEqual(pages);
    for (const page of pages.filter((name) => name !== 'index.html'))
      expect(read('demo/index.html')).toContain(`href="${page}"`);
  });

  it('has a policy for the page that makes embed codes, and a link to it on the first', () => {
    expect(Object.keys(JSON.parse(read('demo/embed/headers.json')) as object)).toEqual(['index.html']);
    expect(read('demo/index.html')).toContain('href="embed/index.html"');
    for (const file of globSync('demo/embed/*.{html,css}'))
      expect(read(file)).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(|@import|<style|\sstyle="|<script>/);
  });

  it('asks nobody else for anything, and has no inline style or script', () => {
    for (const file of globSync('demo/*.{html,css,js}')) {
      expect(read(file)).not.toMatch(/(?:src|href)="(?:https?:)?\/\/|url\(|@import|<style|\sstyle="|\son(?!ly=)\w+="/);
    }
    for (const file of globSync('demo/*.html')) expect(read(file)).not.toMatch(/<script>/);
  });
});
