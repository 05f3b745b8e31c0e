import {msg} from '../localization/localize.js';
import type {Term} from '../report/schema.js';
import type {Context, ItemView} from './item-view.js';

/** A term of the glossary: its text is the term, its first detail what explains it. */
export interface TermView extends ItemView {
  /** As in the report. */
  readonly id: string;
}

export const termView = ({read, original}: Context, {id, term, explanation, rendering, reference}: Term): TermView => ({
  id,
  text: read(term),
  original: original(term),
  details: [read(explanation)],
  reference: reference && {
    href: reference.url,
    label: [reference.publisher, reference.title, reference.date?.text]
      .flatMap((text) => (text ? read(text) : []))
      .join(' · '),
  },
  remark:
    original(term) && rendering === 'ours'
      ? msg('Our translation', {id: 'glossary.ours', desc: 'Marks a term that has no established translation.'})
      : undefined,
});
