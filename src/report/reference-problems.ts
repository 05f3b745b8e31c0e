import {pathOf, type ReportProblem} from './report-problem.js';
import type {Attribution, Report} from './schema.js';

type Steps = readonly (string | number)[];
type Reference = readonly [steps: Steps, id: string, lists: readonly ('people' | 'bodies')[]];

/** Attributions stand at several depths, on groups and on claims, so they are looked for everywhere. */
function speakers(value: unknown, steps: Steps): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => speakers(item, [...steps, i]));
  const {attribution} = value as {attribution?: Attribution};
  const own: Reference[] = attribution
    ? [[[...steps, 'attribution', 'speaker'], attribution.speaker, ['people', 'bodies']]]
    : [];
  return [...own, ...Object.entries(value).flatMap(([key, item]) => speakers(item, [...steps, key]))];
}

const posts = (report: Report): Reference[] =>
  report.people.flatMap((person, i) =>
    person.posts.map(({body}, j): Reference => [['people', i, 'posts', j, 'body'], body, ['bodies']]),
  );

const members = (report: Report): Reference[] =>
  report.attendance.flatMap((group, i) =>
    group.members.map((member, j): Reference => {
      const steps = ['attendance', i, 'members', j];
      return 'person' in member
        ? [[...steps, 'person'], member.person, ['people']]
        : [[...steps, 'body'], member.body, ['bodies']];
    }),
  );

/** Whoever is referred to, as speaker, office or attendee, is in the lists of people and bodies. */
export function referenceProblems(report: Report): ReportProblem[] {
  const known = (id: string, list: 'people' | 'bodies'): boolean => report[list].some((entry) => entry.id === id);
  return [...speakers(report, []), ...posts(report), ...members(report)]
    .filter(([, id, lists]) => !lists.some((list) => known(id, list)))
    .map(([steps, id, lists]) => {
      const path = pathOf(steps);
      return {
        path,
        code: 'reference-unknown',
        message: `${path} names “${id}”, which is not in ${lists.join(' or ')}: add it there, or correct the name.`,
      };
    });
}
