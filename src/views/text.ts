import {msg, str} from '../localization/localize.js';
import type {Attribution, Report, Text} from '../report/schema.js';

/** Picks one language out of a report's texts. Every text of a parsed report has every language of the report. */
export type Reader = (text: Text) => string;

/** The words of several texts as one list: "A, B" or “A、B”. */
export const listOf = (items: readonly string[]): string =>
  items.join(msg(', ', {id: 'list.separator', desc: 'Between the items of a short list, such as names.'}));

/** The name of the person or body with this id. */
export const nameOf = ({people, bodies}: Report, id: string, read: Reader): string =>
  read([...people, ...bodies].find((one) => one.id === id)!.name);

/** Who says it and how they put it: "Wang Zhonglin stressed:". */
export function attributionOf(report: Report, by: Attribution | undefined, read: Reader): string | undefined {
  if (!by) return undefined;
  const name = nameOf(report, by.speaker, read);
  if (by.verb === 'said')
    return msg(str`${name} said: `, {
      id: 'verb.said',
      desc: 'Before what somebody said; ends with a colon, and a space if the language wants one.',
    });
  if (by.verb === 'stressed')
    return msg(str`${name} stressed: `, {id: 'verb.stressed', desc: 'Heads what somebody stressed.'});
  return msg(str`${name} urged: `, {id: 'verb.required', desc: 'Heads what somebody required.'});
}
