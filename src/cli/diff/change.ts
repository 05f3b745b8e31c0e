import {isDeepStrictEqual} from 'node:util';
import type {Step} from '../../report/read-report.js';

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Where in the new report; of what was removed, in the old one. */
  readonly at: readonly Step[];
  /** Where it was in the old report, if it was there. */
  readonly from?: readonly Step[];
  /** Of a text, the language that differs. */
  readonly language?: string;
  readonly before: unknown;
  readonly after: unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const same = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** The value without what is not shown: $comment, $schema. */
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !key.startsWith('$'))
      .map(([key, part]) => [key, bare(part)]),
  );
}

const tag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Whether it is the same words in several languages. */
export const isText = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([key, words]) => tag.test(key) && typeof words === 'string');

/** The words that an entry of a list is known by. */
export function mainText(entry: unknown): Readonly<Record<string, string>> | undefined {
  if (isText(entry)) return entry;
  if (!isFields(entry)) return undefined;
  const key = ['text', 'name', 'term', 'title', 'label'].find((one) => isText(entry[one]));
  return key ? (entry[key] as Readonly<Record<string, string>>) : undefined;
}
