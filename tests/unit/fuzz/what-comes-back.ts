import {expect} from 'vitest';
import type {Finding} from '../../../src/report/read-report.js';
import {readReport} from '../../../src/report/read-report.js';
import type {Report} from '../../../src/report/schema.js';
import {isThere, placesIn, valueAt, type Steps} from './places.js';

const LEFT_OUT: Readonly<Record<string, unknown>> = {
  gist: undefined,
  showcase: undefined,
  contact: undefined,
  priorities: {items: []},
};
const sections = [
  'facts',
  'slots',
  'figures',
  'attendance',
  'documents',
  'glossary',
  'corrections',
  ...Object.keys(LEFT_OUT),
];

const pathOf = (steps: Steps) => JSON.stringify(steps);

/** What all objects, lists and functions of the page have: nothing may be added by a report. */
export const prototypeKeys = () =>
  [Object.prototype, Array.prototype, Function.prototype, RegExp.prototype].map((one) => Reflect.ownKeys(one));

/** Frozen through and through, without prototypes, and sound when it is read again as a stranger's. */
export function expectSafe(report: Report): void {
  for (const steps of [[], ...placesIn(report)]) {
    const value = valueAt(report, steps);
    if (typeof value !== 'object' || value === null) continue;
    if (!Object.isFrozen(value)) expect.fail(`${pathOf(steps)} is not frozen`);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== (Array.isArray(value) ? Array.prototype : null)) expect.fail(`${pathOf(steps)} has a prototype`);
  }
  expect(readReport(structuredClone(report)).findings).toEqual([]);
}

/** Names stand once in their list, and whoever is referred to is listed. */
export function expectNames(report: Report): void {
  const once = (names: readonly string[], path: string) =>
    expect([path, new Set(names).size]).toEqual([path, names.length]);
  const listed = [...report.people, ...report.bodies].map(({id}) => id);
  once(listed, 'people and bodies');
  for (const steps of placesIn(report)) {
    const value = valueAt(report, steps);
    const name = String(steps.at(-1));
    // Those of a diagram have no ids.
    if (steps.at(-3) === 'diagrams' && name === 'items') continue;
    if (
      /^(facts|slots|figures|items|measures|diagrams|attendance|documents|glossary)$/.test(name) &&
      Array.isArray(value)
    )
      once(
        (value as Record<string, string>[]).map((one) => (one['id'] ?? one['slot'] ?? one['role'])!),
        pathOf(steps),
      );
    if (/^(speaker|person|body)$/.test(name)) expect(listed).toContain(value);
  }
}

/** The copy says what the input says; of what it has not, somebody was told, or it is a note such as $comment. */
function expectCopy(copy: unknown, input: unknown, steps: Steps, told: ReadonlySet<string>): void {
  if (typeof copy !== 'object' || copy === null) return expect(copy).toBe(input);
  expect(Array.isArray(input)).toBe(Array.isArray(copy));
  for (const key of Object.keys(input as object)) {
    const place = [...steps, Array.isArray(input) ? Number(key) : key];
    if (Object.hasOwn(copy, key)) expectCopy(valueAt(copy, [key]), valueAt(input, [key]), place, told);
    else if (!key.startsWith('$') && !told.has(pathOf(place))) expect.fail(`${pathOf(place)} went without a word`);
  }
  const more = Object.keys(copy).filter((key) => !Object.hasOwn(input as object, key));
  expect(more).toEqual([]);
}

/** Each section is what it was, or it is left out as a whole; which, the findings say. */
export function expectWholeSections(report: Report, input: unknown, findings: readonly Finding[]): void {
  const told = new Set(findings.map(({at}) => pathOf(at)));
  const mistakes = findings.filter(({code}) => code !== 'unknown-field').map(({at}) => at);
  for (const [key, part] of Object.entries(report)) {
    const within = mistakes.filter(([first]) => first === key);
    if (key === 'slots' && within.every(({length}) => length > 1)) {
      const dropped = new Set(within.map((at) => at[1]));
      const left = Object.entries(valueAt(input, ['slots']) as object).filter(([index]) => !dropped.has(Number(index)));
      expect(report.slots).toHaveLength(left.length);
      left.forEach(([index, slot], place) => expectCopy(report.slots[place], slot, ['slots', Number(index)], told));
    } else if (!within.length) {
      expectCopy(part, valueAt(input, [key]), [key], told);
    } else {
      expect(sections).toContain(key);
      expect(part).toEqual(key in LEFT_OUT ? LEFT_OUT[key] : []);
    }
  }
  for (const key of Object.keys(input as object))
    if (!(key in report) && !key.startsWith('$')) expect([...told]).toContain(pathOf([key]));
}

/** Whoever mends the input finds the place: it is there, or what it should stand in is. */
export function expectPlaces(input: unknown, findings: readonly Finding[]): void {
  for (const {at, code} of findings) {
    const place = code === 'missing' || code === 'reference-unknown' ? at.slice(0, -1) : at;
    if (!isThere(input, place)) expect.fail(`${code} at ${pathOf(at)}, which is nowhere`);
  }
}
