import {msg, str} from '../localization/localize.js';
import {plainText} from '../report/marks.js';
import type {Report} from '../report/schema.js';
import {
  claimView,
  contextOf,
  isFolded,
  type Context,
  type ItemView,
  type OverviewItem,
  type SectionView,
} from './item-view.js';
import {lazily} from './lazily.js';
import {minutesToRead} from './reading-time.js';
import {shareView, type ShareView} from './share-view.js';
import {termView} from './term-view.js';
import {attributionOf, numeralOf} from './text.js';

export interface SummaryView extends ShareView {
  /** When, where, in what form, and held by whom. */
  readonly meta: readonly ItemView[];
  /** How long what is open takes to read: “2 min read”; nothing where nothing is open. */
  readonly readingTime: string;
  readonly sections: readonly SectionView[];
  readonly second?: SummaryView;
}

/** Headings of the sections, in the order in which they are shown by default. */
const titles = () => ({
  gist: '',
  priorities: '',
  facts: msg('At a glance', {id: 'section.facts', desc: 'Section heading: facts in a grid.'}),
  figures: msg('Key figures', {id: 'section.figures', desc: 'Section heading: large numbers.'}),
  happened: msg('What happened', {id: 'section.happened', desc: 'Section heading.'}),
  review: msg('The past year', {id: 'section.review', desc: 'Section heading: how the past year is assessed.'}),
  new: msg('What is new', {id: 'section.new', desc: 'Section heading.'}),
  asked: msg('What is asked', {id: 'section.asked', desc: 'Section heading: what is asked of officials.'}),
  next: msg('What comes next', {id: 'section.next', desc: 'Section heading.'}),
  showcase: '',
  documents: msg('Documents and film', {
    id: 'section.documents',
    desc: 'Section heading: documents issued and films shown.',
  }),
  glossary: msg('Terms explained', {id: 'section.glossary', desc: 'Section heading: glossary.'}),
});

export const sectionNames = (): string[] => Object.keys(titles());

/** What readers know a section of the JSON by; its name there where it has no heading of its own. */
export function sectionTitle({report, read}: Context, name: string): string {
  const {priorities, attendees: attendance} = report.headings;
  const heading = new Map(Object.entries({priorities, attendance})).get(name);
  return heading ? read(heading) : titles()[name as SectionName] || name;
}

/** More than these are no overview. */
const MOST_AT_A_GLANCE = 12;

function overview(context: Context): SectionView {
  const {report, language, read} = context;
  const {attribution, items} = report.priorities;
  return {
    id: 'priorities',
    kind: 'overview',
    title: read(report.headings.priorities),
    ownTitle: true,
    attribution: attributionOf(context, attribution),
    items: lazily(
      language,
      items.length > MOST_AT_A_GLANCE ? [] : items,
      ({id, icon, title, aim, measures}, index): OverviewItem => {
        const {label = '', text, provenance} = claimView(context, `overview-${id}`, aim);
        return {
          id,
          link: `fulcrum-priority-${id}`,
          icon,
          numeral: numeralOf(index),
          more: msg('See the measures', {
            id: 'overview.more',
            desc: 'Link from the overview to the measures of a priority, further down the page.',
          }),
          label: read(title),
          text: label + text,
          details: measures.map((one) => read(one.title)),
          provenance,
        };
      },
    ),
  };
}

type SectionName = keyof ReturnType<typeof titles>;

function sectionView(context: Context, id: SectionName): SectionView {
  if (id === 'priorities') return overview(context);
  const {report, language, read} = context;
  const {gist, facts, figures, documents, showcase, slots} = report;
  const slot = slots.find((one) => one.slot === id);
  const claims =
    new Map(Object.entries({gist: gist && [gist], facts, figures, documents, showcase: showcase?.claims})).get(id) ??
    slot?.claims ??
    [];
  return {
    id,
    kind: slot || id === 'showcase' ? 'claims' : (id as SectionView['kind']),
    title: showcase && id === 'showcase' ? read(showcase.title) : titles()[id],
    ownTitle: id === 'showcase',
    attribution: attributionOf(context, slot?.attribution),
    items:
      id === 'glossary'
        ? lazily(language, report.glossary, (term) => termView(context, term))
        : lazily(language, claims, (claim, index) =>
            claimView(context, `${id}-${'id' in claim ? claim.id : index + 1}`, claim),
          ),
  };
}

/** @param sections - the sections to show, in this order; all by default. Unknown names and empty sections are left out. */
export function summaryView(report: Report, language: string, sections: readonly string[] | undefined): SummaryView {
  const context = contextOf(report, language);
  const {read} = context;
  const {date, place, form, organizer} = report.event;
  const shown = (sections ?? sectionNames())
    .map((name) => sectionView(context, name as SectionName))
    .filter(({items}) => items.length);
  const minutes = minutesToRead(
    plainText(
      shown
        .flatMap(({kind, items}) =>
          isFolded(kind) ? [] : items.map(({label = '', text}) => (kind === 'overview' ? label : `${label} ${text}`)),
        )
        .join(' '),
    ),
  );
  return {
    ...shareView(context, read(report.headings.summary)),
    meta: Object.entries({date, place, form, organizer}).flatMap(([id, claim]) =>
      claim ? [claimView(context, id, claim)] : [],
    ),
    readingTime: minutes
      ? msg(str`${minutes} min read`, {
          id: 'summary.reading-time',
          desc: 'How long the summary takes to read, in whole minutes.',
        })
      : '',
    sections: shown,
  };
}
