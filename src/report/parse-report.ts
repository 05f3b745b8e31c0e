import {reportShape, type Shape} from './generated/shape.js';
import {readReport, type Finding, type ProblemCode} from './read-report.js';
import {pathOf, type ReportProblem} from './report-problem.js';
import type {Report} from './schema.js';

export type {ReportProblem} from './report-problem.js';

/**
 * A report that can be shown, or what keeps it from being shown. A sound report has no problems. Those of one that can be shown
 * say why a section was dropped, and (`unknown-field`, `id-duplicate` of a link) what the elements pass over.
 */
export type Result =
  | {readonly ok: true; readonly report: Report; readonly problems: readonly ReportProblem[]}
  | {readonly ok: false; readonly problems: readonly ReportProblem[]};

/** Names that would stand for two things: a link names a measure by its priority and itself; a language is listed once. */
function nameFindings({priorities, languages}: Report): Finding[] {
  const all: [at: Finding['at'], name: string][] = priorities.items.flatMap(({id, measures}, index) => {
    const at = ['priorities', 'items', index];
    return [
      [[...at, 'id'], id],
      ...measures.map((one, place): [Finding['at'], string] => [[...at, 'measures', place, 'id'], `${id}-${one.id}`]),
    ];
  });
  all.push(...languages.map((language, index): [Finding['at'], string] => [['languages', index], `lang ${language}`]));
  const names = new Set<string>();
  return all.flatMap(([at, name]) => {
    if (names.has(name)) return [{at, code: 'id-duplicate', value: name}];
    names.add(name);
    return [];
  });
}

/** Whoever attended is a person or a body, of the list that the field says. */
const memberFindings = ({attendance, people, bodies}: Report): Finding[] => {
  const [persons, offices] = [people, bodies].map((list) => new Set(list.map(({id}) => id)));
  return attendance.flatMap(({members}, index) =>
    members.flatMap((member, place): Finding[] => {
      const at = ['attendance', index, 'members', place];
      const [field, list] = 'body' in member ? (['body', offices!] as const) : (['person', persons!] as const);
      const value = 'body' in member ? member.body : member.person;
      if (list.has(value)) return [];
      return [{at: [...at, field], code: 'reference-unknown', value}];
    }),
  );
};

/** A value in a few words: "missing", a list, an object, or itself. */
function described(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40));
  if (typeof value === 'object' && value)
    try {
      return Array.isArray(value) ? 'a list' : 'an object';
    } catch {
      // A revoked proxy will not even say this.
      return 'unreadable';
    }
  return /symbol|function/.test(typeof value) ? typeof value : `${value as number}`;
}

/** Patterns of the format, in words. */
const phrases: readonly (readonly [sample: string, other: string, words: string])[] = [
  ['regions', 'Regions', 'an id: lower-case words joined by hyphens'],
  ['2026-02', '2026-2', 'a day such as 2026-02-24, or a month such as 2026-02'],
  ['https://a.example/', 'a.example', 'an address that starts with https://'],
];

/** What the format has at a place, in words. */
function expectedAt(steps: Finding['at']): string {
  let shape: Shape | undefined = reportShape;
  for (const step of steps) {
    if (shape === 0) return `words in ${step}`;
    const fields = shape as Record<string, Shape>;
    shape = Array.isArray(shape) ? (shape as readonly [Shape])[0] : (fields[step] ?? fields[`${step}$`]);
    if (shape === undefined) return 'no such field';
  }
  if (shape === 0) return 'words in each of the languages';
  if (Array.isArray(shape)) return (shape as readonly [Shape, number?])[1] ? 'a list that is not empty' : 'a list';
  if (!(shape instanceof RegExp)) return 'an object';
  const {source} = shape;
  const words = /^\^\(([\w|-]+)\)\$$/.exec(source)?.[1];
  if (words) return words.replace(/\|/g, ', ');
  if (shape.ignoreCase) return source === '^1$' ? '1' : source === '\\d' ? 'a number' : '0, 1, 2 and so on';
  const pattern = shape;
  const phrase = phrases.find(([sample, other]) => pattern.test(sample) && !pattern.test(other))?.[2];
  if (phrase) return phrase;
  return pattern.test('zh-Hans')
    ? 'a language tag such as en or zh-Hans'
    : '2 to 16 Chinese characters or up to 80 letters';
}

const expectations: Readonly<Partial<Record<ProblemCode, string>>> = {
  'id-duplicate': 'a name of its own',
  'unknown-field': 'a field of the format',
  'refused-key': 'a field of the format',
  unreadable: 'plain data, such as parsed JSON',
};

function problemOf({at, code, value}: Finding): ReportProblem {
  const path = pathOf(at);
  const field = at[at.length - 1];
  const expected =
    code === 'reference-unknown'
      ? `an id from ${field === 'person' ? 'people' : field === 'body' ? 'bodies' : 'people or bodies'}`
      : (expectations[code] ?? expectedAt(at));
  const found = code === 'unreadable' ? code : described(value);
  return {path, code, message: `${path || 'The report'} is ${found}: expected ${expected}.`};
}

/**
 * Reads a report from whatever JSON, script or server handed over. Never throws. What comes back is a frozen copy with the
 * fields of the format and no others; a section with a mistake in it is left out as a whole.
 */
export function parseReport(input: unknown): Result {
  const {report, findings} = readReport(input);
  if (!report) return {ok: false, problems: findings.map(problemOf)};
  const more = [...nameFindings(report), ...memberFindings(report)];
  return {ok: true, report, problems: [...findings, ...more].map(problemOf)};
}
