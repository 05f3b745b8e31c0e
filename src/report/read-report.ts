import {reportShape, type Shape} from './generated/shape.js';
import type {Report} from './schema.js';

export type Step = string | number;

/** Kinds of problem, for programs: they stay the same when wording changes. */
export type ProblemCode =
  'missing' | 'value' | 'id-duplicate' | 'reference-unknown' | 'unknown-field' | 'refused-key' | 'unreadable';

/** One thing that is wrong, as it was found. */
export interface Finding {
  /** Steps down into the report; none for the report as a whole. */
  readonly at: readonly Step[];
  readonly code: ProblemCode;
  /** What stands there. */
  readonly value: unknown;
}

export interface Reading {
  /** Undefined where the report cannot be shown. */
  readonly report?: Report;
  readonly findings: readonly Finding[];
}

/** As many values as no honest report has: an object handed over may hold one list a thousand times, and that one another. */
const MOST_VALUES = 2e6;

/** What a report can do without: it is then not there, or empty. Anything else that is wrong is wrong with the whole. */
const sections = /^(gist|showcase|contact|facts|slots|figures|priorities|attendance|documents|glossary|corrections)$/;

/** Reports that have been read, each with the sections that were left out of it. */
const sound = new WeakMap<object, readonly string[]>();

/** The sections that were dropped from a report, as the JSON calls them. */
export const droppedFrom = (report: Report): readonly string[] => sound.get(report) ?? [];

/** Takes a report as sound unread, and freezes it: for the one that the script tag carries, which the tests have read. */
export function trust(report: Report, dropped: readonly string[] = []): Report {
  const freeze = (value: unknown) => {
    if (!Object.isFrozen(value)) Object.values(Object.freeze(value)).forEach(freeze);
  };
  freeze(report);
  sound.set(report, dropped);
  return report;
}

const own = (value: object, key: string): unknown =>
  Object.prototype.hasOwnProperty.call(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/**
 * Reads a report from whatever JSON, script or server handed over; never throws. What comes back is a frozen copy with the
 * fields of the format and no others. A section is whole, or it is dropped.
 */
export function readReport(input: unknown): Reading {
  if (sound.has(input as object)) return {report: input as Report, findings: []};
  const findings: Finding[] = [];
  const dropped = new Set<string>();
  const steps: Step[] = [];
  const listed = new Set<unknown>();
  const references: [at: readonly Step[], id: unknown][] = [];
  const texts: Record<string, Shape> = {};
  let left = MOST_VALUES;
  let ok = true;

  function find(code: ProblemCode, value: unknown, at: readonly Step[] = [...steps]): undefined {
    const [section, index] = at;
    if (code !== 'unknown-field') {
      // Each slot is a section of its own.
      if (sections.test(`${section}`))
        dropped.add(section === 'slots' && typeof index === 'number' ? `slots[${index}]` : `${section}`);
      else ok = false;
    }
    // Nobody reads more, and a list of zeros would have millions.
    if (findings.length < 1e3) findings.push({at, code, value});
  }

  function readAt(step: Step, shape: Shape, value: unknown): unknown {
    steps.push(step);
    const copy = read(shape, value);
    steps.pop();
    return copy;
  }

  function read(shape: Shape, value: unknown): unknown {
    if (!left--) throw Error();
    const isList = Array.isArray(value);
    const list = Array.isArray(shape) && (shape as readonly [Shape, number?]);
    const valid =
      shape instanceof RegExp
        ? typeof value === (shape.ignoreCase ? 'number' : 'string') && shape.test(`${value as string}`)
        : list
          ? isList && value.length >= (list[1] ?? 0)
          : typeof value === 'object' && value && !isList;
    if (!valid) return find(value === undefined ? 'missing' : 'value', value);
    if (shape instanceof RegExp) return value;
    if (list) {
      const copy: unknown[] = [];
      // Ids, and whatever else names one thing of its kind, stand once; a speaker is a person or a body.
      const names = /^(people|bodies)$/.test(steps.join()) ? listed : new Set<unknown>();
      for (let index = 0; index < (value as unknown[]).length; index++) {
        const entry = readAt(index, list[0], (value as unknown[])[index]) as Record<string, unknown> | undefined;
        copy.push(entry);
        // In a text, id is Indonesian.
        const key = ['id', 'slot', 'role'].find((one) => list[0] && entry?.[one]);
        const name = key && entry![key];
        if (names.has(name)) find('id-duplicate', name, [...steps, index, key!]);
        if (name) names.add(name);
      }
      return copy;
    }
    const copy = Object.create(null) as Record<string, unknown>;
    const fields = (shape || texts) as Record<string, Shape>;
    const known = Object.keys(fields);
    for (const name of known) {
      const key = name.replace('$', '');
      const given = own(value as object, key);
      // Whoever is no body is a person.
      if (given === undefined && key !== name && (key !== 'person' || own(value as object, 'body'))) continue;
      const part = (copy[key] = readAt(key, fields[name]!, given));
      if (/^(speaker|person|body)$/.test(key)) references.push([[...steps, key], part]);
      // Of another version no field is known for sure, and without languages no text can be read.
      if (/^(format|languages)$/.test(key) && findings.some(({at}) => at[0] === key)) return;
      if (key === 'languages') for (const language of part as string[]) texts[language] = /\S/;
    }
    for (const key of Object.keys(value as object))
      // $schema and $comment are for whoever writes the file.
      if (key[0] !== '$' && !known.includes(key) && !known.includes(`${key}$`))
        find(
          /^(__proto__|constructor|prototype)$/.test(key) ? 'refused-key' : 'unknown-field',
          own(value as object, key),
          [...steps, key],
        );
    return copy;
  }

  try {
    const whole = read(reportShape, input) as Record<string, unknown> | undefined;
    for (const [at, id] of references) if (!listed.has(id)) find('reference-unknown', id, at);
    if (ok && whole) {
      whole['slots'] = (whole['slots'] as unknown[] | undefined)?.filter((_, index) => !dropped.has(`slots[${index}]`));
      for (const key of dropped)
        if (key in whole)
          whole[key] = /gist|showcase|contact/.test(key)
            ? undefined
            : key === 'priorities'
              ? {__proto__: null, items: []}
              : [];
      return {report: trust(whole as unknown as Report, [...dropped]), findings};
    }
  } catch {
    // A getter or a proxy among the input may throw anything at all; parsed JSON cannot.
    findings.push({at: [], code: 'unreadable', value: left});
  }
  return {findings};
}
