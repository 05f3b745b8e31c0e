import {msg, str} from '../localization/localize.js';
import type {Attribution, Basis, Body, Person, Report, Source, Text} from '../report/schema.js';
import {attributionOf, type Reader} from './text.js';

/** Where something comes from, ready to show: a short label that opens the words it rests on. */
export interface ProvenanceView {
  /** Id of the panel, unique within the element. */
  readonly id: string;
  /** "¶4", or for the headline its name. */
  readonly label: string;
  /** "Source: ¶4" */
  readonly name: string;
  /** Beside the label, where the report does not state a figure or date in so many words. */
  readonly basis: string | undefined;
  /** A line a paragraph: its name, and the words in the report's own language. */
  readonly paragraphs: readonly {
    readonly label: string;
    /** "¶4": the same in short. */
    readonly mark: string;
    readonly quotes: readonly string[];
  }[];
  /** How a date or figure could be worked out. */
  readonly note: string | undefined;
}

/** Anything that is listed: a claim, a fact, a key figure, a document, a term, a person, a body. */
export interface ItemView {
  /** Before the text: who says it, what kind of thing it is, the number of a key figure. */
  readonly label?: string | undefined;
  /** May have marks in it (marks.ts). */
  readonly text: string;
  /** The text in the report's own language, where another one is shown and the original matters. */
  readonly original?: string | undefined;
  /** How a Chinese name is read: that of the text, or of the original beside it. */
  readonly pinyin?: string | undefined;
  /** Lines below the text. */
  readonly details?: readonly (string | undefined)[];
  /** A line below them: what they rest on, with its address if it has one. */
  readonly reference?: {readonly href: string | undefined; readonly label: string} | undefined;
  /** A last line, in the words of the interface. */
  readonly remark?: string | undefined;
  readonly provenance?: ProvenanceView;
  /** The same in a second language, where two are shown (paired.ts). */
  readonly second?: ItemView;
}

/** A priority in the overview: its label is the title, its text the aim. */
export interface OverviewItem extends ItemView {
  readonly id: string;
  /** Fragment of the page's address that leads to the priority. */
  readonly link: string;
  /** Name of an icon. */
  readonly icon: string | undefined;
  /** What stands in its place: "3" or “三”. */
  readonly numeral: string;
  /** Words of the link to it, where the page shows its measures. */
  readonly more: string;
}

/** A headed list. */
export interface SectionView {
  readonly id: string;
  /** Decides the looks, and is the name of the list's part. */
  readonly kind: 'gist' | 'overview' | 'facts' | 'figures' | 'claims' | 'documents' | 'glossary' | 'members';
  readonly title: string;
  /** Whether the title is the report's own, and not the interface's. */
  readonly ownTitle?: boolean;
  /** Who says all of it. */
  readonly attribution?: string | undefined;
  /** Whether the number of items is shown. */
  readonly counted?: boolean;
  readonly items: readonly ItemView[];
  readonly second?: SectionView;
}

/** Whether a section is folded until it is asked for: few readers need it. */
export const isFolded = (kind: SectionView['kind']): boolean => kind === 'documents' || kind === 'glossary';

/** What views are made from. */
export interface Context {
  readonly report: Report;
  readonly language: string;
  readonly read: Reader;
  /** The person or body with this id. */
  listed(id: string): Person | Body;
  /** The text in the report's own language, where another one is shown. */
  original(text: Text): string | undefined;
}

export function contextOf(report: Report, language: string): Context {
  const {language: own} = report.source;
  const all = new Map([...report.people, ...report.bodies].map((one) => [one.id, one]));
  return {
    report,
    language,
    listed: (id) => all.get(id)!,
    // A text that is missing throws here, and the children are shown.
    read: (text) => text[language]!.normalize(),
    original: (text) => (language === own ? undefined : text[own]),
  };
}

function paragraphName(paragraph: number): string {
  return paragraph
    ? msg(str`Paragraph ${paragraph}`, {id: 'source.paragraph', desc: 'A paragraph of the report, by its number.'})
    : msg('Headline', {id: 'source.headline-paragraph', desc: 'The headline of the report, where a claim comes from.'});
}

function basisName(basis: Basis | undefined): string | undefined {
  if (basis === 'counted')
    return msg('counted', {id: 'basis.counted', desc: 'The figure was counted from a list in the report.'});
  if (basis === 'inferred')
    return msg('inferred', {id: 'basis.inferred', desc: 'The report does not say it; it follows from what it says.'});
  return undefined;
}

/** @param sources - where they name a paragraph twice, it is shown once, with all the words */
export function provenanceView(id: string, sources: readonly Source[], basis?: Basis, note?: string): ProvenanceView {
  const words = new Map<number, Set<string>>();
  for (const {paragraph, evidence} of sources) {
    const all = words.get(paragraph) ?? new Set();
    for (const one of evidence) all.add(one);
    words.set(paragraph, all);
  }
  const paragraphs = [...words].map(([paragraph, quotes]) => {
    const long = paragraphName(paragraph);
    return {label: long, mark: paragraph ? `¶${paragraph}` : long, quotes: [...quotes]};
  });
  const label = paragraphs.map(({mark}) => mark).join(' ');
  return {
    id: `source-${id}`,
    label,
    name: msg(str`Source: ${label}`, {
      id: 'source.name',
      desc: 'Name of the button that shows the words a claim rests on: the paragraphs, as ¶4.',
    }),
    basis: basisName(basis),
    paragraphs,
    note,
  };
}

/** Anything that the report format calls a claim: `label` and `value` are those of facts and key figures. */
interface Claim {
  readonly text: Text;
  readonly sources: readonly Source[];
  readonly basis?: Basis;
  readonly attribution?: Attribution;
  readonly note?: Text;
  readonly label?: Text;
  readonly value?: number;
  readonly display?: Text;
  readonly unit?: Text;
}

export function claimView(context: Context, id: string, claim: Claim): ItemView {
  const {read} = context;
  const {text, sources, basis, attribution, note, label, value, display, unit} = claim;
  return {
    label:
      attributionOf(context, attribution) ??
      (label && read(label)) ??
      (value === undefined ? undefined : (display ? read(display) : value) + (unit ? read(unit) : '')),
    text: read(text),
    provenance: provenanceView(id, sources, basis, note && read(note)),
  };
}
