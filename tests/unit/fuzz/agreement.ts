// Whether two checks of the same thing found it at the same places.
import type {Finding} from '../../../src/report/read-report.js';
import {reportSchema} from '../../../src/report/schema.js';
import type {Steps} from './places.js';
import {schemaAt} from './schema-walk.js';

const leadsTo = (steps: Steps, place: Steps) => steps.every((step, index) => String(step) === String(place[index]));

/** Nothing is read of a report whose version is unknown, nor, behind the first fields, of one whose languages are. */
function passedOver(findings: readonly Finding[]): (steps: Steps) => boolean {
  const wrong = new Set(findings.map(({at}) => at[0]));
  const read = wrong.has('format')
    ? /^format$/
    : wrong.has('id') || wrong.has('languages')
      ? /^(format|id|languages)$/
      : /./;
  // $comment and the like are nobody's business.
  return (steps) => steps.some((step) => String(step).startsWith('$')) || !read.test(String(steps[0] ?? 'format'));
}

/** Places where somebody else found something, and nobody said so here or around it. A choice is wrong as a whole. */
export function unnoticed(
  found: readonly {readonly at: Steps; readonly choice: boolean}[],
  findings: readonly Finding[],
): readonly Steps[] {
  const unread = passedOver(findings);
  return found
    .filter(({at, choice}) => !findings.some((one) => leadsTo(one.at, at) || (choice && leadsTo(at, one.at))))
    .map(({at}) => at)
    .filter((at) => !unread(at));
}

const isText = (steps: Steps) => schemaAt(reportSchema, steps)?.type === 'record';

/**
 * Findings about the structure that the other check has nothing near. Not counted, since a schema does not say it: that a text is
 * in every language. Valibot takes an empty list for a text without any, and as a paragraph a number too large for digits.
 */
export function onlyOurs(findings: readonly Finding[], places: readonly Steps[]): readonly Finding[] {
  return findings
    .filter(({code, at}) => code === 'value' || (code === 'missing' && !isText(at.slice(0, -1))))
    .filter(({value}) => typeof value !== 'number' || value < 1e21)
    .filter(({at, value}) => !(isText(at) && Array.isArray(value) && !value.length))
    .filter(({at}) => !places.some((place) => leadsTo(place, at) || leadsTo(at, place)));
}
