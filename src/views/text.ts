import {msg, str} from '../localization/localize.js';
import type {Attribution, Report, Text} from '../report/schema.js';

/** Picks one language out of a report's texts. Every text of a parsed report has every language of the report. */
export type Reader = (text: Text) => string;

export const readerOf =
  (language: string): Reader =>
  (text) =>
    text[language]!;

/** The words of several texts as one list: "A, B" or “A、B”. */
export const listOf = (items: readonly string[]): string =>
  items.join(msg(', ', {id: 'list.separator', desc: 'Between the items of a short list, such as names.'}));

/** The name of the person or body with this id. */
export const nameOf = (report: Report, id: string, read: Reader): string =>
  read([...report.people, ...report.bodies].find((one) => one.id === id)!.name);

const saying: Record<Attribution['verb'], (name: string) => string> = {
  said: (name) => msg(str`${name} said:`, {id: 'verb.said', desc: 'Heads a list of what somebody said.'}),
  stressed: (name) => msg(str`${name} stressed:`, {id: 'verb.stressed', desc: 'Heads a list of what somebody stressed.'}),
  required: (name) => msg(str`${name} called for:`, {id: 'verb.required', desc: 'Heads a list of requirements.'}),
};

/** Who says it and how they put it: "Wang Zhonglin stressed". */
export const attributionOf = (report: Report, by: Attribution | undefined, read: Reader): string | undefined =>
  by && saying[by.verb](nameOf(report, by.speaker, read));
