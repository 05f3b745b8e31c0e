import {msg, str} from '../localization/localize.js';
import type {Member, Person, Report, Role} from '../report/schema.js';
import {merged, provenanceView, type Context, type ProvenanceView} from './claim-view.js';
import {nameOf, readerOf} from './text.js';

export interface MemberView {
  readonly name: string;
  /** The name in the report's own language, where another one is shown. */
  readonly original?: string;
  /** Posts of a person; for a body, those who stood for it. */
  readonly detail?: string;
  /** What they did, where the list is grouped by body. */
  readonly role?: string;
  readonly provenance: ProvenanceView;
}
export interface AttendeeGroupView {
  readonly id: string;
  readonly title: string;
  readonly members: readonly MemberView[];
  /** "3 entries": for assistive technology, beside the bare number. */
  readonly count: string;
}
export interface AttendeesView {
  readonly kicker: string;
  readonly heading: string;
  readonly groups: readonly AttendeeGroupView[];
  readonly originalLanguage: string;
}

const roles: Record<Role, () => string> = {
  spoke: () => msg('Spoke', {id: 'role.spoke', desc: 'Heads the list of those who gave the main speech.'}),
  chaired: () => msg('Chaired', {id: 'role.chaired', desc: 'Heads the list of those who chaired the meeting.'}),
  attended: () => msg('Attended', {id: 'role.attended', desc: 'Heads the list of those who attended.'}),
  reported: () => msg('Shared experience', {id: 'role.reported', desc: 'Heads the list of those who shared experience in speeches (交流发言).'}),
  joined: () => msg('Joined by video', {id: 'role.joined', desc: 'Heads the list of those who took part from elsewhere.'}),
};

const countText = (count: number): string =>
  count === 1
    ? msg('1 entry', {id: 'attendees.one', desc: 'Length of a list of people and bodies.'})
    : msg(str`${count} entries`, {id: 'attendees.many', desc: 'Length of a list of people and bodies.'});

const personOf = (report: Report, id: string): Person => report.people.find((person) => person.id === id)!;

/** A person's first post decides where they stand in a list by body. */
const bodyOf = (report: Report, member: Member): string =>
  'body' in member ? member.body : (personOf(report, member.person).posts[0]?.body ?? member.person);

function memberView(context: Context, id: string, member: Member, byBody: boolean, role: string): MemberView {
  const {report, language, read} = context;
  const posts = 'person' in member ? personOf(report, member.person).posts : [];
  const base = {
    role: byBody ? role : undefined,
    provenance: provenanceView(context, id, merged([...member.sources, ...posts.flatMap(({sources}) => sources)])),
  };
  if ('body' in member) {
    const name = nameOf(report, member.body, read);
    const capacity = member.capacity && read(member.capacity);
    return byBody ? {...base, name: capacity ?? name} : {...base, name, detail: capacity};
  }
  const {name} = personOf(report, member.person);
  return {
    ...base,
    name: read(name),
    original: language === report.source.language ? undefined : name[report.source.language],
    detail: posts.map(({title}) => read(title)).join(msg('; ', {id: 'posts.separator', desc: 'Between the posts of one person.'})),
  };
}

/** Everybody in the report's order: grouped by what they did, or by the body of their first post. */
export function attendeesView(report: Report, language: string, groupBy: 'role' | 'body' = 'role'): AttendeesView {
  const read = readerOf(language);
  const context: Context = {report, language, read};
  const byBody = groupBy === 'body';
  const groups = new Map<string, {title: string; members: MemberView[]}>();
  for (const {role, members} of report.attendance) {
    members.forEach((member, index) => {
      const key = byBody ? bodyOf(report, member) : role;
      const title = byBody ? nameOf(report, key, read) : roles[role]();
      if (!groups.has(key)) groups.set(key, {title, members: []});
      groups.get(key)!.members.push(memberView(context, `${role}-${index + 1}`, member, byBody, roles[role]()));
    });
  }
  return {
    kicker: read(report.event.shortName),
    heading: read(report.headings.attendees),
    groups: [...groups].map(([id, {title, members}]) => ({id, title, members, count: countText(members.length)})),
    originalLanguage: report.source.language,
  };
}
