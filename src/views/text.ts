import {msg, str} from '../localization/localize.js';
import type {Attribution, Text} from '../report/schema.js';
import type {Context} from './item-view.js';

/** Picks one language out of a report's texts. Every text of a parsed report has every language of the report. */
export type Reader = (text: Text) => string;

/** The words of several texts as one list: "A, B" or “A、B”. */
export const listOf = (items: readonly string[]): string =>
  items.join(msg(', ', {id: 'list.separator', desc: 'Between the items of a short list, such as names.'}));

/** Who says it and how they put it: "Wang Zhonglin stressed:". */
export function attributionOf({listed, read}: Context, by: Attribution | undefined): string | undefined {
  if (!by) return undefined;
  if (by.label) return read(by.label);
  const name = read(listed(by.speaker).name);
  return {
    said: msg(str`${name} said: `, {
      id: 'verb.said',
      desc: 'Before what somebody said; ends with a colon, and a space if the language wants one.',
    }),
    stressed: msg(str`${name} stressed: `, {id: 'verb.stressed', desc: 'Heads what somebody stressed.'}),
    required: msg(str`${name} urged: `, {id: 'verb.required', desc: 'Heads what somebody required.'}),
    decided: msg(str`${name} decided: `, {id: 'verb.decided', desc: 'Heads what a body decided.'}),
    agreed: msg(str`${name} agreed: `, {id: 'verb.agreed', desc: 'Heads what those present agreed.'}),
  }[by.verb];
}

/** Number of a listed thing, from 0: "3" or “三”, for the eye only. */
export function numeralOf(index: number): string {
  const numerals = msg('1', {
    id: 'numerals',
    desc: 'The first numerals of a numbered list, a character each; in Chinese 一二三四五六七八九十. After them come digits, so that 1 is enough where digits are used.',
  });
  return numerals[index] ?? `${index + 1}`;
}
