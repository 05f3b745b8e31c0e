import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withLocale} from '../../../src/localization/localize.js';
import {outcomeOf} from '../../../src/report/load-report.js';
import {parseReport} from '../../../src/report/parse-report.js';
import type {Report} from '../../../src/report/schema.js';
import {attendeesView} from '../../../src/views/attendees-view.js';
import {frameView} from '../../../src/views/frame-view.js';
import {pointText} from '../../../src/views/point-text.js';
import {prioritiesView} from '../../../src/views/priorities-view.js';
import {summaryView} from '../../../src/views/summary-view.js';
import {accidents, broken} from './breaks.js';
import {reports} from './reports.js';
import {runs} from './runs.js';

const folder = 'tests/fixtures/nasty';

/** All that the elements can ask for in one language, as plain data: views make their items when they are looked at. */
const everything = (report: Report, language: string): unknown =>
  withLocale(language, () => {
    const priorities = prioritiesView(report, language);
    const frame = frameView(report, language, 'https://news.example.org/', true);
    return [
      summaryView(report, language, undefined),
      priorities,
      prioritiesView(report, language, ['2', 'toString']),
      attendeesView(report, language, 'role'),
      attendeesView(report, language, 'body'),
      frame,
      priorities.items.map((item) => pointText(priorities, item, frame.credit, 'https://news.example.org/')),
    ];
  });

/** What is in a view that is no string, with where it stands: switches, numbers of priorities and lengths of bars are meant to be none. */
function unfinished(value: unknown, path: string): string[] {
  if (typeof value === 'string' || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'number' && /\.(number|share)$/.test(path)) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => unfinished(item, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, item]) => unfinished(item, `${path}.${key}`));
}

function expectFinished(report: Report): void {
  for (const language of report.languages) {
    const views = everything(report, language);
    expect(unfinished(views, language)).toEqual([]);
    // What was looked at is there: at the least, the heading that every report has.
    expect(JSON.stringify(views)).toContain(JSON.stringify(report.headings.summary[language]!.normalize()));
  }
}

describe('the views', () => {
  it('are finished strings for every sound report, in each of its languages', () => {
    fc.assert(
      fc.property(reports, (input) => {
        const result = parseReport(input);
        if (!result.ok) throw new Error('not read');
        expectFinished(result.report);
      }),
      runs(500, 8),
    );
  });

  it('are so for what is left of a broken one', () => {
    let shown = 0;
    fc.assert(
      fc.property(reports, accidents, (report, happened) => {
        const result = parseReport(broken(report, happened));
        if (!result.ok) return;
        shown++;
        expectFinished(result.report);
      }),
      runs(500, 9),
    );
    expect(shown).toBeGreaterThan(100);
  });

  it.each(readdirSync(folder).filter((file) => !/^(README|expected)|\.(bin|html|txt)$/.test(file)))(
    'are so for the nasty %s',
    (file) => {
      const {report} = outcomeOf(readFileSync(`${folder}/${file}`, 'utf8'));
      if (report) expectFinished(report);
      else expect(file).not.toBe('_sound.json');
    },
  );
});
