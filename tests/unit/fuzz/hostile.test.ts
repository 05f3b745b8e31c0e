import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../../../src/report/load-report.js';
import {parseReport} from '../../../src/report/parse-report.js';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {accidents, broken} from './breaks.js';
import {hostilities, trapped} from './hostile.js';
import {placesIn} from './places.js';
import {reports} from './reports.js';
import {runs} from './runs.js';
import {expectSafe, prototypeKeys} from './what-comes-back.js';

/** The same values, each access counted. */
function counted(input: unknown): {value: unknown; accesses: () => number} {
  let accesses = 0;
  const wrap = (value: unknown): unknown =>
    typeof value === 'object' && value
      ? new Proxy(value, {
          get: (target, key) => (accesses++, wrap(Reflect.get(target, key))),
          getOwnPropertyDescriptor: (target, key) => (accesses++, Reflect.getOwnPropertyDescriptor(target, key)),
        })
      : value;
  return {value: wrap(input), accesses: () => accesses};
}

describe('what a script may hand over', () => {
  it('never makes parseReport throw, whatever traps are in it', () => {
    fc.assert(
      fc.property(reports, hostilities, (report, laid) => {
        const input = trapped(report, laid);
        const {report: shown, message} = outcomeOf(input);
        // A field too many is passed over, and said.
        if (!shown) expect(message).not.toBe('');
        const result = parseReport(input);
        if (result.ok) expectSafe(result.report);
        else expect(result.problems).not.toEqual([]);
      }),
      runs(1000, 3),
    );
  });

  it('may be anything at all: parseReport says what is wrong, and prototypes stay as they are', () => {
    const before = prototypeKeys();
    const anything = fc.anything({
      key: fc.constantFrom('__proto__', 'constructor', 'prototype', 'format', 'languages', 'gist', 'x'),
      values: [fc.constantFrom<unknown>(1, 'en', null, undefined, 1n, Symbol.iterator, -0, NaN), fc.string()],
      maxDepth: 4,
      withNullPrototype: true,
      withSparseArray: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withDate: true,
    });
    fc.assert(
      fc.property(anything, (input) => {
        expect(outcomeOf(input).report).toBeUndefined();
        const {ok, problems} = parseReport(input);
        expect(ok).toBe(false);
        expect(problems[0]!.message).toMatch(/^[^]+: expected .+\.$/);
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      }),
      runs(1500, 4),
    );
    expect(prototypeKeys()).toEqual(before);
  });

  it('costs a few looks at each value, however it is broken', () => {
    fc.assert(
      fc.property(reports, accidents, (report, happened) => {
        const input = broken(report, happened);
        const {value, accesses} = counted(input);
        parseReport(value);
        expect(accesses()).toBeLessThan(60 * (placesIn(input).length + 1));
      }),
      runs(500, 5),
    );
  });
});

describe('a small input that reads as an endless one', () => {
  it.each<[what: string, endless: (entry: object) => unknown]>([
    ['one list held thousands of times', (entry) => Array<unknown>(3000).fill(entry)],
    [
      'a list that says it has no end',
      (entry) => new Proxy([], {get: (_, key) => (key === 'length' ? Infinity : entry)}),
    ],
  ])('is given up: %s', (_, endless) => {
    let looks = 0;
    const [priority] = bundled.priorities.items;
    const measure = {
      ...priority!.measures[0],
      get id() {
        looks++;
        return 'x';
      },
    };
    const input = {...bundled, priorities: {items: endless({...priority, measures: endless(measure)})}};
    const {ok, problems} = parseReport(input);
    expect(ok).toBe(false);
    expect(problems.map(({code}) => code)).toContain('unreadable');
    expect(looks).toBeGreaterThan(0);
    expect(looks).toBeLessThan(2e6);
  });
});
