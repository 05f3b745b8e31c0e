import type {Element} from 'hast';
import {h} from 'hastscript';
import {directionOf} from '../localization/direction.js';
import {withLocale} from '../localization/localize.js';
import {frameView} from '../views/frame-view.js';
import {heading, onLines, paragraph} from './blocks.js';
import {contents} from './contents.js';
import {credit} from './credit.js';
import {refuseUnsafe, settle, type RenderOptions, type Settled} from './options.js';

/** The report as a tree of plain elements, from which every format is written, and what it was made with. */
export interface Tree {
  readonly root: Element;
  readonly page: Settled;
}

/** One article: a section for each element, and one credit for all of them. */
export function treeOf(input: unknown, options?: RenderOptions): Tree {
  const page = settle(input, options);
  const {report, language, elements, reportUrl, ids} = page;
  refuseUnsafe(reportUrl);
  const dir = directionOf(language) === 'rtl' ? 'rtl' : undefined;
  const root = withLocale(language, () =>
    h('article', {lang: language, dir}, [
      ...elements.map((name) => {
        const {kicker, heading: title, blocks} = contents[name](page);
        return h('section', {id: ids ? `fulcrum-${name}` : undefined, lang: language, dir}, [
          paragraph([kicker]),
          heading(page, 0, [title]),
          ...blocks,
        ]);
      }),
      credit(page, frameView(report, language, reportUrl, false).credit),
    ]),
  );
  return {root: onLines(root), page};
}
