import type {Element} from 'hast';
import {h} from 'hastscript';
import {attendeesView} from '../views/attendees-view.js';
import type {SectionView} from '../views/item-view.js';
import {prioritiesView, type MeasureView, type PriorityView} from '../views/priorities-view.js';
import {summaryView} from '../views/summary-view.js';
import {bullets, heading, paragraph, title} from './blocks.js';
import {item} from './item.js';
import type {ElementName, Settled} from './options.js';

/** What one element says, below its heading. */
export interface Content {
  readonly kicker: string;
  readonly heading: string;
  readonly blocks: readonly Element[];
}

const fragment = ({ids}: Settled, links: readonly string[]) => ({id: ids ? links[0] : undefined});

function section(page: Settled, view: SectionView): Element[] {
  const {kind, attribution, items, ownTitle} = view;
  if (kind === 'gist') return items.map((one) => paragraph(item(page, one)));
  return [
    heading(page, 1, title(page, view.title, ownTitle)),
    ...(attribution ? [paragraph([attribution.trimEnd()])] : []),
    bullets(items.map((one) => item(page, one, kind))),
  ];
}

const measure = (page: Settled, view: MeasureView): Element =>
  h(
    'li',
    fragment(page, view.links),
    heading(page, 2, [view.title]),
    paragraph(item(page, view)),
    ...(view.programmes.length ? [bullets(view.programmes.map((name) => [name]))] : []),
  );

const priority = (page: Settled, view: PriorityView): Element =>
  h(
    'li',
    fragment(page, view.links),
    heading(page, 1, [view.title]),
    paragraph(item(page, view.aim)),
    h('ul', ...view.measures.map((one) => measure(page, one))),
  );

/** What the elements show, by name; call it while the language is spoken. */
export const contents: Readonly<Record<ElementName, (page: Settled) => Content>> = {
  summary(page) {
    const {kicker, heading, meta, sections} = summaryView(page.report, page.language, undefined);
    // An overview opens; text has the list of priorities for it.
    const told = sections.filter(({kind}) => kind !== 'overview');
    const facts = bullets(meta.map((one) => item(page, one)));
    return {kicker, heading, blocks: [facts, ...told.flatMap((one) => section(page, one))]};
  },
  priorities(page) {
    const {kicker, heading, attribution, items} = prioritiesView(page.report, page.language);
    const list = h('ol', ...items.map((one) => priority(page, one)));
    return {kicker, heading, blocks: [...(attribution ? [paragraph([attribution.trimEnd()])] : []), list]};
  },
  attendees(page) {
    const {kicker, heading, sections} = attendeesView(page.report, page.language, 'role');
    return {kicker, heading, blocks: sections.flatMap((one) => section(page, one))};
  },
};
