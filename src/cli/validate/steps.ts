import type {Step} from '../../report/read-report.js';
import {valueAt} from './expected.js';

/** The steps of a path, along what is really there: a field that nobody knows may have any name. */
export function stepsOf(path: string, value: unknown): Step[] {
  if (!path) return [];
  const index = /^\[(\d+)\]/.exec(path);
  const rest = path.replace(/^\./, '');
  const keys = typeof value === 'object' && value && !index ? Object.keys(value) : [];
  const fits = (key: string) => rest.startsWith(key) && /^($|[.[])/.test(rest.slice(key.length));
  const key = keys.filter(fits).sort((a, b) => b.length - a.length)[0] ?? /^[^.[]*/.exec(rest)![0];
  const [step, left] = index ? [Number(index[1]), path.slice(index[0].length)] : [key, rest.slice(key.length)];
  // A name that is nothing but punctuation leads nowhere.
  return left === path ? [path] : [step, ...stepsOf(left, valueAt(value, [step]))];
}
