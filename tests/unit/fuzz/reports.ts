import fc from 'fast-check';
import {reportSchema} from '../../../src/report/schema.js';
import {unpiped, type Schema} from './schema-walk.js';
import {settled, Words, type Draft} from './settle.js';
import {matching} from './strings.js';

/** Lists that somebody or something else refers to. */
const NEVER_EMPTY = /^(people|bodies)$/;
const LONGEST = 2;

const line = matching(/\S/);

const numbers = (rule: (type: string) => unknown): fc.Arbitrary<number> =>
  rule('integer') || rule('min_value') !== undefined
    ? fc.oneof(fc.nat(20), fc.constantFrom(0, 1, Number.MAX_SAFE_INTEGER))
    : fc.oneof(fc.integer(), fc.double({noNaN: true, noDefaultInfinity: true}), fc.constantFrom(1e21, -0, 1e-7));

/** Whatever a schema allows, but for ids, references and texts: settle.ts knows those. */
function draftOf(schema: Schema, name = ''): fc.Arbitrary<Draft> {
  const {inner, rule} = unpiped(schema);
  switch (inner.type) {
    case 'string':
      return rule('regex') ? matching(rule('regex') as RegExp) : line;
    case 'picklist':
      return fc.constantFrom(...(inner.options as string[]));
    case 'literal':
      return fc.constant(inner.literal as Draft);
    case 'number':
      return numbers(rule);
    case 'record':
      return fc.tuple(line, line, line).map((lines) => new Words(lines));
    case 'array': {
      const minLength = Math.max(Number(rule('min_length') ?? 0), NEVER_EMPTY.test(name) ? 1 : 0);
      return fc.array(draftOf(inner.item!), {minLength, maxLength: LONGEST});
    }
    case 'union':
      return fc.oneof(...(inner.options as Schema[]).map((option) => draftOf(option)));
    case 'object': {
      const entries = Object.entries(inner.entries!);
      return fc.record(Object.fromEntries(entries.map(([key, entry]) => [key, draftOf(entry.wrapped ?? entry, key)])), {
        requiredKeys: entries.flatMap(([key, entry]) => (entry.type === 'optional' ? [] : [key])),
      });
    }
    default:
      throw new Error(`no reports with ${inner.type} are made: add it`);
  }
}

/** Valid reports with everything that the format allows, made from the one definition: fields yet to come are in it. */
export const reports: fc.Arbitrary<Record<string, unknown>> = draftOf(reportSchema as unknown as Schema).map((draft) =>
  settled(draft as Record<string, Draft>),
);
