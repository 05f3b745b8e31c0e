// Diagrams of a priority: names that are text, in a list, around a drawing that is for the eye only.
import {expect} from '@open-wc/testing';
import {overflowOf} from '../a11y/layout.ts';
import {applyMedia} from '../a11y/sheets.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {emulate} from '../support/commands.ts';
import {can} from '../support/engines.ts';
import {inside, mount, one, part, parts, reportCopy, settled, textOf} from '../support/elements.ts';
import type {FulcrumPriorities} from '../../../src/index.ts';
import type {Diagram} from '../../../src/report/schema.ts';

const LANGUAGES = ['zh-Hans', 'en'] as const;
const both = (zh: string, en: string) => ({'zh-Hans': zh, en});
const sources = [{paragraph: 1, evidence: ['推进大会举行']}];
const names = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    name: both(`城市${index}`, `City ${index}`),
    detail: both('某某城市群', 'Xiangyang-Shiyan-Suizhou-Shennongjia city cluster'),
  }));
const bars: Diagram['items'] = [
  {name: both('高速公路', 'Expressways'), value: 30, display: both('30公里', '30 km')},
  {name: both('国道', 'National roads'), detail: both('含在建', 'with those being built'), value: 120},
  {name: both('省道', 'Provincial roads'), value: -5},
];
const kinds = (): Diagram[] =>
  [
    ...[2, 3, 4, 5, 6].map((count) => ({kind: 'network' as const, items: names(count)})),
    ...[2, 5].map((count) => ({kind: 'tiers' as const, items: names(count)})),
    {kind: 'flow' as const, items: names(3)},
    {kind: 'bars' as const, items: bars},
  ].map((one, index) => ({...one, id: `d-${index}`, title: both(`图${index}`, `Diagram ${index}`), sources}));

/** The bundled report, with every kind of diagram under the last priority. */
async function stand(lang: string, width = 640, dir = 'ltr'): Promise<FulcrumPriorities> {
  const place = await mount(
    `<div style="width: ${width}px"><fulcrum-priorities lang="${lang}" expanded></fulcrum-priorities></div>`,
  );
  const element = one(place, 'fulcrum-priorities');
  element.report = reportCopy(({priorities: {items}}) => (items[6]!.diagrams = kinds()));
  await settled(place);
  (part(element, 'base').parentElement as HTMLElement).dir = dir;
  return element;
}
const figures = (element: FulcrumPriorities, kind: Diagram['kind']) =>
  inside(element, `figure:has(.${kind})`).filter(({offsetHeight}) => offsetHeight > 0);
const box = (node: Element) => node.getBoundingClientRect();
const middle = (node: Element) => box(node).left + box(node).width / 2;

