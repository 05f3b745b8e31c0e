// A21: no width is too small, and no parent either.
import {expect} from '@open-wc/testing';
import {copyFirst, FOUND, type} from './acts.ts';
import {setViewport} from '../support/commands.ts';
import {collisionsOf, overflowOf} from './layout.ts';
import {all, box, LANGUAGES, openEverything, settled, stand, standAll, TAGS} from './stand.ts';

const WIDTHS = [240, 256, 280, 300, 320, 360, 415, 480, 544, 600, 640, 768, 800, 1024, 1280];

before(() => setViewport({width: 1400, height: 900}));
after(() => setViewport({width: 800, height: 600}));

for (const language of LANGUAGES) {
  for (const open of [false, true]) {
    const how = open ? 'everything open' : 'closed';
    for (const width of WIDTHS) {
      it(`A21: in ${width} px on a wide page nothing sticks out or is cut off, ${how}, ${language}`, async () => {
        const around = await box(`style="width: ${width}px"`);
        for (const element of await standAll({lang: language, 'language-switch': ''}, around)) {
          if (open) await openEverything(element);
          expect(element.getBoundingClientRect().width).to.equal(width);
          expect(overflowOf(element)).to.deep.equal([]);
          expect(collisionsOf(element)).to.deep.equal([]);
        }
        expect(around.scrollWidth).to.be.at.most(around.clientWidth);
      });
    }
  }

  it(`A21: with a theme’s own padding and large print 240 px are enough, ${language}`, async () => {
    for (const style of ['', '; --fulcrum-font-size: 2em']) {
      const around = await box(`style="width: ${style ? 320 : 240}px${style}"`);
      for (const element of await standAll({lang: language, 'language-switch': '', theme: 'light'}, around)) {
        await openEverything(element);
        expect(overflowOf(element)).to.deep.equal([]);
      }
    }
  });

  it(`A21: nor does the filter or the text offered for copying, ${language}`, async () => {
    for (const width of [240, 320, 640]) {
      const element = await stand('fulcrum-priorities', {lang: language}, await box(`style="width: ${width}px"`));
      await copyFirst(element, true);
      type(element, FOUND[language]);
      await settled(element);
      expect(overflowOf(element)).to.deep.equal([]);
    }
  });

  const PARENTS = {
    'a flex row': 'display: flex; width: 600px',
    'a flex row, centred': 'display: flex; justify-content: center; width: 600px',
    'a flex column, centred': 'display: flex; flex-direction: column; align-items: center; width: 600px',
    'a float': 'float: left; max-width: 600px',
    'an inline block': 'display: inline-block; max-width: 600px',
    'a grid that shrinks its items': 'display: grid; justify-items: start; width: 600px',
    'a grid column as wide as its content':
      'display: grid; grid-template-columns: auto; justify-content: start; width: 600px',
    'a table cell': 'display: table-cell',
    'a box that is positioned': 'position: absolute',
  };
  for (const [name, style] of Object.entries(PARENTS)) {
    it(`A21: ${name} does not squeeze an element to nothing, ${language}`, async () => {
      for (const tag of TAGS) {
        const element = await stand(tag, {lang: language}, await box(`style="${style}"`));
        for (const open of [false, true]) {
          if (open) await openEverything(element);
          expect(element.getBoundingClientRect().width, `${tag} ${open}`).to.be.within(240, 600);
          expect(overflowOf(element)).to.deep.equal([]);
        }
      }
    });
  }

  it(`A21: the layout follows the container, not the window, ${language}`, async () => {
    const columns = async (width: number) => {
      const [summary] = await standAll({lang: language}, await box(`style="width: ${width}px"`));
      return new Set(all(summary!, '[part~=section] > *').map((node) => node.getBoundingClientRect().left)).size;
    };
    const [narrow, wide] = [await columns(300), await columns(1000)];
    expect(narrow).to.equal(1);
    expect(wide).to.be.greaterThan(1);
    await setViewport({width: 320, height: 640});
    expect(await columns(300)).to.equal(narrow);
    expect(await columns(1000)).to.equal(wide);
    await setViewport({width: 1400, height: 900});
  });
}
