import type {Element} from 'hast';
import {h} from 'hastscript';
import {safeUrl} from '../report/safe-url.js';
import type {CreditView} from '../views/credit-view.js';
import {bullets, paragraph} from './blocks.js';
import type {Settled} from './options.js';
import {dotted, foreign, rich, spoken} from './words.js';

/** Corrections, source, production label, and how the summary was made: all open. */
export function credit(page: Settled, view: CreditView): Element {
  const {corrections, dropped, production, source, headlineLabel, headline, originalLanguage, translated} = view;
  const links = view.links.flatMap(({href, label}) => {
    const url = safeUrl(href);
    return url
      ? [[h('a', {href: url, referrerPolicy: 'strict-origin-when-cross-origin'}, ...spoken(page, label))]]
      : [];
  });
  return h('footer', [
    ...corrections.map(({label, text}) => paragraph([...spoken(page, label), ...rich(text)])),
    ...(dropped ? [paragraph(spoken(page, dropped))] : []),
    paragraph(dotted([h('b', ...spoken(page, production))], spoken(page, source))),
    paragraph([...spoken(page, headlineLabel), ...foreign(page, originalLanguage, headline)]),
    ...(translated ? [paragraph([...spoken(page, headlineLabel), translated])] : []),
    ...(links.length ? [paragraph(dotted(...links))] : []),
    paragraph([h('b', ...spoken(page, view.made))]),
    bullets(view.notes.map(rich)),
  ]);
}
