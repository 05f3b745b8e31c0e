import {pathOf, type ReportProblem} from './report-problem.js';
import type {Report} from './schema.js';

type Steps = readonly (string | number)[];
type Entry = readonly [steps: Steps, id: string];

const ids = (list: readonly {id: string}[], ...steps: Steps): Entry[] =>
  list.map(({id}, i) => [[...steps, i, 'id'], id]);

/** What has to be told apart: deep links name priorities and measures alike, and a speaker is a person or a body. */
function spaces(report: Report): Entry[][] {
  const {items} = report.priorities;
  return [
    report.languages.map((language, i) => [['languages', i], language]),
    report.slots.map(({slot}, i) => [['slots', i, 'slot'], slot]),
    report.attendance.map(({role}, i) => [['attendance', i, 'role'], role]),
    ids(report.facts, 'facts'),
    ids(report.figures, 'figures'),
    [
      ...ids(items, 'priorities', 'items'),
      ...items.flatMap(({measures}, i) => ids(measures, 'priorities', 'items', i, 'measures')),
    ],
    // A link names a measure by its priority and itself: regions-cities.
    [
      ...ids(items, 'priorities', 'items'),
      ...items.flatMap(({id, measures}, i) =>
        ids(measures, 'priorities', 'items', i, 'measures').map(([steps, own]): Entry => [steps, `${id}-${own}`]),
      ),
    ],
    [...ids(report.people, 'people'), ...ids(report.bodies, 'bodies')],
    ids(report.documents, 'documents'),
    ids(report.glossary, 'glossary'),
  ];
}

/** Ids, and whatever else names one thing of its kind, stand once. */
export function idProblems(report: Report): ReportProblem[] {
  return spaces(report).flatMap((entries) => {
    const first = new Map<string, Steps>();
    return entries.flatMap(([steps, id]) => {
      const earlier = first.get(id);
      if (earlier === undefined) {
        first.set(id, steps);
        return [];
      }
      const path = pathOf(steps);
      return [
        {path, code: 'id-duplicate', message: `${path} repeats “${id}” of ${pathOf(earlier)}: give each its own.`},
      ];
    });
  });
}
