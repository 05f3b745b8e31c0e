// A25: nothing by colour alone, any orientation, and nothing happens before the pointer is lifted.
import {expect} from '@open-wc/testing';
import {FOUND, type} from './acts.ts';
import {sendMouse, setViewport} from '../support/commands.ts';
import {parse} from './colours.ts';
import {overflowOf} from './layout.ts';
import {mediaQueries} from './sheets.ts';
import {all, box, type Fulcrum, LANGUAGES, part, parts, settled, stand, standAll, textOf} from './stand.ts';

/** A page that gives every colour the same value: what can still be told apart is not told by colour. */
const colourless = () => {
  const same = ['accent', 'soft-color', 'line-color', 'control-color', 'focus-color'].map(
    (name) => `--fulcrum-${name}: currentColor`,
  );
  const none = ['surface', 'hit-color'].map((name) => `--fulcrum-${name}: transparent`);
  return box(`style="${[...same, ...none].join('; ')}"`);
};
const shape = (node: Element) => {
  const {
    borderTopWidth,
    borderTopStyle,
    borderTopColor,
    fontWeight,
    fontStyle,
    outlineStyle,
    textDecorationLine,
    transform,
  } = getComputedStyle(node);
  const seen = parse(borderTopColor)[3] === 0 ? 'none' : borderTopStyle;
  return [borderTopWidth, seen, fontWeight, fontStyle, outlineStyle, textDecorationLine, transform].join();
};

for (const language of LANGUAGES) {
  const attributes = {lang: language, 'language-switch': '', 'report-url': 'https://example.com/report'};

  it(`A25: without colours, open and closed look different, ${language}`, async () => {
    for (const element of await standAll(attributes, await colourless())) {
      const source = part(element, 'provenance-button');
      const before = shape(source);
      source.click();
      await settled(element);
      expect(shape(source), `${element.localName} source`).to.not.equal(before);
      for (const arrow of all(element, '[aria-expanded] > .chevron')) {
        const closed = shape(arrow);
        arrow.parentElement?.click();
        await settled(element);
        expect(shape(arrow), textOf(arrow.parentElement)).to.not.equal(closed);
      }
    }
  });

  it(`A25: without colours, the chosen language and what the filter found look different, ${language}`, async () => {
    const element = await stand('fulcrum-priorities', attributes, await colourless());
    const [one, two] = all(element, '[part~=language-switch] button');
    expect(shape(one!)).to.not.equal(shape(two!));
    type(element, FOUND[language]);
    await settled(element);
    const hit = part(element, 'hit');
    expect(shape(hit)).to.not.equal(shape(hit.parentElement!));
  });

  it(`A25: links are underlined, ${language}`, async () => {
    for (const element of await standAll(attributes, await colourless())) {
      const links = all(element, 'a[href]');
      expect(links.length).to.be.greaterThan(0);
      for (const link of links) expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    }
  });

  it(`A25: upright and lying, everything is there, ${language}`, async () => {
    const texts: string[] = [];
    try {
      for (const [width, height] of [
        [320, 640],
        [640, 320],
      ] as const) {
        await setViewport({width, height});
        const elements = await standAll(attributes);
        texts.push(elements.map((element) => part(element, 'base').innerText.replace(/\s+/g, '')).join('|'));
        for (const element of elements) {
          expect(overflowOf(element)).to.deep.equal([]);
          expect(mediaQueries(element).filter((query) => /orientation|aspect-ratio/.test(query))).to.deep.equal([]);
        }
      }
    } finally {
      await setViewport({width: 800, height: 600});
    }
    expect(texts[0]).to.equal(texts[1]);
    expect(texts[0]?.length).to.be.greaterThan(500);
  });

  it(`A25: pressing does nothing until the pointer is lifted on the same button, ${language}`, async () => {
    const element: Fulcrum = await stand('fulcrum-priorities', {lang: language});
    const [first, second] = parts(element, 'priority-button');
    const middle = (node: Element): [number, number] => {
      const {left, top, height} = node.getBoundingClientRect();
      return [Math.round(left + 20), Math.round(top + height / 2)];
    };
    const open = () => [first, second].map((button) => button?.getAttribute('aria-expanded'));
    await sendMouse({type: 'move', position: middle(first!)});
    await sendMouse({type: 'down'});
    await settled(element);
    expect(open()).to.deep.equal(['false', 'false']);
    await sendMouse({type: 'move', position: middle(second!)});
    await sendMouse({type: 'up'});
    await settled(element);
    expect(open()).to.deep.equal(['false', 'false']);
    await sendMouse({type: 'click', position: middle(first!)});
    await settled(element);
    expect(open()).to.deep.equal(['true', 'false']);
  });
}
