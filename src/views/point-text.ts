import {msg, str} from '../localization/localize.js';
import type {CreditView} from './credit-view.js';
import type {PrioritiesView, PriorityView} from './priorities-view.js';

const line = (title: string, text: string) =>
  msg(str`${title}: ${text}`, {id: 'copy.line', desc: 'A line of copied text: what it is about, then what it says.'});

/** One priority as plain text, to be pasted anywhere: what it says, who says it, where it comes from, how it was made. */
export function pointText(
  {attribution, date}: PrioritiesView,
  {title, aim, measures}: PriorityView,
  credit: CreditView,
  link: string,
): string {
  return [
    title,
    date,
    attribution,
    aim.text,
    ...measures.map((measure) => `• ${line(measure.title, measure.text)}`),
    '',
    credit.source,
    line(credit.headlineLabel, credit.headline),
    credit.production,
    link,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}
