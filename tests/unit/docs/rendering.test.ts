// What the page on rendering shows is what is rendered. Needs the build, which "npm test" makes first.
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type * as Render from '../../../src/render.js';

const api = (await import(/* @vite-ignore */ `${'../../../dist/npm/render.js'}`)) as typeof Render;
const read = (file: string) => readFileSync(file, 'utf8');
const report: unknown = JSON.parse(read('demo/reports/budget-invented.json'));

describe.each([
  ['docs/rendering.md', 'en'],
  ['docs/rendering.zh-Hans.md', 'zh-Hans'],
])('%s', (file, language) => {
  const page = read(file);
  const blocks = (kind: string) =>
    [...page.matchAll(new RegExp(`^\`\`\`${kind}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, text]) => text!);
  const options = {language, elements: ['priorities'] as const};

  it('shows plain HTML and the start of a prerendered element as they are written', () => {
    const [plain, element] = blocks('html');
    expect(api.renderHtml(report, options).startsWith(plain!)).toBe(true);
    expect(api.renderElement(report, 'priorities', {language}).startsWith(element!)).toBe(true);
  });

  it('shows Markdown and plain text as they are written', () => {
    for (const text of blocks('md')) expect(api.renderMarkdown(report, options)).toContain(text);
    for (const text of blocks('txt')) expect(api.renderText(report, options)).toContain(text);
    expect([...blocks('md'), ...blocks('txt')]).toHaveLength(2);
  });

  it('shows structured data that is there', () => {
    const {hasPart} = api.jsonLd(report, options) as {hasPart: {itemListElement: unknown[]}};
    expect(blocks('json').map((text) => JSON.parse(text) as unknown)).toEqual([hasPart.itemListElement[0]]);
  });

  it('names every function and option', () => {
    for (const name of Object.keys(api)) expect(page).toContain(`${name}(`);
    const declared = ['src/formats/options.ts', 'src/prerender/render-element.ts'].map(read).join('\n');
    const names = [...declared.matchAll(/interface (?:RenderOptions|ElementOptions)[^{]*\{([^]*?)\n\}/g)].flatMap(
      ([, body]) => [...body!.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name!),
    );
    expect(names).toHaveLength(10);
    for (const name of names) expect(page).toContain(`| \`${name}\` |`);
  });

  it('links to files that are there, and shows the code that the other language shows', () => {
    for (const [, link] of page.matchAll(/\]\((?!https:)([^)#]+)\)/g)) expect(() => read(`docs/${link}`)).not.toThrow();
    const other = read(file === 'docs/rendering.md' ? 'docs/rendering.zh-Hans.md' : 'docs/rendering.md');
    const code = (text: string) => text.match(/^```js\n[^]*?^```/gm);
    expect(code(page)).toEqual(code(other));
  });
});
