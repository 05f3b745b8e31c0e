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
  /** What should: in words, or as a pattern. */
  readonly expected: string;
}

export interface Reading {
  /** Undefined where the report cannot be shown. */
  readonly report: Report | undefined;
  readonly findings: readonly Finding[];
}

/** As many values as no honest report has: an object handed over may hold one list a thousand times, and that one another. */
const MOST_VALUES = 2e6;
/** LONGEST_LIST of schema.ts, which readers do not load. */
const LONGEST_LIST = 2e4;
const MOST_FINDINGS = 1e3;

/** What a report can do without: it is then not there, or empty. Anything else that is wrong is wrong with the whole. */
const sections = /^(gist|showcase|contact|facts|slots|figures|priorities|attendance|documents|glossary|corrections)$/;

const sound = new WeakSet<object>();

/** Takes a report as sound unread, and freezes it: for the one that the script tag carries, which the tests have read. */
export function trust(report: Report): Report {
  const freeze = (value: unknown) => {
    if (typeof value === 'object') Object.values(Object.freeze(value)!).forEach(freeze);
  };
  freeze(report);
  sound.add(report);
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
  let languages: readonly string[] = [];
  let left = MOST_VALUES;
  let ok = true;

  function find(code: ProblemCode, value: unknown, expected: string, at: readonly Step[] = [...steps]): undefined {
    if (code !== 'unknown-field') {
      // Each slot is a section of its own.
      if (sections.test(`${at[0]}`)) dropped.add(at.slice(0, at[0] === 'slots' ? 2 : 1).join());
      else ok = false;
    }
    if (findings.length < MOST_FINDINGS) findings.push({at, code, value, expected});
  }

  function readAt(step: Step, shape: Shape, value: unknown): unknown {
    steps.push(step);
    const copy = Object.freeze(read(shape, value));
    steps.pop();
    return copy;
  }

  function read(shape: Shape, value: unknown): unknown {
    if (!left--) throw value;
    const isA = (valid: boolean, expected: string) =>
      valid || find(value === undefined ? 'missing' : 'value', value, expected);
    if (shape instanceof RegExp)
      return isA(
        typeof value === (shape.ignoreCase ? 'number' : 'string') && shape.test(`${value as string}`),
        shape.source,
      )
        ? value
        : undefined;
    if (Array.isArray(shape)) {
      const [item, least = 0] = shape as readonly [Shape, number?];
      const list = value as unknown[];
      if (!isA(Array.isArray(value) && list.length >= least && list.length <= LONGEST_LIST, `a list, ${least} or more`))
        return;
      const copy: unknown[] = [];
      // Ids, and whatever else names one thing of its kind, stand once; a speaker is a person or a body.
      const names = /^(people|bodies)$/.test(`${steps as unknown as string}`) ? listed : new Set<unknown>();
      for (let index = 0; index < list.length; index++) {
        const entry = readAt(index, item, list[index]) as Record<string, unknown> | undefined;
        copy.push(entry);
        const key = ['id', 'slot', 'role'].find((one) => entry?.[one]);
        if (!key) continue;
        const name = entry![key];
        if (names.has(name)) find('id-duplicate', name, 'a name of its own', [...steps, index, key]);
        names.add(name);
      }
      return copy;
    }
    if (
      !isA(
        typeof value === 'object' && !!value && !Array.isArray(value),
        shape ? 'an object' : `words in ${languages.join(', ')}`,
      )
    )
      return;
    const copy = Object.create(null) as Record<string, unknown>;
    const known = shape ? Object.keys(shape) : languages;
    for (const name of known) {
      const key = name.replace('$', '');
      const given = own(value as object, key);
      if (given === undefined && key !== name) continue;
      const part = (copy[key] = readAt(key, shape ? (shape as Record<string, Shape>)[name]! : /\S/, given));
      if (shape && /^(speaker|person|body)$/.test(key)) references.push([[...steps, key], part]);
      if (key === 'languages') languages = part as string[];
      // Of another version no field is known for sure, and without languages no text can be read.
      if (!ok && /^(format|languages)$/.test(key)) return;
    }
    if ((shape as Record<string, Shape>)['person$'] && !copy['person'] === !copy['body'])
      find('missing', undefined, 'an id of a person or a body', [...steps, 'person']);
    for (const key of Object.keys(value as object)) {
      // $schema and $comment are for whoever writes the file.
      if (key[0] === '$' || known.includes(key) || known.includes(`${key}$`)) continue;
      const refused = /^(__proto__|constructor|prototype)$/.test(key);
      find(refused ? 'refused-key' : 'unknown-field', own(value as object, key), 'a field of the format', [
        ...steps,
        key,
      ]);
    }
    return copy;
  }

  try {
    const whole = read(reportShape, input) as Record<string, unknown> | undefined;
    for (const [at, id] of references)
      if (!listed.has(id)) find('reference-unknown', id, 'an id from people or bodies', at);
    if (ok && whole) {
      whole['slots'] = (whole['slots'] as unknown[] | undefined)?.filter((_, index) => !dropped.has(`slots,${index}`));
      for (const key of dropped)
        if (!key.includes(','))
          whole[key] = key === 'priorities' ? {items: []} : key in {gist: 1, showcase: 1, contact: 1} ? undefined : [];
      return {report: trust(whole as unknown as Report), findings};
    }
  } catch {
    // A getter or a proxy among the input may throw anything at all; parsed JSON cannot.
    find('unreadable', left < 0 ? 'too large' : 'unreadable', 'plain data, such as parsed JSON', []);
  }
  return {report: undefined, findings};
}
