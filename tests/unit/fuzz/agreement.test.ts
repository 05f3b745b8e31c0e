import fc from 'fast-check';
import {safeParse, type BaseIssue} from 'valibot';
import {expect, it} from 'vitest';
import {readReport} from '../../../src/report/read-report.js';
import {reportSchema} from '../../../src/report/schema.js';
import {onlyOurs, unnoticed} from './agreement.js';
import {accidents, broken} from './breaks.js';
import {reports} from './reports.js';
import {runs} from './runs.js';

const placeOf = ({path, type}: BaseIssue<unknown>) => ({
  at: (path ?? []).map(({key}) => key as string | number),
  choice: type === 'union',
});

it('readReport finds what schema.ts, as valibot reads it, finds, and the other way round', () => {
  let unsound = 0;
  fc.assert(
    fc.property(reports, accidents, (report, happened) => {
      const input = broken(report, happened);
      const {issues = []} = safeParse(reportSchema, input);
      const {findings} = readReport(input);
      const found = issues.map(placeOf);
      if (found.length) unsound++;
      expect(unnoticed(found, findings)).toEqual([]);
      expect(
        onlyOurs(
          findings,
          found.map(({at}) => at),
        ),
      ).toEqual([]);
    }),
    runs(2500, 6),
  );
  expect(unsound).toBeGreaterThan(1000);
});
