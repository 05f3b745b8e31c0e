import {plainText} from '../report/marks.js';
import type {CreditView} from './credit-view.js';
import type {Point, ShareView} from './share-view.js';

/** The gist, or one priority, as plain text, to be pasted anywhere: what it says, who says it, where it comes from, how it was made. */
export function pointText(
  {attribution, date}: ShareView,
  {title, aim, measures = []}: Point,
  credit: CreditView,
  link?: string,
): string {
  return [
    title,
    date,
    attribution,
    (aim.label ?? '') + plainText(aim.text),
    ...measures.map((measure) => `• ${measure.title}\n${plainText(measure.text)}`),
    '',
    credit.source,
    credit.headlineLabel + credit.headline,
    credit.production,
    link,
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}
