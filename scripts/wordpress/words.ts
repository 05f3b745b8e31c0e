// What the plugin's PHP says in the report's languages, whatever language the site has.
import {reportOf, views} from './texts.ts';

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
  const {withLocale, frameView} = await views();
  const report = reportOf();
  const entries = report.languages.map((tag): [string, Words] => {
    const {credit, languages: names} = withLocale(tag, () => frameView(report, tag, 'https://report.example/', true));
    const data = DATA[tag];
    if (!data) throw new Error(`scripts/wordpress/words.ts has no words in ${tag}`);
    const link = credit.links.find(({href}) => href === 'https://report.example/')!;
    return [tag, {name: names.find((one) => one.tag === tag)!.name, report: link.label, data}];
  });
  return Object.fromEntries(entries);
}
