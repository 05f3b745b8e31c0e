import type {ElementContent} from 'hast';
import {h} from 'hastscript';
import {directionOf} from '../localization/direction.js';
import {runsOf} from '../report/marks.js';
import type {Settled} from './options.js';

/** What stands in a line: texts and inline elements. */
export type Words = readonly (ElementContent | string | undefined)[];

/** A text with its marks as elements. */
export const rich = (text: string): Words =>
  runsOf(text).map(({kind, words}) =>
    kind === 'emphasis' ? h('em', words) : kind === 'title' ? h('cite', words) : words,
  );

/** Words of another language than the page's say which, and which way they run. */
export function foreign({language}: Settled, other: string | undefined, text: string): Words {
  if (!other || other === language) return [text];
  const dir = directionOf(other);
  return [h('span', {lang: other, dir: dir === directionOf(language) ? undefined : dir}, text)];
}

/** Words of the interface, which may speak another language than the report. */
export const spoken = (page: Settled, text: string): Words => foreign(page, page.ui, text);

/** Several phrases in a line, whatever the language; those that are not there leave no dot. */
export const dotted = (...phrases: readonly (Words | undefined)[]): Words =>
  phrases.filter((one) => one !== undefined).flatMap((one, index) => (index ? [' · ', ...one] : [...one]));
