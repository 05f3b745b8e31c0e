// The children of the elements: the bundled report as plain HTML, one text per element and language.
import {readFileSync} from 'node:fs';
import type {Report} from '../../src/report/schema.js';
import {loadViews, noScript, type Views} from '../docs/no-script.ts';

let loading: Promise<Views> | undefined;
/** The views, loaded once: a process has room for one copy of their localization. */
export const views = (): Promise<Views> => (loading ??= loadViews());

export const reportOf = (): Report =>
  JSON.parse(readFileSync('src/report/reports/hubei-2026-02-24.json', 'utf8')) as Report;

/** What stands in for renderHtml() of src/render.ts. */
function plainHtml(loaded: Views, name: string, language: string): string {
  const tag = `<fulcrum-${name} lang="${language}">`;
  const all = noScript(loaded);
  const from = all.indexOf(tag) + tag.length;
  return `<article lang="${language}">${all.slice(from, all.indexOf(`</fulcrum-${name}>`, from))}</article>\n`;
}

/** Each item of the first ordered list between comments with its number and id, so that PHP can pick some of them. */
function withMarks(html: string, ids: readonly string[]): string {
  const from = html.indexOf('<ol>');
  let depth = 0;
  let item = 0;
  const marked = html.slice(from).replace(/<(\/?)(?:ol|ul|li)>/g, (tag, end: string) => {
    if (end) {
      depth -= 1;
      return tag === '</li>' && depth === 1 ? `${tag}<!--/item-->` : tag;
    }
    depth += 1;
    return tag === '<li>' && depth === 2 ? `<!--item ${++item} ${ids[item - 1]}-->${tag}` : tag;
  });
  if (item !== ids.length) throw new Error(`the list of priorities has ${item} items, and the report ${ids.length}`);
  return html.slice(0, from) + marked;
}

/** The texts, by file name. */
export async function texts(names: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const loaded = await views();
  const report = reportOf();
  const ids = report.priorities.items.map(({id}) => id);
  const entries = names.flatMap((name) =>
    report.languages.map((language) => {
      const html = plainHtml(loaded, name, language);
      return [`${name}.${language}.html`, name === 'priorities' ? withMarks(html, ids) : html];
    }),
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
