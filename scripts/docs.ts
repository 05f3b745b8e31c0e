// "npm run docs": the tables in both READMEs and of the parts, and the plain text in demo/no-script.html, from the source.
import {readFileSync, writeFileSync} from 'node:fs';
import {tool} from './command.ts';
import {loadRenderHtml, noScript} from './docs/no-script.ts';
import {generated} from './docs/generated.ts';
import {dropUnused, numberedParts, partsLegend, reference} from './docs/reference.ts';

/** dist/custom-elements.json: what the elements take, fire and let style, for editors and for the tables. */
export function manifest(): void {
  tool('custom-elements-manifest', ['analyze', '--quiet']);
}

export async function main(): Promise<void> {
  manifest();
  const renderHtml = await loadRenderHtml();
  const pages = [
    ['README.md', reference('en')],
    ['README.zh-Hans.md', reference('zh-Hans')],
    ['docs/parts.md', numberedParts('en')],
    ['docs/parts.zh-Hans.md', numberedParts('zh-Hans')],
    ['demo/parts.html', partsLegend()],
    ['demo/no-script.html', noScript(renderHtml)],
  ] as const;
  for (const [page, text] of pages) writeFileSync(page, generated(readFileSync(page, 'utf8'), text));
  dropUnused();
  console.log(`docs: ${pages.map(([page]) => page).join(', ')}`);
}
