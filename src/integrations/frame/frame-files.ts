import {directionOf} from '../../localization/direction.js';
import {withLocale} from '../../localization/localize.js';
import {plainText} from '../../report/marks.js';
import type {Report} from '../../report/schema.js';
import {creditView} from '../../views/credit-view.js';
import {contextOf} from '../../views/item-view.js';
import {framePage} from './frame-page.js';
import {reservedHeight, WIDTH} from './heights.js';
import {oembedJson, oembedOf, oembedXml} from './oembed.js';
import {ELEMENTS, type ElementName, type Renderer} from './renderer.js';
import resizer from './resizer.ts?text';

export interface FrameOptions {
  /** Address of the folder that the files will be served from, with a slash at its end. */
  readonly base: string;
  /** Address of the script tag's file, as the pages see it. */
  readonly script: string;
  /** The report as JSON, where it is not the one that the script carries. */
  readonly json?: string;
  readonly reportUrl?: string;
}

/** The elements that have something to show. */
const shownOf = ({priorities, attendance}: Report): readonly ElementName[] =>
  ELEMENTS.filter((name) => name === 'summary' || (name === 'priorities' ? priorities.items : attendance).length > 0);

/** For previews of links: the gist, how it was made, and from what. */
function descriptionOf(report: Report, language: string, reportUrl: string | undefined): string {
  const {production, source} = withLocale(language, () => creditView(contextOf(report, language), reportUrl));
  const gist = report.gist && plainText(report.gist.text[language]!);
  return [gist, production, source].filter(Boolean).join(' · ');
}

async function filesOf(
  renderer: Renderer,
  report: Report,
  name: ElementName,
  language: string,
  {base, script, json, reportUrl}: FrameOptions,
): Promise<[name: string, text: string][]> {
  const at = (ending: string) => `${name}.${language}.${ending}`;
  const address = (file: string) => new URL(file, base).href;
  const title = plainText(report.headings[name][language]!);
  const url = address(at('html'));
  const page = {
    language,
    direction: directionOf(language),
    title,
    description: descriptionOf(report, language, reportUrl),
    element: renderer.renderElement(report, name, {
      language,
      reportUrl,
      attributes: json === undefined ? {} : {'data-json': json},
      children: true,
    }),
    styleHash: await renderer.styleHash(name),
    script,
    url,
    oembedJson: address(at('oembed.json')),
    oembedXml: address(at('oembed.xml')),
  };
  const oembed = oembedOf({title, url, base, width: WIDTH, height: reservedHeight(name, language)});
  return [
    [at('html'), await framePage(page)],
    [at('oembed.json'), oembedJson(oembed)],
    [at('oembed.xml'), oembedXml(oembed)],
  ];
}

/** All files of a frame folder, by name: a page and two oEmbed documents for each element and language, and the resizer. */
export async function frameFiles(
  renderer: Renderer,
  report: Report,
  options: FrameOptions,
): Promise<Map<string, string>> {
  const files = new Map([['resizer.js', `${resizer}\n`]]);
  for (const name of shownOf(report))
    for (const language of report.languages)
      for (const [file, text] of await filesOf(renderer, report, name, language, options)) files.set(file, text);
  return files;
}
