import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {matchLocale} from '../../localization/match-locale.js';
import type {embedCode} from '../../prerender/embed/embed-code.js';
import type {renderElement} from '../../prerender/render-element.js';
import type {DeliveredFile, EmbedOptions} from '../../prerender/embed/options.js';
import type {renderMarkdown} from '../../formats/markdown.js';
import type {ElementName} from '../../formats/options.js';
import type {renderHtml} from '../../formats/plain-html.js';
import type {renderText} from '../../formats/plain-text.js';
import type {jsonLd} from '../../formats/structured-data.js';
import {UsageError, type Call} from '../command.js';
import {rendererOf, reportOf, type Read} from '../frame/parts.js';
import {packageFile} from '../package-files.js';

/** What the commands need of fulcrum-elements/render. */
export interface Renderer {
  readonly renderHtml: typeof renderHtml;
  readonly renderMarkdown: typeof renderMarkdown;
  readonly renderText: typeof renderText;
  readonly jsonLd: typeof jsonLd;
  readonly renderElement: typeof renderElement;
  readonly embedCode: typeof embedCode;
}

/** The package's own renderer: one copy of what every format is made of. */
export const rendered = async (): Promise<Renderer> => (await rendererOf()) as unknown as Renderer;

const NAMES: readonly ElementName[] = ['summary', 'priorities', 'attendees'];

/** `summary,priorities` as a list. */
export function elementsOf(written: string): ElementName[] {
  return written
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((one) => {
      const name = one.replace(/^fulcrum-/, '') as ElementName;
      if (!NAMES.includes(name))
        throw new UsageError([
          `--element: found ${one}, expected one of ${NAMES.join(', ')}.`,
          `--element：现为${one}，应为${NAMES.join('、')}之一。`,
        ]);
      return name;
    });
}

/** The report of --report, of the file that is named, or the script's own; `carried` says that it is that one. */
export function chosenReport({files, options}: Call): Read & {readonly carried: boolean} {
  const named = [...files, ...(typeof options['report'] === 'string' ? [options['report']] : [])];
  if (named.length > 1) throw new UsageError(['One report at a time. See --help.', '一次只处理一份摘要。请看--help。']);
  return {...reportOf(named[0]), carried: !named.length};
}

/** @throws UsageError where the report has no such language: a snippet in another one would be a surprise. */
export function languageOf(wanted: string | undefined, languages: readonly string[]): string {
  const found = wanted === undefined ? languages[0] : matchLocale(wanted, languages);
  if (!found)
    throw new UsageError([
      `--lang: the report is not in ${wanted}. It is in ${languages.join(', ')}.`,
      `--lang：摘要没有${wanted}版本，现有：${languages.join('、')}。`,
    ]);
  return found;
}

/** What is said of the files that are delivered; where only the script is there, its own hash. */
export function deliveredFiles(): Readonly<Record<string, DeliveredFile | undefined>> {
  const list = packageFile('integrity.json');
  if (list) return (JSON.parse(readFileSync(list, 'utf8')) as {files: Record<string, DeliveredFile>}).files;
  const script = packageFile('fulcrum.js');
  if (!script) return {};
  return {'fulcrum.js': {integrity: `sha384-${createHash('sha384').update(readFileSync(script)).digest('base64')}`}};
}

/** `accent: #14508c; radius: 0` */
export function variablesOf(written: string | undefined): EmbedOptions['variables'] {
  const entries = (written ?? '')
    .split(';')
    .filter((one) => one.trim())
    .map((one) => {
      const [, name, value] = /^\s*(?:--fulcrum-)?([a-z-]+)\s*:\s*(.+?)\s*$/.exec(one) ?? [];
      if (!name || !value)
        throw new UsageError([
          `--variables: found ${one.trim()}, expected a list such as "accent: #14508c; radius: 0".`,
          `--variables：现为${one.trim()}，应为“accent: #14508c; radius: 0”这样的列表。`,
        ]);
      return [`--fulcrum-${name}`, value];
    });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** `theme=dark only="1 2" expanded` */
export function attributesOf(written: string | undefined): Record<string, string> {
  const one = /\s*([a-z][a-z0-9-]*)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?(?=\s|$)/y;
  const text = (written ?? '').trimEnd();
  const found: Record<string, string> = {};
  while (one.lastIndex < text.length) {
    const start = one.lastIndex;
    const [, name, ...values] = one.exec(text) ?? [];
    if (!name)
      throw new UsageError([
        `--attributes: found ${text.slice(start).trim()}, expected a list such as 'theme=dark only="1 2"'.`,
        `--attributes：现为${text.slice(start).trim()}，应为'theme=dark only="1 2"'这样的列表。`,
      ]);
    found[name] = values.find((value) => value !== undefined) ?? '';
  }
  return found;
}

/** @throws UsageError */
export function levelOf(written: string | undefined): number | undefined {
  if (written !== undefined && !/^[2-6]$/.test(written))
    throw new UsageError(['--heading-level takes a number from 2 to 6.', '--heading-level应为2到6的数字。']);
  return written === undefined ? undefined : Number(written);
}