for (const lang of LANGUAGES) {
  describe(`diagrams, ${lang}`, () => {
    it('stand below the measures, with their names as a list of text', async () => {
      const element = await stand(lang);
      const {priorities} = reportCopy();
      const wanted = [...priorities.items.slice(0, 6).flatMap(({diagrams = []}) => diagrams), ...kinds()];
      expect(parts(element, 'diagram-title').map((node) => textOf(node.querySelector('[part~=text]')!))).to.deep.equal(
        wanted.map(({title}) => title[lang]),
      );
      for (const [index, list] of parts(element, 'diagram-items').entries()) {
        expect(list.matches('ul[role=list]')).to.equal(true);
        expect([...list.children].map((item) => textOf(item.querySelector('[part~=text]')!))).to.deep.equal(
          wanted[index]!.items.map(({name}) => name[lang]),
        );
        expect(textOf(list)).to.contain(wanted[index]!.items[0]!.detail?.[lang] ?? '');
      }
      for (const figure of parts(element, 'diagram'))
        expect(figure.compareDocumentPosition(figure.parentElement!.querySelector('[part~=measures]')!)).to.equal(
          Node.DOCUMENT_POSITION_PRECEDING,
        );
    });

    it('are drawn for the eye only', async () => {
      const element = await stand(lang);
      const drawings = inside(element, 'figure svg');
      expect(drawings.length).to.be.greaterThan(10);
      for (const drawing of drawings) {
        expect(drawing.getAttribute('aria-hidden')).to.equal('true');
        expect(textOf(drawing)).to.equal('');
      }
      expect(inside(element, 'figure [style]')).to.deep.equal([]);
    });

    it('open the words that they rest on', async () => {
      const element = await stand(lang);
      const [figure] = parts(element, 'diagram');
      const button = figure!.querySelector<HTMLElement>('[part~=provenance-button]')!;
      expect(textOf(button)).to.equal('¶5');
      button.click();
      await settled(element.parentElement!);
      expect(figure!.querySelector('[part~=provenance]')!.checkVisibility()).to.equal(true);
      expect(textOf(figure!.querySelector('q')!)).to.equal('千亿、五百亿、百亿级');
    });

    for (const width of [240, 300, 420, 544, 800])
      it(`nothing sticks out in ${width} px`, async () => {
        const element = await stand(lang, width);
        expect(overflowOf(element)).to.deep.equal([]);
        for (const drawing of inside(element, 'figure svg'))
          expect(box(drawing).right, drawing.outerHTML).to.be.at.most(box(element).right + 0.5);
      });

    it('the lines of a network begin where its names stand', async () => {
      const element = await stand(lang);
      for (const figure of figures(element, 'network')) {
        const items = [...figure.querySelectorAll('li')];
        const drawing = figure.querySelector('svg')!;
        const {left, width, top, bottom} = box(drawing);
        const dots = drawing.lastElementChild!.getAttribute('d')!.match(/[\d.]+ \d+(?=h)/g)!;
        expect(dots).to.have.lengthOf(items.length);
        for (const [index, dot] of dots.entries()) {
          const [x, y] = dot.split(' ').map(Number);
          expect(left + (width * x!) / 100).to.be.closeTo(middle(items[index]!), 2);
          const text = box(items[index]!.querySelector(y ? '[part~=text]' : '[part~=detail]')!);
          if (y) expect(text.top).to.be.within(bottom, bottom + 30);
          else expect(text.bottom).to.be.within(top - 30, top);
        }
      }
    });

    it('a narrow network is a list on a line', async () => {
      const element = await stand(lang, 280);
      for (const figure of figures(element, 'network')) {
        expect(figure.querySelector('svg')!.checkVisibility()).to.equal(false);
        const items = [...figure.querySelectorAll('li')];
        for (const [index, item] of items.entries()) {
          expect(Number.parseFloat(getComputedStyle(item).borderInlineStartWidth)).to.be.at.least(1);
          if (index) expect(box(item).top).to.be.closeTo(box(items[index - 1]!).bottom, 1);
        }
      }
    });

    it('tiers grow from the first to the last, on one axis', async () => {
      const element = await stand(lang);
      const [first] = figures(element, 'tiers');
      const items = [...first!.querySelectorAll('li')];
      for (const [index, item] of items.entries()) {
        expect(middle(item)).to.be.closeTo(middle(items[0]!), 1);
        if (index) expect(box(item).width).to.be.greaterThan(box(items[index - 1]!).width);
      }
    });

    it('bars have the length of their numbers', async () => {
      const element = await stand(lang);
      const [figure] = figures(element, 'bars');
      const lengths = [...figure!.querySelectorAll('svg')].map((drawing) =>
        Number(/H(-?[\d.]+)/.exec(drawing.firstElementChild!.getAttribute('d')!)![1]),
      );
      expect(lengths[0]).to.equal(25);
      expect(lengths[1]).to.equal(100);
      expect(lengths[2]).to.be.lessThan(0);
      for (const drawing of figure!.querySelectorAll('svg'))
        expect(getComputedStyle(drawing).overflowX).to.not.equal('visible');
      expect(textOf(figure!.querySelector('ul')!)).to.contain({'zh-Hans': '30公里', en: '30 km'}[lang]);
    });

    it('axe finds nothing wrong', async () => {
      const element = await stand(lang);
      // panels fade in
      await Promise.all(
        inside(element, '.panel')
          .flatMap((one) => one.getAnimations())
          .map(({finished}) => finished),
      );
      await expectNoAxeViolations(element);
    });

    it('on paper and in forced colours the lines are there', async () => {
      const element = await stand(lang);
      const [lanes] = figures(element, 'flow');
      const seen = () => {
        const {stroke} = getComputedStyle(lanes!.querySelector('path')!);
        expect(stroke).to.not.equal('none');
        const {borderInlineStartStyle, borderInlineStartWidth} = getComputedStyle(lanes!.querySelector('li')!);
        expect([borderInlineStartStyle, borderInlineStartWidth]).to.deep.equal(['solid', '2px']);
        expect(lanes!.querySelector('svg')!.checkVisibility()).to.equal(true);
      };
      const paper = await emulate({media: 'print'});
      expect(paper.supported).to.equal(can('print-medium'));
      if (!paper.supported) applyMedia(element, /print/);
      seen();
      await emulate({media: 'screen'});
      const forced = await emulate({forcedColors: 'active'});
      expect(forced.supported).to.equal(can('forced-colors'));
      seen();
      if (forced.supported)
        // the system's colour for text, whole
        expect(getComputedStyle(lanes!.querySelector('path')!).stroke).to.equal(getComputedStyle(lanes!).color);
    });
  });
}

it('from right to left, lanes and bars begin at the right', async () => {
  const element = await stand('en', 640, 'rtl');
  for (const kind of ['flow', 'bars'] as const)
    for (const drawing of figures(element, kind)[0]!.querySelectorAll('svg'))
      expect(new DOMMatrix(getComputedStyle(drawing).transform).a, kind).to.equal(-1);
  const [lanes] = figures(element, 'flow');
  expect(getComputedStyle(lanes!.querySelector('li')!).borderRightWidth).to.equal('2px');
  expect(overflowOf(element)).to.deep.equal([]);
});

it('the filter finds the words of a diagram, and marks them', async () => {
  const element = await stand('en');
  const field = part<HTMLInputElement>(element, 'filter-field');
  field.value = 'Provincial roads';
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await settled(element.parentElement!);
  expect(parts(element, 'numeral').map(textOf)).to.deep.equal(['7']);
  expect(textOf(part(element, 'hits'))).to.match(/ 1$/);
  expect(inside(element, 'figure mark').map(textOf).join(' ')).to.contain('Provincial roads');
});
