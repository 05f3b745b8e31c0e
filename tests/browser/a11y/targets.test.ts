// A15: what is to be pressed is large enough.
import {expect} from '@open-wc/testing';
import {setViewport} from '../support/commands.ts';
import {applyMedia} from './sheets.ts';
import {all, controls, type Fulcrum, LANGUAGES, part, settled, textOf} from './stand.ts';
import {EVERY_STATE, show, STATES} from './states.ts';

after(() => setViewport({width: 800, height: 600}));

/** A link or a term in a sentence is as high as its line, and may be (2.5.8, inline). */
const inSentence = (control: Element) => {
  if (!control.matches('a, [part=text] > [role=button]')) return false;
  const around = control.closest('[part=text], li, dd, dt, p');
  return textOf(around).length > textOf(control).length;
};

const sizes = (element: Fulcrum) =>
  controls(element)
    .filter((control) => control.checkVisibility() && !inSentence(control))
    .map((control) => {
      const {width, height} = control.getBoundingClientRect();
      // what is laid over a control to make it larger counts: it is pressed as the control
      const {position, content, top, left} = getComputedStyle(control, '::after');
      const laid = content !== 'none' && position === 'absolute';
      const more = (inset: string) => (laid ? Math.max(0, -2 * Number.parseFloat(inset)) : 0);
      return {control, width: width + more(left), height: height + more(top)};
    });
const tooSmall = (element: Fulcrum, least: number) =>
  sizes(element)
    .filter(({width, height}) => width < least || height < least)
    .map(
      ({control, width, height}) =>
        `${width.toFixed(1)} × ${height.toFixed(1)}: ${textOf(control) || control.localName}`,
    );

for (const width of [320, 768, 1280]) {
  describe(`at ${width} px`, () => {
    before(() => setViewport({width, height: 800}));
    for (const {state, language, name} of EVERY_STATE) {
      it(`A15: everything that can be pressed is 24 × 24 px or larger: ${name}, at ${width} px`, async () => {
        const element = await show(state, language);
        expect(sizes(element).length).to.be.greaterThan(2);
        expect(tooSmall(element, 24)).to.deep.equal([]);
      });
    }
  });
}

for (const language of LANGUAGES) {
  for (const state of STATES.filter(({name}) => name === 'everything open')) {
    it(`A15: on a touch screen it is 44 × 44 px: <${state.tag}>, ${language}`, async () => {
      const element = await show(state, language);
      // no engine here can pretend to be touched: its rules are applied instead
      applyMedia(element, /pointer:\s*coarse/);
      await settled(element);
      expect(tooSmall(element, 44)).to.deep.equal([]);
    });
  }

  it(`A15: what is laid over a small button is pressed as that button, ${language}`, async () => {
    const element = await show({name: '', tag: 'fulcrum-summary'}, language);
    applyMedia(element, /pointer:\s*coarse/);
    const button = part(element, 'provenance-button');
    button.scrollIntoView({block: 'center'});
    const {left, right, top, width, height} = button.getBoundingClientRect();
    const at = (x: number, y: number) => element.shadowRoot?.elementFromPoint(x, y);
    expect(at(left + width / 2, top + height / 2)).to.equal(button);
    expect(at(right + 8, top + height / 2)).to.equal(button);
    expect(all(element, 'button').includes(button)).to.equal(true);
  });
}
