import type {Step} from '../../report/read-report.js';
import {valueAt} from '../validate/expected.js';

export interface Part {
  readonly at: readonly Step[];
  readonly value: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of the list at these steps; none where there is no such list. */
export function partsIn(report: unknown, at: readonly Step[]): Part[] {
  const list = valueAt(report, at);
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) => (isObject(value) ? [{at: [...at, index], value}] : []));
}

/** Every object of a report for which `wanted` holds, in its order. */
export function partsWhere(report: unknown, wanted: (value: Readonly<Record<string, unknown>>) => boolean): Part[] {
  const found: Part[] = [];
  const visit = (value: unknown, at: readonly Step[]): void => {
    if (Array.isArray(value)) value.forEach((inner, index) => visit(inner, [...at, index]));
    if (!isObject(value)) return;
    if (wanted(value)) found.push({at, value});
    for (const [key, inner] of Object.entries(value)) visit(inner, [...at, key]);
  };
  visit(report, []);
  return found;
}

export const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

export const languagesOf = (report: unknown): string[] => stringsIn(valueAt(report, ['languages']));

/** The paragraphs that something rests on. */
export const paragraphsOf = ({value}: Part): unknown[] =>
  partsIn(value, ['sources']).map((source) => source.value['paragraph']);
