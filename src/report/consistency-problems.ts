import {pathOf, type ReportProblem} from './report-problem.js';
import type {Attribution, Report} from './schema.js';
import {textsOf} from './texts-of.js';

type Steps = readonly (string | number)[];
type Entry = readonly [steps: Steps, id: string];

const problem = (steps: Steps, code: string, message: (path: string) => string): ReportProblem => {
  const path = pathOf(steps);
  return {path, code, message: message(path)};
};

function languageProblems(report: Report): ReportProblem[] {
  const {languages} = report;
  return textsOf(report).flatMap(({steps, text}) => [
    ...languages
      .filter((language) => !Object.hasOwn(text, language))
      .map((language) => problem([...steps, language], 'language-missing', (path) => `${path} is missing: add the ${language} text, or take ${language} out of languages.`)),
    ...Object.keys(text)
      .filter((language) => !languages.includes(language))
      .map((language) => problem([...steps, language], 'language-unknown', (path) => `${path} is in a language that the report does not list: add ${language} to languages, or remove the text.`)),
  ]);
}

const ids = (list: readonly {id: string}[], ...steps: Steps): Entry[] => list.map(({id}, i) => [[...steps, i, 'id'], id]);

/** What has to be told apart: deep links name priorities and measures alike, and a speaker is a person or a body. */
function idSpaces(report: Report): Entry[][] {
  const {items} = report.priorities;
  return [
    report.languages.map((language, i) => [['languages', i], language]),
    report.slots.map(({slot}, i) => [['slots', i, 'slot'], slot]),
    report.attendance.map(({role}, i) => [['attendance', i, 'role'], role]),
    ids(report.facts, 'facts'),
    ids(report.figures, 'figures'),
    [...ids(items, 'priorities', 'items'), ...items.flatMap(({measures}, i) => ids(measures, 'priorities', 'items', i, 'measures'))],
    [...ids(report.people, 'people'), ...ids(report.bodies, 'bodies')],
    ids(report.documents, 'documents'),
    ids(report.glossary, 'glossary'),
  ];
}

function idProblems(report: Report): ReportProblem[] {
  return idSpaces(report).flatMap((space) => {
    const first = new Map<string, Steps>();
    return space.flatMap(([steps, id]) => {
      const earlier = first.get(id);
      if (!earlier) first.set(id, steps);
      return earlier ? [problem(steps, 'id-duplicate', (path) => `${path} repeats “${id}” of ${pathOf(earlier)}: give each its own.`)] : [];
    });
  });
}

function referenceProblems(report: Report): ReportProblem[] {
  const people = new Set(report.people.map(({id}) => id));
  const bodies = new Set(report.bodies.map(({id}) => id));
  const unless = (found: boolean, steps: Steps, id: string, list: string): ReportProblem[] =>
    found ? [] : [problem(steps, 'reference-unknown', (path) => `${path} names “${id}”, which is not in ${list}: add it there, or correct the name.`)];
  const speakers = (value: unknown, steps: Steps): ReportProblem[] => {
    if (typeof value !== 'object' || value === null) return [];
    const {attribution} = value as {attribution?: Attribution};
    const own = attribution
      ? unless(people.has(attribution.speaker) || bodies.has(attribution.speaker), [...steps, 'attribution', 'speaker'], attribution.speaker, 'people or bodies')
      : [];
    return [...own, ...Object.entries(value).flatMap(([key, item]) => speakers(item, [...steps, Array.isArray(value) ? Number(key) : key]))];
  };
  const posts = report.people.flatMap((person, i) => person.posts.flatMap(({body}, j) => unless(bodies.has(body), ['people', i, 'posts', j, 'body'], body, 'bodies')));
  const members = report.attendance.flatMap((group, i) =>
    group.members.flatMap((member, j) => {
      const at = ['attendance', i, 'members', j];
      return 'person' in member ? unless(people.has(member.person), [...at, 'person'], member.person, 'people') : unless(bodies.has(member.body), [...at, 'body'], member.body, 'bodies');
    }),
  );
  return [...speakers(report, []), ...posts, ...members];
}

/** What the structure alone cannot say: every text in every language, ids that tell things apart, references that are found. */
export function consistencyProblems(report: Report): ReportProblem[] {
  return [...languageProblems(report), ...idProblems(report), ...referenceProblems(report)];
}
