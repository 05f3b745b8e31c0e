import {msg} from '../localization/localize.js';
import type {Report} from '../report/schema.js';
import {claimView, contextOf, provenanceView, type Context, type ItemView, type SectionView} from './item-view.js';
import {attributionOf, listOf} from './text.js';

/** The sections of a summary, in their default order. */
export const sectionNames = ['gist', 'facts', 'figures', 'happened', 'review', 'new', 'asked', 'next', 'showcase', 'documents', 'glossary'] as const;
type SectionName = (typeof sectionNames)[number];

export interface SummaryView {
  readonly kicker: string;
  readonly heading: string;
  /** When, where and in what form. */
  readonly meta: readonly ItemView[];
  readonly sections: readonly SectionView[];
}

const titles = () => ({
  gist: '',
  facts: msg('At a glance', {id: 'section.facts', desc: 'Section heading: facts in a grid.'}),
  figures: msg('Key figures', {id: 'section.figures', desc: 'Section heading: large numbers.'}),
  happened: msg('What happened', {id: 'section.happened', desc: 'Section heading.'}),
  review: msg('The past year', {id: 'section.review', desc: 'Section heading: how the past year is assessed.'}),
  new: msg('What is new', {id: 'section.new', desc: 'Section heading.'}),
  asked: msg('What is asked', {id: 'section.asked', desc: 'Section heading: what is asked of officials.'}),
  next: msg('What comes next', {id: 'section.next', desc: 'Section heading.'}),
  showcase: '',
  documents: msg('Documents and film', {id: 'section.documents', desc: 'Section heading: documents issued and films shown.'}),
  glossary: msg('Terms explained', {id: 'section.glossary', desc: 'Section heading: glossary.'}),
});

const termItems = ({report, read, original}: Context): ItemView[] =>
  report.glossary.map(({term, explanation, rendering, reference}) => ({
    text: read(term),
    original: original(term),
    details: [
      read(explanation),
      reference && listOf([reference.publisher, reference.title, reference.date?.text].flatMap((text) => (text ? read(text) : []))),
      original(term) && rendering === 'ours' ? msg('Our translation', {id: 'glossary.ours', desc: 'Marks a term that has no established translation.'}) : undefined,
    ],
  }));

function sectionView(context: Context, id: SectionName): SectionView {
  const {report, read} = context;
  const base = {id, title: titles()[id]};
  switch (id) {
    case 'gist':
      return {...base, kind: id, items: [claimView(context, id, report.gist)]};
    case 'facts':
      return {...base, kind: id, items: report.facts.map((fact) => ({label: read(fact.label), text: read(fact.value), provenance: provenanceView(`fact-${fact.id}`, fact.sources, fact.basis)}))};
    case 'figures':
      return {
        ...base,
        kind: id,
        items: report.figures.map(({id: name, value, display, unit, caption, sources, basis}) => ({
          label: (display ? read(display) : value) + (unit ? read(unit) : ''),
          text: read(caption),
          provenance: provenanceView(`figure-${name}`, sources, basis),
        })),
      };
    case 'documents':
      return {...base, kind: id, items: report.documents.map((one) => ({text: read(one.title), details: one.note && [read(one.note)], provenance: provenanceView(`document-${one.id}`, one.sources)}))};
    case 'glossary':
      return {...base, kind: id, items: termItems(context)};
    default: {
      const {showcase} = report;
      const found = id === 'showcase' ? showcase && {claims: showcase.claims, attribution: undefined} : report.slots.find(({slot}) => slot === id);
      return {
        ...base,
        title: id === 'showcase' && showcase ? read(showcase.title) : base.title,
        kind: 'claims',
        attribution: attributionOf(report, found?.attribution, read),
        items: (found?.claims ?? []).map((claim, index) => claimView(context, `${id}-${index}`, claim)),
      };
    }
  }
}

/** @param sections - the sections to show, in this order; unknown names and empty sections are left out. */
export function summaryView(report: Report, language: string, sections: readonly string[] = sectionNames): SummaryView {
  const context = contextOf(report, language);
  const {read} = context;
  const {date, place, form, shortName} = report.event;
  return {
    kicker: read(shortName),
    heading: read(report.headings.summary),
    meta: [
      {text: read(date.text), provenance: provenanceView('date', date.sources, date.basis, date.note && read(date.note))},
      ...(place ? [claimView(context, 'place', place)] : []),
      ...(form ? [claimView(context, 'form', form)] : []),
    ],
    sections: sections
      .filter((name): name is SectionName => sectionNames.includes(name as SectionName))
      .map((name) => sectionView(context, name))
      .filter(({items}) => items.length),
  };
}
