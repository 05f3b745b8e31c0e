import {msg} from '../localization/localize.js';
import type {Member, Report} from '../report/schema.js';
import {contextOf, provenanceView, type Context, type ItemView, type SectionView} from './item-view.js';
import {listOf, nameOf} from './text.js';

export interface AttendeesView {
  readonly kicker: string;
  readonly heading: string;
  readonly sections: readonly SectionView[];
}

const roles = () => ({
  spoke: msg('Spoke', {id: 'role.spoke', desc: 'Heads the list of those who gave the main speech.'}),
  chaired: msg('Chaired', {id: 'role.chaired', desc: 'Heads the list of those who chaired the meeting.'}),
  attended: msg('Attended', {id: 'role.attended', desc: 'Heads the list of those who attended.'}),
  reported: msg('Shared experience', {
    id: 'role.reported',
    desc: 'Heads the list of those who shared experience in speeches (交流发言).',
  }),
  joined: msg('Joined by video', {id: 'role.joined', desc: 'Heads the list of those who took part from elsewhere.'}),
});

/** @param role - what they did, where the list is by body; the body itself then stands above. */
function memberItem({report, read, original}: Context, id: string, member: Member, role: string | undefined): ItemView {
  if ('body' in member) {
    const name = nameOf(report, member.body, read);
    const capacity = member.capacity && read(member.capacity);
    return {
      text: (role && capacity) || name,
      details: [role ?? capacity],
      provenance: provenanceView(id, member.sources),
    };
  }
  const {name, posts} = report.people.find((person) => person.id === member.person)!;
  return {
    text: read(name),
    original: original(name),
    details: [listOf(posts.map(({title}) => read(title))), role],
    provenance: provenanceView(id, [...member.sources, ...posts.flatMap(({sources}) => sources)]),
  };
}

/** Everybody in the report's order: by what they did, or by the body of their first post. */
export function attendeesView(report: Report, language: string, groupBy: string): AttendeesView {
  const context = contextOf(report, language);
  const {read} = context;
  const groups = new Map<string, {title: string; items: ItemView[]}>();
  for (const {role, members} of report.attendance) {
    const roleName = roles()[role];
    members.forEach((member, index) => {
      const byBody = groupBy === 'body';
      const body = 'body' in member ? member.body : report.people.find(({id}) => id === member.person)!.posts[0]?.body;
      const key = byBody ? (body ?? '') : role;
      if (!groups.has(key)) groups.set(key, {title: byBody && body ? nameOf(report, body, read) : roleName, items: []});
      groups.get(key)!.items.push(memberItem(context, `${role}-${index}`, member, byBody ? roleName : undefined));
    });
  }
  return {
    kicker: read(report.event.shortName),
    heading: read(report.headings.attendees),
    sections: [...groups].map(([id, {title, items}]) => ({id, kind: 'members', title, items, counted: true})),
  };
}
