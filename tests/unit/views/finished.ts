import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {withLocale} from '../../../src/localization/localize.js';
import type {Report} from '../../../src/report/schema.js';
import {attendeesView} from '../../../src/views/attendees-view.js';
import {frameView} from '../../../src/views/frame-view.js';
import {prioritiesView} from '../../../src/views/priorities-view.js';
import {summaryView} from '../../../src/views/summary-view.js';

export type Language = 'zh-Hans' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-Hans', 'en'];

/** A copy of the bundled report that a test may change. */
export function reportCopy(change: (report: Report) => void = () => undefined): Report {
  const copy = structuredClone(bundled) as unknown as Report;
  change(copy);
  return copy;
}

/** The views as the elements ask for them. */
export const summary = (language: string, sections?: readonly string[], report = reportCopy()) =>
  withLocale(language, () => summaryView(report, language, sections));
export const priorities = (language: string, only?: readonly string[], report = reportCopy()) =>
  withLocale(language, () => prioritiesView(report, language, only));
export const attendees = (language: string, groupBy: string, report = reportCopy()) =>
  withLocale(language, () => attendeesView(report, language, groupBy));
export const frame = (language: string, report = reportCopy(), reportUrl?: string) =>
  withLocale(language, () => frameView(report, language, reportUrl, true));

/** Every string in a view, with where it stands. */
export function stringsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => stringsOf(item, path ? `${path}.${key}` : key));
}
