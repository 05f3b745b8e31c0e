import {h} from 'hastscript';
import type {ItemView, ProvenanceView} from '../views/item-view.js';
import type {Settled} from './options.js';
import {dotted, foreign, rich, spoken, type Words} from './words.js';

/** Where something comes from: "(¶4 “words it rests on”)". */
function provenance(page: Settled, {paragraphs, basis, note}: ProvenanceView): Words {
  const {signs, original} = page;
  const rests = paragraphs.map(({mark, quotes}) => [
    ...spoken(page, mark),
    ...quotes.flatMap((quote, index) => [index ? signs.gap : ' ', ...foreign(page, original, `“${quote}”`)]),
  ]);
  const inside = dotted(...rests, basis ? spoken(page, basis) : undefined, note ? rich(note) : undefined);
  return [h('small', signs.open, ...inside, signs.close)];
}

/** "Chaired: ", and "Li Dianxun said: " which has its colon; the number of a key figure reads on. */
function label(page: Settled, text: string, number: boolean): Words {
  const {gap, colon} = page.signs;
  const words = text.trimEnd();
  return [h('b', words), number || /[:：]$/.test(words) ? gap : colon];
}

/** One listed thing in a line, with all that is said about it. @param named - whether its text is a name that the rest is about */
export function item(page: Settled, view: ItemView, kind?: string): Words {
  const {text, original, details = [], reference, remark} = view;
  const {open, close, colon} = page.signs;
  const tail = dotted(
    ...details.map((detail) => (detail ? rich(detail) : undefined)),
    reference ? rich(reference.label) : undefined,
    remark ? spoken(page, remark) : undefined,
  );
  const words = rich(text);
  return [
    ...(view.label ? label(page, `${view.label}`, kind === 'figures') : []),
    ...(kind === 'glossary' ? [h('dfn', ...words)] : kind === 'members' ? [h('b', ...words)] : words),
    ...(original ? [open, ...foreign(page, page.original, original), close] : []),
    ...(tail.length ? [colon, ...tail] : []),
    ...(view.provenance ? provenance(page, view.provenance) : []),
  ];
}
