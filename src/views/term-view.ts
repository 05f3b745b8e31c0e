import {msg} from '../localization/localize.js';
import {runsOf} from '../report/marks.js';
import type {Term} from '../report/schema.js';
import type {Context, ItemView} from './item-view.js';
import {listOf} from './text.js';

/** What explains a term where it stands: its text is the explanation. */
export interface TermView extends ItemView {
  /** Id of the panel, unique within the element. */
  readonly id: string;
  /** Id of the term in the glossary. */
  readonly term: string;
}

/** A term as the glossary lists it. */
export const termItem = ({read, original}: Context, {term, explanation, rendering, reference}: Term): ItemView => ({
  text: read(term),
  original: original(term),
  details: [read(explanation)],
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

/** The first such term of the glossary. @param place - id of what it stands in; no other has an underscore in it */
export function explain(context: Context, place: string, is: (term: Term) => boolean): TermView | undefined {
  const found = context.report.glossary.find(is);
  return (
    found && {
      ...termItem(context, found),
      id: `term-${found.id}_${place}`,
      term: found.id,
      text: context.read(found.explanation),
      details: [],
    }
  );
}

/** The terms marked in a text, each once, in the order in which they first stand there. */
export const termsIn = (context: Context, place: string, text: string): readonly TermView[] =>
  [...new Set(runsOf(text).map(({term}) => term))].flatMap(
    (id) => explain(context, place, (one) => one.id === id) ?? [],
  );
