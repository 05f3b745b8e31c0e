import {msg, str} from '../localization/localize.js';
import type {Attribution, Basis, Report, Source, Text} from '../report/schema.js';
import {attributionOf, type Reader} from './text.js';

/** Where a claim comes from, ready to show: a short label that opens the words it rests on. */
export interface ProvenanceView {
  /** Unique within the element: the id of the panel. */
  readonly id: string;
  /** "¶4" */
  readonly label: string;
  /** "Source: paragraph 4" */
  readonly name: string;
  /** Said next to the label where the report does not state the figure or date in so many words. */
  readonly basis?: string;
  /** Why a date or figure could be worked out. */
  readonly note?: string;
  readonly paragraphs: readonly {readonly label: string; readonly quotes: readonly string[]}[];
  /** Language of the quotes. */
  readonly language: string;
}

export interface ClaimView {
  readonly text: string;
  readonly attribution?: string;
  readonly provenance: ProvenanceView;
}

/** What a view is made from, besides the item itself. */
export interface Context {
  readonly report: Report;
  readonly language: string;
  readonly read: Reader;
}

const bases: Record<Exclude<Basis, 'stated'>, () => string> = {
  counted: () => msg('counted', {id: 'basis.counted', desc: 'The figure was counted from a list in the report.'}),
  inferred: () => msg('inferred', {id: 'basis.inferred', desc: 'The report does not say it; it follows from what it says.'}),
};

const paragraphLabel = (paragraph: number): string =>
  paragraph
    ? msg(str`Paragraph ${paragraph}`, {id: 'source.paragraph', desc: 'A paragraph of the report, by its number.'})
    : msg('Headline', {id: 'source.headline-paragraph', desc: 'The headline of the report, where a claim comes from.'});

export function provenanceView(
  {report}: Context,
  id: string,
  sources: readonly Source[],
  basis: Basis = 'stated',
  note?: string,
): ProvenanceView {
  const paragraphs = sources.map(({paragraph}) => String(paragraph)).join(', ');
  return {
    id: `source-${id}`,
    label: `¶${paragraphs}`,
    name: msg(str`Source: paragraph ${paragraphs}`, {id: 'source.name', desc: 'Name of the button that shows the words a claim rests on.'}),
    basis: basis === 'stated' ? undefined : bases[basis](),
    note,
    paragraphs: sources.map(({paragraph, evidence}) => ({
      label: paragraphLabel(paragraph),
      quotes: evidence,
    })),
    language: report.source.language,
  };
}

/** The sources of several things shown as one: each paragraph once, each run of evidence once. */
export function merged(sources: readonly Source[]): readonly Source[] {
  const paragraphs = new Map<number, Set<string>>();
  for (const {paragraph, evidence} of sources) {
    paragraphs.set(paragraph, new Set([...(paragraphs.get(paragraph) ?? []), ...evidence]));
  }
  return [...paragraphs].map(([paragraph, evidence]) => ({paragraph, evidence: [...evidence]}));
}

interface ClaimLike {
  readonly text: Text;
  readonly sources: readonly Source[];
  readonly basis?: Basis;
  readonly attribution?: Attribution;
}

export const claimView = (context: Context, id: string, claim: ClaimLike): ClaimView => ({
  text: context.read(claim.text),
  attribution: attributionOf(context.report, claim.attribution, context.read),
  provenance: provenanceView(context, id, claim.sources, claim.basis),
});
