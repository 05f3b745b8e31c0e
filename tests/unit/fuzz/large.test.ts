import {expect, it} from 'vitest';
import {parseReport} from '../../../src/report/parse-report.js';
import {largeReport} from '../../support/large-report.js';

it('a report of a thousand priorities and five thousand attendees is small enough to be loaded, and read whole', () => {
  const text = JSON.stringify(largeReport());
  expect(Buffer.byteLength(text)).toBeLessThan(8 * 2 ** 20);
  const report = JSON.parse(text) as unknown;
  expect(parseReport(report)).toEqual({ok: true, report, problems: []});
  const {priorities, people} = largeReport();
  expect([priorities.items.length, priorities.items.at(-1)!.measures.length, people.length]).toEqual([1000, 4, 5000]);
});
