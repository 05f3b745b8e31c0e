// A17 and A20: what is written and what can be pressed is seen, on every ground that pages have.
import {expect} from '@open-wc/testing';
import {copyFirst, FOUND, type} from './acts.ts';
import {emulate} from '../support/commands.ts';
import {against, below, controlContrasts, fieldContrasts, groundOf, textContrasts} from './contrasts.ts';
import {contrast, over, parse} from './colours.ts';
import {GROUNDS, pageWith, themeOf} from './grounds.ts';
import {all, LANGUAGES, openEverything, part, parts, settled, stand, standAll} from './stand.ts';

describe('the arithmetic itself', () => {
  const WHITE = parse('rgb(255, 255, 255)');
  const near = (css: string, other: string) => {
    for (const [index, value] of parse(css).entries()) expect(value).to.be.closeTo(parse(other)[index]!, 0.005, css);
  };
  it('A17: knows the notations in which engines tell colours', () => {
    near('color(srgb 1 0.5 0 / 0.5)', 'rgba(255, 127.5, 0, 0.5)');
    near('oklab(0.627955 0.224863 0.125846)', 'rgb(255, 0, 0)');
    near('oklch(0.86644 0.294827 142.4953)', 'rgb(0, 255, 0)');
    near('oklab(0.452014 -0.032457 -0.311528 / 0.25)', 'rgba(0, 0, 255, 0.25)');
    near('color(srgb none 0 1e-3)', 'rgb(0, 0, 0)');
    expect(() => parse('rebeccapurple')).to.throw('rebeccapurple');
  });
  it('A17: agrees with the ratios that everybody knows', () => {
    expect(contrast(parse('rgb(0, 0, 0)'), WHITE)).to.equal(21);
    expect(contrast(parse('rgb(118, 118, 118)'), WHITE)).to.be.closeTo(4.54, 0.01);
    expect(contrast(over(parse('rgba(0, 0, 0, 0.5)'), WHITE), WHITE)).to.be.closeTo(3.98, 0.05);
  });
});

for (const language of LANGUAGES) {
  for (const ground of GROUNDS) {
    describe(`on ${ground.name}, ${language}`, () => {
      const attributes = {lang: language, 'language-switch': '', ...themeOf(ground)};

      it('A17: every text has a contrast of 4.5 or more', async () => {
        for (const element of await standAll(attributes, await pageWith(ground))) {
          await openEverything(element);
          const texts = textContrasts(element);
          expect(texts.length).to.be.greaterThan(30);
          expect(below(4.5, texts)).to.deep.equal([]);
        }
      });

      it('A17: so have the filter’s hits, the number of hits and the text offered for copying', async () => {
        const element = await stand('fulcrum-priorities', attributes, await pageWith(ground));
        await copyFirst(element, true);
        type(element, FOUND[language]);
        await settled(element);
        expect(parts(element, 'hit').length).to.be.greaterThan(2);
        expect(below(4.5, textContrasts(element))).to.deep.equal([]);
        expect(fieldContrasts(element).length).to.equal(2);
        expect(below(4.5, fieldContrasts(element))).to.deep.equal([]);
      });

      it('A17: edges of controls and icons have 3 or more', async () => {
        for (const element of await standAll(attributes, await pageWith(ground))) {
          await openEverything(element);
          const seen = controlContrasts(element);
          expect(seen.length).to.be.greaterThan(2);
          expect(below(3, seen)).to.deep.equal([]);
        }
      });

      it('A20: where more contrast is wanted, every text has 7 or more, and lines can be seen', async () => {
        const {supported} = await emulate({contrast: 'more'});
        expect(supported).to.equal(true);
        for (const element of await standAll(attributes, await pageWith(ground))) {
          await openEverything(element);
          expect(below(7, textContrasts(element))).to.deep.equal([]);
          expect(below(4.5, controlContrasts(element))).to.deep.equal([]);
          const lines = all(element, 'article, article *').filter((node) => {
            const {borderTopWidth, borderTopStyle} = getComputedStyle(node);
            return node.checkVisibility() && borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0;
          });
          const seen = lines.filter((line) => parse(getComputedStyle(line).borderTopColor)[3] > 0);
          expect(seen.length).to.be.greaterThan(3);
          for (const line of seen)
            expect(against(getComputedStyle(line).borderTopColor, line.parentElement), line.className).to.be.at.least(
              4.5,
            );
        }
      });
    });
  }
}

it('A17: a theme paints its own ground and text', async () => {
  for (const theme of ['light', 'dark'] as const) {
    const around = await pageWith({name: '', style: 'background: rgb(128, 0, 128); color: rgb(130, 0, 130)'});
    const element = await stand('fulcrum-summary', {theme}, around);
    const [r, g, b] = groundOf(part(element, 'base'));
    if (theme === 'light') expect(Math.min(r, g, b)).to.be.greaterThan(0.9);
    else expect(Math.max(r, g, b)).to.be.lessThan(0.2);
    expect(getComputedStyle(part(element, 'heading')).color).to.not.equal('rgb(130, 0, 130)');
  }
});
