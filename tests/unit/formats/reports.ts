import {globSync, readFileSync} from 'node:fs';
import {withLocale} from '../../../src/localization/localize.js';
import {plainText} from '../../../src/report/marks.js';
import {parseReport} from '../../../src/report/parse-report.js';
import type {Report} from '../../../src/report/schema.js';
import {attendeesView} from '../../../src/views/attendees-view.js';
import {frameView} from '../../../src/views/frame-view.js';
import {prioritiesView} from '../../../src/views/priorities-view.js';
import {summaryView} from '../../../src/views/summary-view.js';
import {arabic} from '../../browser/reports/arabic.js';
import {stringsOf} from '../views/finished.js';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const bundled = read('src/report/reports/hubei-2026-02-24.json') as Report;
export const nasty = read('tests/fixtures/nasty/script-in-text.json') as Report;

const samples = globSync([
  'src/report/reports/*.json',
  'demo/reports/*.json',
  'tests/fixtures/nasty/script-in-text.json',
]);

/** Every sample, a hostile report and a right-to-left one, in each of its languages. */
export const everyReport: readonly (readonly [name: string, language: string, report: Report])[] = [
  ...samples.map((file) => [file.replace(/.*\/|\.json$/g, ''), read(file) as Report] as const),
  ['arabic', arabic] as const,
].flatMap(([name, report]) => report.languages.map((language) => [name, language, report] as const));

/** Words of controls and links, pinyin (it comes when asked for), how long an element takes to read, and what stands in another form: "¶4" for "Paragraph 4", each paragraph by itself. */
const unsaid =
  /(^|\.)(id|ids|kind|link|links|icon|more|originalLanguage|name|numeral|date|filterLabel|expandAll|collapseAll|copyLabel|linkLabel|pinyin|pinyinLabel|shareLabel|cardLabel|share|copied|copyBlocked|readingTime|switchLabel|languages|href)(\.|$)|paragraphs\.\d+\.label$|provenance\.label$/;

export const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every text that the elements show to a reader, from their views. */
export function shownTexts(input: Report, language: string): string[] {
  const result = parseReport(input);
  if (!result.ok) throw new Error('not a report');
  const {report} = result;
  const views = withLocale(language, () => [
    summaryView(report, language, undefined),
    prioritiesView(report, language),
    attendeesView(report, language, 'role'),
    frameView(report, language, undefined, false),
  ]);
  // lazy lists are made here
  const plain = JSON.parse(JSON.stringify(views)) as unknown;
  const found = stringsOf(plain).filter(([path]) => !unsaid.test(path));
  return [...new Set(found.map(([, text]) => flat(plainText(text))))].filter(Boolean);
}
