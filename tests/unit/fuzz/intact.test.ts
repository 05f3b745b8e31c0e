import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseReport} from '../../../src/report/parse-report.js';
import {reports} from './reports.js';
import {runs} from './runs.js';

describe('a sound report', () => {
  it('is read without problems, and comes back as it was', () => {
    fc.assert(
      fc.property(reports, ({$schema: _, ...report}) => {
        const result = parseReport(report);
        expect(result).toEqual({ok: true, report, problems: []});
      }),
      runs(1500, 1),
    );
  });
});
