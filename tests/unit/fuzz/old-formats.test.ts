import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {parseReport} from '../../../src/report/parse-report.js';

const file = readFileSync('tests/fixtures/reports/format-1.json');

/**
 * Reports of format 1 stand on sites that nobody will touch again: with every field that the format had in its first version,
 * they load for ever. The sum keeps the file as it was. Whoever wants to change it wants another file beside it.
 */
const SUM = 'a7ef74fd74cd931a674b1ec78b1a1daf20d472087861fd2e76c878ecc0a6330d';

it('a report with every field of the first version of format 1 is read without problems, and whole', () => {
  expect(createHash('sha256').update(file).digest('hex')).toBe(SUM);
  const {$schema: _, ...report} = JSON.parse(file.toString()) as Record<string, unknown>;
  expect(parseReport(report)).toEqual({ok: true, report, problems: []});
});
