import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseReport} from '../../../src/report/parse-report.js';
import {readReport} from '../../../src/report/read-report.js';
import {pathOf} from '../../../src/report/report-problem.js';
import {accidents, broken} from './breaks.js';
import {reports} from './reports.js';
import {runs} from './runs.js';
import {expectNames, expectPlaces, expectSafe, expectWholeSections, prototypeKeys} from './what-comes-back.js';

describe('a broken report', () => {
  it('is refused, or shown without its broken sections; each problem is where it says', () => {
    const seen = {shown: 0, refused: 0};
    const before = prototypeKeys();
    fc.assert(
      fc.property(reports, accidents, (report, happened) => {
        const input = broken(report, happened);
        const {report: read, findings} = readReport(input);
        const result = parseReport(input);
        expect(result.ok).toBe(read !== undefined);
        expect(result.problems.map(({path}) => path)).toEqual(
          expect.arrayContaining(findings.map(({at}) => pathOf(at))),
        );
        expectPlaces(input, findings);
        if (read) {
          seen.shown++;
          expectSafe(read);
          expectNames(read);
          expectWholeSections(read, input, findings);
        } else {
          seen.refused++;
          expect(findings).not.toEqual([]);
        }
      }),
      runs(3500, 2),
    );
    expect(prototypeKeys()).toEqual(before);
    // Neither half of the property is empty.
    expect(Math.min(seen.shown, seen.refused)).toBeGreaterThan(500);
  });
});
