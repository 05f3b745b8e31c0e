import {describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {parseReport} from '../../../src/report/parse-report.js';
import type {Report} from '../../../src/report/schema.js';
import {content} from './rules-of-content.js';
import {order} from './rules-of-order.js';
import {provenance} from './rules-of-provenance.js';
import {terminology} from './rules-of-terms.js';
import {typography} from './rules-of-typography.js';

/** A fresh copy each time, so that one rule's spoiling does not reach the next. */
function copy(): Report {
  const result = parseReport(structuredClone(bundled));
  if (!result.ok) throw new Error(result.problems.map(({message}) => message).join('\n'));
  return structuredClone(result.report);
}

describe.each([
  ['what it says', content],
  ['its names and terms', terminology],
  ['its order', order],
  ['where it comes from', provenance],
  ['its typography', typography],
])('the bundled report: %s', (_, rules) => {
  it.each(rules)('$name', ({find}) => {
    expect(find(copy())).toEqual([]);
  });

  it.each(rules)('a breach is noticed: $name', ({find, spoil}) => {
    const report = copy();
    spoil(report);
    expect(find(report)).not.toEqual([]);
  });
});
