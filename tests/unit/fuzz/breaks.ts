import fc from 'fast-check';
import {placesIn, put, valueAt, type Steps} from './places.js';
import {words} from './strings.js';

/** Breaks a report where `steps` lead, which is somewhere in it. */
type Break = (report: Record<string, unknown>, steps: Steps) => void;

const holderOf = (report: unknown, steps: Steps) => valueAt(report, steps.slice(0, -1)) as Record<string, unknown>;

const lastOf = (steps: Steps, type: 'number' | 'string') => steps.map((step) => typeof step).lastIndexOf(type);

const replacedBy =
  (make: (old: unknown) => unknown): Break =>
  (report, steps) =>
    put(holderOf(report, steps), steps.at(-1)!, make(valueAt(report, steps)));

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : {deep: value};
  return value;
}

const wrong: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    2,
    1e308,
    1e21,
    Number.MAX_SAFE_INTEGER + 2,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
  ),
  words,
  fc.constantFrom(100, 400).map(nested),
  fc.constant('a-'.repeat(20_000)),
);

const unknownKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'length',
  '0',
  '',
  'a.b',
  'fr',
  '$comment',
  'atribution',
];

const removed: Break = (report, steps) => {
  const holder = holderOf(report, steps);
  if (Array.isArray(holder)) holder.splice(Number(steps.at(-1)), 1);
  else delete holder[steps.at(-1)!];
};

/** Says an entry of a list a second time, with its id: the whole report where the place is in no list. */
const repeated: Break = (report, steps) => {
  const at = lastOf(steps, 'number');
  const list = valueAt(report, steps.slice(0, Math.max(at, 0)));
  if (Array.isArray(list)) list.push(structuredClone(list[Number(steps[at])]));
};

/** Two parts of the report in each other's place. */
const swapped =
  (by: number): Break =>
  (report, steps) => {
    const all = placesIn(report).filter(({length}) => length <= 2);
    const other = all[by % all.length]!;
    const [one, two] = [valueAt(report, steps), valueAt(report, other)].map((part) => structuredClone(part));
    put(holderOf(report, steps), steps.at(-1)!, two);
    put(holderOf(report, other), other.at(-1)!, one);
  };

const renamed: Break = (report, steps) => {
  const at = lastOf(steps, 'string');
  const holder = holderOf(report, steps.slice(0, at + 1));
  if (!holder || Array.isArray(holder)) return;
  put(holder, `${steps[at]}s`, holder[steps[at]!]);
  delete holder[steps[at]!];
};

const breaks: fc.Arbitrary<Break> = fc.oneof(
  wrong.map((value) => replacedBy(() => structuredClone(value))),
  fc.constantFrom<Break>(
    removed,
    repeated,
    renamed,
    replacedBy((old) => [old]),
    replacedBy((old) => ({...(old as object)})),
    replacedBy((old) => JSON.stringify(old)),
    replacedBy((old) => Number(JSON.stringify(old))),
    replacedBy((old) =>
      `${JSON.stringify(old)}-unknown`
        .toLowerCase()
        .replace(/[^a-z]+/g, '-')
        .replace(/^-/, ''),
    ),
  ),
  fc.nat().map(swapped),
  fc.tuple(fc.constantFrom(...unknownKeys), wrong).map(
    ([key, value]): Break =>
      (report, steps) =>
        put(valueAt(report, steps), key, structuredClone(value)),
  ),
);

/** What is to happen to a report: each break with a number that says where. */
export const accidents = fc.array(fc.tuple(breaks, fc.nat()), {minLength: 1, maxLength: 3});

/** The report with accidents, as it comes out of JSON. */
export function broken(report: unknown, happened: readonly (readonly [Break, number])[]): unknown {
  const copy = structuredClone(report) as Record<string, unknown>;
  for (const [breakAt, where] of happened) {
    const places = placesIn(copy);
    breakAt(copy, places[where % places.length]!);
  }
  return JSON.parse(JSON.stringify(copy));
}
