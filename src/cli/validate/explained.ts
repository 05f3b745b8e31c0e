import type {Step} from '../../report/read-report.js';
import type {Both} from '../language.js';
import {valueAt} from './expected.js';
import {fieldAt} from './field.js';

/** Sentences one after the other. */
export const joined = (...all: readonly (Both | undefined)[]): Both => {
  const some = all.filter((one) => one !== undefined);
  return [some.map(([en]) => en).join(' '), some.map(([, zh]) => zh).join('')];
};

export const meant = (word: string | undefined): Both | undefined =>
  word === undefined ? undefined : [`Did you mean “${word}”?`, `是否想写“${word}”？`];

/** Longer ones hide what is to be read. */
const LONGEST_EXAMPLE = 160;

/** What the field is for, and what one looks like. */
export function explained(at: readonly Step[]): Both | undefined {
  const field = fieldAt(at);
  const above = fieldAt(at.slice(0, -1));
  // An entry of a list, or one language of a text, is explained by the whole.
  const inner = !field?.description;
  const description = field?.description ?? above?.description;
  const example = inner ? valueAt(above?.example, at.slice(-1)) : field.example;
  const json = example === undefined ? '' : JSON.stringify(example);
  return joined(description, json && json.length <= LONGEST_EXAMPLE ? [`Example: ${json}`, `例：${json}`] : undefined);
}
