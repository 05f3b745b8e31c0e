// A18: with the system's own colours nothing is lost. Where an engine has no forced colours, the same is asked without any
// background, which is what forced colours take away.
import {expect} from '@open-wc/testing';
import {FOUND, type} from './acts.ts';
import {emulate} from '../support/commands.ts';
import {can} from '../support/engines.ts';
import {pixelsOf} from '../support/pixels.ts';
import {parse} from './colours.ts';
import {against, below, controlContrasts, fieldContrasts, textContrasts} from './contrasts.ts';
import {adopt, styleRules} from './sheets.ts';
import {
  all,
  box,
  focusVisibly,
  type Fulcrum,
  LANGUAGES,
  openEverything,
  part,
  parts,
  settled,
  stand,
  standAll,
  textOf,
} from './stand.ts';

const page = () => box('style="background: Canvas; color: CanvasText; padding: 1em"');

async function force(...elements: Fulcrum[]): Promise<void> {
  const {supported} = await emulate({forcedColors: 'active'});
  expect(supported).to.equal(can('forced-colors'));
  if (!supported) for (const element of elements) adopt(element, '* { background: none !important }');
}
const system = (name: string) => {
  const probe = document.createElement('i');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
};
const same = (one: ImageData, other: ImageData) =>
  one.width === other.width && one.data.every((value, at) => Math.abs(value - other.data[at]!) <= 40);

for (const language of LANGUAGES) {
  describe(`forced colours, ${language}`, () => {
    const attributes = {lang: language, 'language-switch': '', 'report-url': 'https://example.com/report'};

    it('A18: all text, all edges of controls and all icons are seen', async () => {
      for (const element of await standAll(attributes, await page())) {
        await openEverything(element);
        await force(element);
        expect(below(4.5, [...textContrasts(element), ...fieldContrasts(element)])).to.deep.equal([]);
        expect(below(3, controlContrasts(element))).to.deep.equal([]);
        for (const control of parts(element, 'filter-field'))
          expect(Number.parseFloat(getComputedStyle(control).borderTopWidth)).to.be.at.least(1);
      }
    });

    it('A18: the focus has the system’s colour for it', async () => {
      const element = await stand('fulcrum-priorities', attributes, await page());
      await force(element);
      const button = part(element, 'priority-button');
      focusVisibly(button);
      const {outlineColor, outlineStyle} = getComputedStyle(button);
      expect(outlineStyle).to.equal('solid');
      // how far the system's colours stand apart is the system's business
      if (can('forced-colors')) expect(parse(outlineColor)).to.deep.equal(parse(system('Highlight')));
      else expect(against(outlineColor, element)).to.be.at.least(3);
    });

    it('A18: the arrow of a priority is drawn, and looks different once it is open', async () => {
      const element = await stand('fulcrum-priorities', attributes, await page());
      await force(element);
      const arrow = all(element, '[part~=priority-button] svg')[0]!;
      arrow.scrollIntoView({block: 'center'});
      const closed = await pixelsOf(arrow);
      const [r, g, b] = closed.data;
      const drawn = [...closed.data.keys()].filter(
        (at) => at % 4 === 0 && [r, g, b].some((value, channel) => Math.abs(value! - closed.data[at + channel]!) > 60),
      );
      expect(drawn.length).to.be.greaterThan(4);
      part(element, 'priority-button').click();
      await settled(element);
      expect(same(closed, await pixelsOf(arrow))).to.equal(false);
    });

    it('A18: an open source, a chosen language and a hit do not look like the others', async () => {
      const element = await stand('fulcrum-priorities', attributes, await page());
      await force(element);
      const source = part(element, 'provenance-button');
      source.scrollIntoView({block: 'center'});
      const closed = await pixelsOf(source);
      source.click();
      source.blur();
      await settled(element);
      expect(same(closed, await pixelsOf(source)), 'an open source').to.equal(false);

      const shape = (node: Element) => {
        const {borderTopWidth, borderTopStyle, fontWeight, outlineStyle, textDecorationLine} = getComputedStyle(node);
        return [borderTopWidth, borderTopStyle, fontWeight, outlineStyle, textDecorationLine].join();
      };
      const [one, two] = all(element, '[part~=language-switch] button');
      expect(shape(one!), 'a chosen language').to.not.equal(shape(two!));
      type(element, FOUND[language]);
      await settled(element);
      const hit = part(element, 'hit');
      const {backgroundColor} = getComputedStyle(hit);
      const marked = can('forced-colors') && parse(backgroundColor)[3] === 1;
      expect(marked || shape(hit) !== shape(hit.parentElement!), 'a hit').to.equal(true);
    });
  });
}

it('A18: nothing opts out of forced colours', async () => {
  for (const element of await standAll({'language-switch': ''})) {
    await openEverything(element);
    const rules = styleRules(element).filter(({style}) => style.getPropertyValue('forced-color-adjust'));
    expect(rules.map(({selector}) => selector)).to.deep.equal([]);
    for (const node of [element, ...all(element, '*')]) {
      const adjust = getComputedStyle(node).getPropertyValue('forced-color-adjust');
      // the root of a drawing keeps its colours by the browser’s own style sheet, which is why ours are currentColor
      const own = node instanceof SVGElement ? ['auto', 'preserve-parent-color', ''] : ['auto', ''];
      expect(own, textOf(node)).to.include(adjust);
    }
  }
});
