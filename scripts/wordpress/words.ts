// What the plugin's PHP says in the report's languages, whatever language the site has.
import {bundledReport, renderer, REPORT_URL} from './texts.ts';

/** Of a link to the data of another report. */
const DATA: Readonly<Record<string, string>> = {en: 'Data of this summary (JSON)', 'zh-Hans': '本摘要的数据（JSON）'};

export interface Words {
  readonly name: string;
  /** Of a link to the full report. */
  readonly report: string;
  readonly data: string;
}

/** By the report's languages, in its order. */
export async function languages(): Promise<Readonly<Record<string, Words>>> {
  const renderHtml = await renderer();
  const report = bundledReport();
  const entries = report.languages.map((tag): [string, Words] => {
    const html = renderHtml(report, {language: tag, elements: [], reportUrl: REPORT_URL});
    const [, link] = new RegExp(`<a href="${REPORT_URL}"[^>]*>([^<]+)`).exec(html) ?? [];
    const data = DATA[tag];
    if (!link || !data) throw new Error(`scripts/wordpress/words.ts has no words in ${tag}`);
    return [tag, {name: new Intl.DisplayNames([tag], {type: 'language'}).of(tag)!, report: link, data}];
  });
  return Object.fromEntries(entries);
}
