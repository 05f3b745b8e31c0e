import {msg} from '../localization/localize.js';
import {runsOf} from '../report/marks.js';
import type {Term} from '../report/schema.js';
import type {Context, ItemView} from './item-view.js';
import {listOf} from './text.js';

/** A term: in the glossary, or as it is explained where it stands, which leaves out the words that stand there. */
export interface TermView extends ItemView {
  /** Id of the panel, unique within the element. */
  readonly id: string;
  /** Id of the term in the glossary. */
  readonly term: string;
}

/** @param place - id of what it stands in; without it, the term is one of the glossary */
export const termView = (
  {read, original}: Context,
  {id, term, explanation, rendering, reference}: Term,
  place?: string,
): TermView => ({
  // No id of a report has an underscore in it.
  id: `term-${id}_${place}`,
  term: id,
  text: read(place ? explanation : term),
  original: original(term),
  details: place ? [] : [read(explanation)],
  reference: reference && {
    href: reference.url,
    label: listOf(
      [reference.publisher, reference.title, reference.date?.text].flatMap((text) => (text ? read(text) : [])),
    ),
  },
  remark:
    original(term) && rendering === 'ours'
      ? msg('Our translation', {id: 'glossary.ours', desc: 'Marks a term that has no established translation.'})
      : undefined,
});

/** Those terms of the glossary, for what stands in one place. */
export const explain = (context: Context, place: string, is: (term: Term) => boolean): readonly TermView[] =>
  context.report.glossary.filter(is).map((term) => termView(context, term, place));

/** The terms marked in a text. */
export function termsIn(context: Context, place: string, text: string): readonly TermView[] {
  const marked = runsOf(text).map(({term}) => term);
  return explain(context, place, ({id}) => marked.includes(id));
}
