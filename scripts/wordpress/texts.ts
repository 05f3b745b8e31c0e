// The children of the elements: the bundled report as plain HTML, one text per element and language, as the package renders it.
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type * as render from '../../src/render.js';
import type {Report} from '../../src/report/schema.js';

export const bundledReport = (): Report =>
  JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as Report;

/** renderHtml() from dist/: a script cannot load the source, which leaves types and endings of names to the build. */
export async function renderer(): Promise<typeof render.renderHtml> {
  const {href} = pathToFileURL(resolve('dist/npm/render.js'));
  return ((await import(href)) as typeof render).renderHtml;
}

/** Where the address of the full report goes. */
export const REPORT_URL = 'https://report.example/';

/** The link to the full report between comments, so that PHP can fill it in or leave it out. */
function withLink(html: string): string {
  const link = new RegExp(`<p><a href="${REPORT_URL}"[^]*?</p>`);
  if (!link.test(html)) throw new Error('renderHtml() gives no paragraph with a link to the full report');
  return html.replace(link, '<!--link-->$&<!--/link-->');
}

/** Each item of the ordered list between comments with its number and id, so that PHP can pick some of them. */
function withItems(html: string, ids: readonly string[]): string {
  const from = html.indexOf('<ol>');
  const to = html.lastIndexOf('</ol>');
  let depth = 0;
  let item = 0;
  const list = html.slice(from, to).replace(/<(\/?)li>/g, (tag, end: string) => {
    if (end) return --depth === 0 ? `${tag}<!--/item-->` : tag;
    return ++depth === 1 ? `<!--item ${++item} ${ids[item - 1]}-->${tag}` : tag;
  });
  if (item !== ids.length) throw new Error(`the list of priorities has ${item} items, and the report ${ids.length}`);
  return html.slice(0, from) + list + html.slice(to);
}

/** The texts, by file name. */
export async function texts(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const renderHtml = await renderer();
  const report = bundledReport();
  const priorities = report.priorities.items.map(({id}) => id);
  const entries = names.flatMap((name) =>
    report.languages.map((language): [string, string] => {
      // a page may have the block twice, but not an id
      const options = {language, elements: [name as render.ElementName], ids: false, reportUrl: REPORT_URL};
      const html = withLink(renderHtml(report, options));
      return [`${name}.${language}.html`, name === 'priorities' ? withItems(html, priorities) : html];
    }),
  );
  return Object.fromEntries(entries);
}
