// A22 and A23: the size and the spacing of text are the reader's.
import {expect} from '@open-wc/testing';
import {setViewport} from '../support/commands.ts';
import {collisionsOf, overflowOf} from './layout.ts';
import {adopt, styleRules} from './sheets.ts';
import {all, box, LANGUAGES, openEverything, part, parts, rootOf, settled, standAll, textOf} from './stand.ts';
import {textNodes} from './texts.ts';

const html = document.documentElement;
afterEach(() => html.removeAttribute('style'));

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
const withParagraph = async (style: string) => {
  const around = await box(`style="${style}"`);
  const paragraph = document.createElement('p');
  paragraph.textContent = 'host';
  around.append(paragraph);
  return {around, paragraph};
};

for (const language of LANGUAGES) {
  for (const root of [10, 16, 32]) {
    for (const size of ['inherit', '16px', '1.25rem']) {
      it(`A22: text is as large as the page’s own, root ${root} px, paragraphs ${size}, ${language}`, async () => {
        html.style.fontSize = `${root}px`;
        const {around, paragraph} = await withParagraph(`font-size: ${size}`);
        for (const element of await standAll({lang: language}, around)) {
          await openEverything(element);
          expect(sizeOf(part(element, 'base'))).to.equal(sizeOf(paragraph));
          const text = parts(element, 'text').find(
            (node) => !node.closest('[part~=meta], [part~=facts], [part~=figures], [part~=gist]'),
          )!;
          expect(sizeOf(text), textOf(text)).to.be.closeTo(sizeOf(paragraph), 0.01);
          expect(overflowOf(element)).to.deep.equal([]);
        }
      });
    }
  }

  it(`A22: every text grows with the page’s, fields and buttons too, ${language}`, async () => {
    const sizes = async (size: number) => {
      const {around} = await withParagraph(`font-size: ${size}px`);
      const elements = await standAll({lang: language, 'language-switch': ''}, around);
      return elements.flatMap((element) => [
        ...textNodes(rootOf(element)).map((node) => sizeOf(node.parentElement!)),
        ...all(element, 'input').map(sizeOf),
      ]);
    };
    const [small, large] = [await sizes(16), await sizes(48)];
    expect(small.length).to.be.greaterThan(100);
    for (const [index, size] of small.entries()) expect(large[index]).to.be.closeTo(3 * size, 0.05);
  });

  for (const zoom of [2, 4]) {
    it(`A22: at ${zoom * 100} % on a page of 1280 px nothing is lost, ${language}`, async () => {
      await setViewport({width: 1280, height: 800});
      try {
        html.style.setProperty('zoom', String(zoom));
        for (const element of await standAll({lang: language, 'language-switch': ''})) {
          await openEverything(element);
          expect(overflowOf(element)).to.deep.equal([]);
          expect(collisionsOf(element)).to.deep.equal([]);
        }
        expect(html.scrollWidth).to.be.at.most(html.clientWidth);
      } finally {
        await setViewport({width: 800, height: 600});
      }
    });
  }

  describe(`a reader’s text spacing, ${language}`, () => {
    const SPACING =
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }' +
      'p { margin-bottom: 2em !important }';
    const px = (element: Element, property: string) =>
      Number.parseFloat(getComputedStyle(element).getPropertyValue(property)) || 0;
    let sheet: HTMLStyleElement | undefined;
    afterEach(() => sheet?.remove());
    const setOnPage = () => {
      sheet = document.createElement('style');
      sheet.textContent = SPACING;
      document.head.append(sheet);
    };

    it('A23: a page’s own spacing does not come in, so that it is seen when a reader’s does', async () => {
      const around = await box('style="letter-spacing: 3px; word-spacing: 5px"');
      for (const element of await standAll({lang: language}, around))
        for (const node of textNodes(rootOf(element)))
          expect(px(node.parentElement!, 'letter-spacing'), node.data).to.equal(0);
    });

    it('A23: set on everything in the page it arrives in every text, field and button', async () => {
      setOnPage();
      for (const element of await standAll({lang: language, 'language-switch': ''})) {
        await openEverything(element);
        const holders = [
          ...textNodes(rootOf(element)).map((node) => node.parentElement!),
          ...all(element, 'input, textarea'),
        ];
        const least = 0.12 * sizeOf(element) - 0.01;
        for (const holder of holders) {
          expect(px(holder, 'letter-spacing'), textOf(holder)).to.be.at.least(least);
          expect(px(holder, 'word-spacing'), textOf(holder)).to.be.at.least((least * 4) / 3 - 0.01);
        }
        // what is more than a line: headings, figures and labels keep their own
        for (const text of parts(element, 'text').filter((node) => !node.closest('[part~=figures]')))
          expect(px(text, 'line-height') / sizeOf(text), textOf(text)).to.be.closeTo(1.5, 0.01);
      }
    });

    it('A23: nothing is lost by it', async () => {
      setOnPage();
      for (const width of [240, 320, 640, 1000]) {
        for (const element of await standAll(
          {lang: language, 'language-switch': ''},
          await box(`style="width: ${width}px"`),
        )) {
          await openEverything(element);
          expect(overflowOf(element)).to.deep.equal([]);
          expect(collisionsOf(element)).to.deep.equal([]);
        }
      }
    });

    it('A23: by a style sheet put into the element it arrives everywhere, and nothing is lost', async () => {
      for (const width of [240, 320, 640, 1000]) {
        for (const element of await standAll(
          {lang: language, 'language-switch': ''},
          await box(`style="width: ${width}px"`),
        )) {
          adopt(element, SPACING);
          await openEverything(element);
          for (const node of textNodes(rootOf(element))) {
            const holder = node.parentElement!;
            expect(px(holder, 'letter-spacing')).to.be.closeTo(0.12 * sizeOf(holder), 0.02);
            expect(px(holder, 'line-height')).to.be.closeTo(1.5 * sizeOf(holder), 0.05);
          }
          await settled(element);
          expect(overflowOf(element)).to.deep.equal([]);
          expect(collisionsOf(element)).to.deep.equal([]);
        }
      }
    });
  });
}

it('A22: no size of text is in px or rem, and the host resets nothing by force', async () => {
  for (const element of await standAll()) {
    const rules = styleRules(element).filter(({media}) => !/print/.test(media));
    const sizes = rules
      .map(({selector, style}) => [selector, style.fontSize || style.font] as const)
      .filter(([, size]) => size);
    expect(sizes.length).to.be.greaterThan(2);
    // a floor in px may be: what is above it still follows the page
    const floored = (size: string) => size.replace(/^max\(([\d.]+em), \d+px\)$/, '$1');
    for (const [selector, size] of sizes) expect(floored(size), selector).to.not.match(/\d(px|rem|pt|vw|vh)\b/);
    const host = rules.filter(({selector}) => selector.includes(':host'));
    expect(host.length).to.be.greaterThan(0);
    for (const {style, selector} of host) {
      expect(style.getPropertyValue('all'), selector).to.equal('');
      for (const property of style) expect(style.getPropertyPriority(property), `${selector} ${property}`).to.equal('');
    }
  }
});
