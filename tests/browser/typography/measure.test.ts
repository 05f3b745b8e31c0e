import {expect} from '@open-wc/testing';
import {setViewport} from '../support/commands.ts';
import {inside, mountOne, settled, TAGS} from '../support/elements.ts';
import {drawnTexts, linesOf} from './lines.ts';

/** Length of a line in full-width characters: a Latin letter or digit is half of one. */
const fullWidth = (line: string) =>
  [...line].reduce((sum, character) => sum + (/[\u2e80-\uffef“”‘’—…·]/u.test(character) ? 1 : 0.5), 0);

describe('T10: length of lines in a window of 1280 px', () => {
  before(() => setViewport({width: 1280, height: 800}));
  after(() => setViewport({width: 800, height: 600}));

  for (const tag of TAGS)
    for (const [lang, most, lengthOf] of [
      ['zh-Hans', 40, fullWidth],
      ['en', 80, (line: string) => line.length],
    ] as const)
      it(`<${tag}> in ${lang}: at most ${most} characters`, async () => {
        const element = await mountOne(tag, `<${tag} lang="${lang}" expanded></${tag}>`);
        for (const button of inside(element, '[aria-controls][aria-expanded="false"]')) button.click();
        await settled(document);
        const lines = drawnTexts(element)
          .filter(({parentElement}) => parentElement!.closest(`[lang]`)!.getAttribute('lang') === lang)
          .flatMap(linesOf);
        expect(lines.length).to.be.greaterThan(20);
        expect(lines.filter((line) => lengthOf(line) > most)).to.deep.equal([]);
        expect(Math.max(...lines.map(lengthOf)), 'and the width is used').to.be.greaterThan(most / 3);
      });

  for (const tag of TAGS)
    it(`<${tag}>: the source, in smaller type, is given as wide a line as the text`, async () => {
      const element = await mountOne(tag, `<${tag} lang="en"></${tag}>`);
      const source = inside(element, 'footer button')[0]!.parentElement!;
      const measure = 34 * parseFloat(getComputedStyle(element).fontSize);
      expect(source.getBoundingClientRect().width).to.be.within(measure, measure * 1.05);
    });
});
