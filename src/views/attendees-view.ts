import {msg} from '../localization/localize.js';
import type {Member, Person, Report} from '../report/schema.js';
import {contextOf, provenanceView, type Context, type ItemView, type SectionView} from './item-view.js';
import {lazily} from './lazily.js';
import {listOf} from './text.js';

export interface AttendeesView {
  readonly kicker: string;
  readonly heading: string;
  readonly sections: readonly SectionView[];
  /** Of the button for the pinyin of names; nothing where the report gives none. */
  readonly pinyinLabel: string | undefined;
  readonly second?: AttendeesView;
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

interface Attendee {
  readonly id: string;
  readonly member: Member;
  /** What they did, where the list is by body; the body itself then stands above. */
  readonly role: string | undefined;
  /** The same, where the report says it in its own words. */
  readonly ownRole: string | undefined;
}

function attendeeItem({listed, read, original}: Context, {id, member, role, ownRole}: Attendee): ItemView {
  if ('body' in member) {
    const name = read(listed(member.body).name);
    const capacity = member.capacity && read(member.capacity);
    return {
      text: (role && capacity) || name,
      details: [role ? undefined : capacity, ownRole],
      remark: ownRole ? undefined : role,
      provenance: provenanceView(id, member.sources),
    };
  }
  const {name, pinyin, posts = []} = listed(member.person) as Person;
  return {
    text: read(name),
    original: original(name),
    pinyin,
    details: [listOf(posts.map(({title}) => read(title))), ownRole],
    remark: ownRole ? undefined : role,
    provenance: provenanceView(id, [...member.sources, ...posts.flatMap(({sources}) => sources)]),
  };
}

/** Everybody in the report's order: by what they did, or by the body of their first post. */
export function attendeesView(report: Report, language: string, groupBy: string): AttendeesView {
  const context = contextOf(report, language);
  const {listed, read} = context;
  const byBody = groupBy === 'body';
  const groups = new Map<string, {title: string; ownTitle: boolean; attendees: Attendee[]}>();
  for (const {id, role, label, members} of report.attendance) {
    const roleName = label ? read(label) : roles()[role];
    members.forEach((member, index) => {
      const own = 'body' in member ? member.body : (listed(member.person) as Person).posts?.[0]?.body;
      const body = byBody ? own : undefined;
      const ownTitle = Boolean(body || label);
      const title = body ? read(listed(body).name) : roleName;
      const key = byBody ? (body ?? '') : (id ?? role);
      if (!groups.has(key)) groups.set(key, {title, ownTitle, attendees: []});
      groups.get(key)!.attendees.push({
        id: `${id ?? role}-${index}`,
        member,
        role: byBody ? roleName : undefined,
        ownRole: byBody && label ? roleName : undefined,
      });
    });
  }
  return {
    kicker: read(report.event.shortName),
    heading: read(report.headings.attendees),
    pinyinLabel: report.people.some(({pinyin}) => pinyin)
      ? msg('Pinyin', {id: 'attendees.pinyin', desc: 'Button that shows how Chinese names are read, above them.'})
      : undefined,
    sections: [...groups].map(([id, {title, ownTitle, attendees}]) => ({
      id,
      kind: 'members',
      title,
      ownTitle,
      items: lazily(language, attendees, (one) => attendeeItem(context, one)),
      counted: true,
    })),
  };
}
