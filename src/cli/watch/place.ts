import type {Step} from '../../report/read-report.js';
import {isFields, type Fields} from '../diff/change.js';

/** Where on the page a part of the report is shown. */
export interface Place {
  /** `fulcrum-summary` and so on. */
  readonly element: string;
  /** Selectors inside its shadow root, the narrowest first: the first one that is there counts. */
  readonly selectors: readonly string[];
  /** Of a text, the language; the other columns have nothing to mend. */
  readonly language?: string;
}

const summary = 'fulcrum-summary';
const priorities = 'fulcrum-priorities';
const attendees = 'fulcrum-attendees';

const entry = (list: unknown, index: Step | undefined): Fields => {
  const one: unknown = Array.isArray(list) && typeof index === 'number' ? list[index] : undefined;
  return isFields(one) ? one : {};
};
/** An id as a report may have it; anything else names nothing. */
const word = (value: unknown): string => (typeof value === 'string' && /^[\w-]+$/.test(value) ? value : '-');
const title = (section: string) => `#title-${section}`;
/** The panel with the words that a listed thing rests on; the page looks for the thing around it. */
const sourced = (id: string) => `#source-${id}`;

/** The member of a group who is this person or body. */
function memberOf({attendance}: Fields, kind: 'person' | 'body', id: unknown): string[] {
  if (!Array.isArray(attendance)) return [];
  return attendance.flatMap((_, group) => membersOf(attendance, group, (member) => member[kind] === id));
}

function membersOf(attendance: unknown, group: Step | undefined, wanted: (member: Fields, index: number) => boolean) {
  const {id, role, members} = entry(attendance, group);
  if (!Array.isArray(members)) return [];
  return members.flatMap((_, index) =>
    wanted(entry(members, index), index)
      ? [...new Set([id ?? role, role])].map((name) => sourced(`${word(name)}-${index}`))
      : [],
  );
}

const inSummary: Readonly<Record<string, (report: Fields, at: readonly Step[]) => string[]>> = {
  gist: () => ['[part="gist"]'],
  event: (_, [, field]) => [
    ...(field && /^(date|place|form)$/.test(`${field}`) ? [sourced(`${field}`)] : []),
    '[part="kicker"]',
  ],
  facts: ({facts}, [, index]) => [sourced(`facts-${word(entry(facts, index)['id'])}`), title('facts')],
  figures: ({figures}, [, index]) => [sourced(`figures-${word(entry(figures, index)['id'])}`), title('figures')],
  documents: ({documents}, [, index]) => [
    sourced(`documents-${word(entry(documents, index)['id'])}`),
    title('documents'),
  ],
  slots({slots}, [, index, , claim]) {
    const slot = word(entry(slots, index)['slot']);
    return [...(typeof claim === 'number' ? [sourced(`${slot}-${claim + 1}`)] : []), title(slot)];
  },
  showcase: (_, [, , claim]) => [
    ...(typeof claim === 'number' ? [sourced(`showcase-${claim + 1}`)] : []),
    title('showcase'),
  ],
  glossary: (_, [, index]) => [
    ...(typeof index === 'number' ? [`[aria-labelledby="title-glossary"] > :nth-child(${index + 1})`] : []),
    title('glossary'),
  ],
  source: () => ['footer'],
  production: () => ['footer'],
  corrections: () => ['footer'],
  contact: () => ['footer'],
};

/** Where the elements show what stands at these steps; undefined for what they do not show. */
export function placeOf(report: unknown, at: readonly Step[]): Place | undefined {
  if (!isFields(report)) return undefined;
  const {languages} = report;
  const last = at[at.length - 1];
  const language =
    typeof last === 'string' && at.length > 1 && Array.isArray(languages) && languages.includes(last)
      ? last
      : undefined;
  const place = (element: string, selectors: readonly string[]): Place => ({element, selectors, language});
  const [top, second, third, fourth, fifth] = at;
  if (top === 'headings') return place(`fulcrum-${word(second)}`, ['#heading']);
  if (top === 'priorities') {
    const one = entry((isFields(report['priorities']) ? report['priorities'] : {})['items'], third);
    const id = word(one['id']);
    const measure = fourth === 'measures' ? word(entry(one['measures'], fifth)['id']) : undefined;
    return place(priorities, [
      ...(measure ? [`#item-${id}-${measure}`] : []),
      ...(fourth === 'aim' ? [`#item-${id} > [part="aim"]`] : []),
      title(id),
      '#heading',
    ]);
  }
  if (top === 'attendance') {
    const {id, role} = entry(report['attendance'], second);
    const members = membersOf(report['attendance'], second, (_, index) => third === 'members' && index === fourth);
    return place(attendees, [...members, title(word(id ?? role)), title(word(role)), '#heading']);
  }
  if (top === 'people' || top === 'bodies') {
    const kind = top === 'people' ? 'person' : 'body';
    const members = memberOf(report, kind, entry(report[top], second)['id']);
    return members.length ? place(attendees, members) : undefined;
  }
  const selectors = Object.hasOwn(inSummary, `${top}`) ? inSummary[`${top}`]!(report, at) : [];
  return selectors.length ? place(summary, selectors) : undefined;
}
