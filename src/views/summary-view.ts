import {msg} from '../localization/localize.js';
import type {Report, Slot, SlotName, Term} from '../report/schema.js';
import {claimView, provenanceView, type ClaimView, type Context, type ProvenanceView} from './claim-view.js';
import {attributionOf, listOf, readerOf} from './text.js';

/** The parts of a summary that `sections` can name, in their default order. */
export const sectionNames = [
  'gist',
  'facts',
  'figures',
  'happened',
  'review',
  'new',
  'asked',
  'next',
  'showcase',
  'documents',
  'glossary',
] as const;
export type SectionName = (typeof sectionNames)[number];

export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly provenance: ProvenanceView;
}
export interface FigureView {
  readonly value: string;
  readonly unit?: string;
  readonly caption: string;
  readonly provenance: ProvenanceView;
}
export interface DocumentView {
  readonly title: string;
  readonly kind: string;
  readonly note?: string;
  readonly provenance: ProvenanceView;
}
export interface TermView {
  readonly term: string;
  /** The term in the report's own language, where another one is shown. */
  readonly original?: string;
  readonly explanation: string;
  /** Marks a translation of this summary's own. */
  readonly mark?: string;
  readonly reference?: string;
  readonly url?: string;
}

export type SectionView = {readonly name: SectionName; readonly title: string} & (
  | {readonly kind: 'gist'; readonly claim: ClaimView}
  | {readonly kind: 'facts'; readonly items: readonly FactView[]}
  | {readonly kind: 'figures'; readonly items: readonly FigureView[]}
  | {readonly kind: 'claims'; readonly attribution?: string; readonly claims: readonly ClaimView[]}
  | {readonly kind: 'documents'; readonly items: readonly DocumentView[]}
  | {readonly kind: 'glossary'; readonly items: readonly TermView[]; readonly originalLanguage: string}
);

export interface SummaryView {
  readonly kicker: string;
  readonly heading: string;
  /** When, where and in what form. */
  readonly meta: readonly ClaimView[];
  readonly metaLabel: string;
  readonly sections: readonly SectionView[];
}

const titles: Record<SectionName, () => string> = {
  gist: () => msg('In brief', {id: 'section.gist', desc: 'Names the short text at the top.'}),
  facts: () => msg('At a glance', {id: 'section.facts', desc: 'Section heading: facts in a grid.'}),
  figures: () => msg('Key figures', {id: 'section.figures', desc: 'Section heading: large numbers.'}),
  happened: () => msg('What happened', {id: 'section.happened', desc: 'Section heading.'}),
  review: () => msg('The past year', {id: 'section.review', desc: 'Section heading: how the past year is assessed.'}),
  new: () => msg('What is new', {id: 'section.new', desc: 'Section heading.'}),
  asked: () => msg('What is asked', {id: 'section.asked', desc: 'Section heading: what is asked of officials.'}),
  next: () => msg('What comes next', {id: 'section.next', desc: 'Section heading.'}),
  showcase: () => msg('On show', {id: 'section.showcase', desc: 'Section heading: an exhibition or demonstration, where it has no title of its own.'}),
  documents: () => msg('Documents and film', {id: 'section.documents', desc: 'Section heading: documents issued and films shown.'}),
  glossary: () => msg('Terms explained', {id: 'section.glossary', desc: 'Section heading: glossary.'}),
};

const documentKinds = {
  document: () => msg('Document issued', {id: 'document.document', desc: 'A document handed out at the meeting.'}),
  film: () => msg('Film shown', {id: 'document.film', desc: 'A film shown at the meeting.'}),
};

function slotSection(context: Context, {slot, attribution, claims}: Slot): SectionView {
  return {
    name: slot,
    title: titles[slot](),
    kind: 'claims',
    attribution: attributionOf(context.report, attribution, context.read),
    claims: claims.map((claim, index) => claimView(context, `${slot}-${index + 1}`, claim)),
  };
}

function termView({report, language, read}: Context, {term, explanation, rendering, reference}: Term): TermView {
  const original = language === report.source.language ? undefined : term[report.source.language];
  return {
    term: read(term),
    original,
    explanation: read(explanation),
    mark: original && rendering === 'ours' ? msg('our translation', {id: 'glossary.ours', desc: 'Marks a term that has no established translation.'}) : undefined,
    reference: reference && listOf([read(reference.publisher), ...[reference.title, reference.date?.text].flatMap((text) => (text ? [read(text)] : []))]),
    url: reference?.url,
  };
}

function sectionView(context: Context, name: SectionName): SectionView | undefined {
  const {report, read} = context;
  const head = {name, title: titles[name]()};
  switch (name) {
    case 'gist':
      return {...head, kind: 'gist', claim: claimView(context, name, report.gist)};
    case 'facts':
      return report.facts.length
        ? {...head, kind: 'facts', items: report.facts.map(({id, label, value, sources, basis}) => ({label: read(label), value: read(value), provenance: provenanceView(context, id, sources, basis)}))}
        : undefined;
    case 'figures':
      return report.figures.length
        ? {
            ...head,
            kind: 'figures',
            items: report.figures.map(({id, value, display, unit, caption, sources, basis}) => ({
              value: display ? read(display) : String(value),
              unit: unit && read(unit),
              caption: read(caption),
              provenance: provenanceView(context, `figure-${id}`, sources, basis),
            })),
          }
        : undefined;
    case 'showcase':
      return report.showcase && {name, title: read(report.showcase.title), kind: 'claims', claims: report.showcase.claims.map((claim, index) => claimView(context, `${name}-${index + 1}`, claim))};
    case 'documents':
      return report.documents.length
        ? {...head, kind: 'documents', items: report.documents.map(({id, kind, title, note, sources}) => ({title: read(title), kind: documentKinds[kind](), note: note && read(note), provenance: provenanceView(context, id, sources)}))}
        : undefined;
    case 'glossary':
      return report.glossary.length
        ? {...head, kind: 'glossary', items: report.glossary.map((term) => termView(context, term)), originalLanguage: report.source.language}
        : undefined;
    default: {
      const slot = report.slots.find((one) => one.slot === (name satisfies SlotName));
      return slot && slotSection(context, slot);
    }
  }
}

/** @param sections - the sections to show, in this order; unknown names are left out. */
export function summaryView(report: Report, language: string, sections: readonly string[] = sectionNames): SummaryView {
  const read = readerOf(language);
  const context = {report, language, read};
  const {date, place, form} = report.event;
  return {
    kicker: read(report.event.shortName),
    heading: read(report.headings.summary),
    meta: [
      {text: read(date.text), provenance: provenanceView(context, 'date', date.sources, date.basis, date.note && read(date.note))},
      ...(place ? [claimView(context, 'place', place)] : []),
      ...(form ? [claimView(context, 'form', form)] : []),
    ],
    metaLabel: msg('When, where and how', {id: 'meta.label', desc: 'Names the list of date, place and form of the event for assistive technology.'}),
    sections: sections.flatMap((name) => sectionView(context, name as SectionName) ?? []),
  };
}
