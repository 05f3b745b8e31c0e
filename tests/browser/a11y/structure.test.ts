// A1 to A5: what the elements are made of.
import {expect} from '@open-wc/testing';
import {accessible, sendKeys} from '../support/commands.ts';
import {report, said} from './report.ts';
import {
  all,
  box,
  LANGUAGES,
  one,
  openEverything,
  panelOf,
  part,
  parts,
  stand,
  standAll,
  TAGS,
  textOf,
} from './stand.ts';
import {EVERY_STATE, show, STATES} from './states.ts';

const expanded = (element: Element) =>
  parts(element, 'priority-button').map((button) => button.getAttribute('aria-expanded'));
const levelOf = (heading: Element) => Number(heading.localName.slice(1));
const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading]';

for (const language of LANGUAGES) {
  describe(`structure, ${language}`, () => {
    it('A1: each priority header is a heading whose only child is a button', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const headings = parts(element, 'priority-heading');
      expect(headings).to.have.lengthOf(report.priorities.items.length);
      for (const heading of headings) {
        expect(heading.matches('h2, h3, h4, h5, h6'), heading.localName).to.equal(true);
        expect([...heading.children].map(({localName}) => localName)).to.deep.equal(['button']);
        const own = [...heading.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE);
        expect(own.map((node) => node.textContent?.trim()).join('')).to.equal('');
        const [button] = heading.children;
        expect(button?.getAttribute('aria-expanded')).to.equal('false');
        expect(panelOf(button!).matches('[part~=priority-panel]')).to.equal(true);
      }
    });

    it('A1: the browser itself takes them for a heading and a button', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      for (const [index, heading] of parts(element, 'priority-heading').slice(0, 2).entries()) {
        const name = said(report.priorities.items[index]?.title, language);
        expect(await accessible(heading, {role: 'heading', name})).to.deep.equal({role: 'heading', name});
        const wanted = {role: 'button', name};
        expect(await accessible(heading.firstElementChild!, wanted)).to.deep.equal(wanted);
      }
    });

    for (const key of ['Enter', 'Space']) {
      it(`A1: ${key} opens and closes a priority, and the focus stays`, async () => {
        const element = await stand('fulcrum-priorities', {lang: language});
        const button = parts(element, 'priority-button')[1]!;
        button.focus();
        await sendKeys({press: key});
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('true');
        expect(panelOf(button).hidden).to.equal(false);
        await sendKeys({press: key});
        await element.updateComplete;
        expect(button.getAttribute('aria-expanded')).to.equal('false');
        expect(panelOf(button).hidden).to.not.equal(false);
        expect(element.shadowRoot?.activeElement).to.equal(button);
      });
    }

    it('A1: several may be open', async () => {
      const element = await stand('fulcrum-priorities', {lang: language});
      const buttons = parts(element, 'priority-button');
      buttons[0]?.click();
      buttons[3]?.click();
      await element.updateComplete;
      expect(expanded(element)).to.deep.equal(['true', 'false', 'false', 'true', 'false', 'false', 'false']);
    });

    for (const {name, tag, ...rest} of STATES.filter(({name}) => name === 'closed' || name === 'everything open')) {
      it(`A1: Tab goes through <${tag}> ${name} in the order of the DOM, and out again`, async () => {
        const around = await box();
        const before = document.createElement('button');
        around.append(before);
        const element = await show({name, tag, ...rest, attributes: {'language-switch': ''}}, language, around);
        const after = document.createElement('button');
        around.append(after);
        const reachable = all(element, 'a[href], button, input, textarea, [tabindex="0"]').filter((control) =>
          control.checkVisibility(),
        );
        // a few steps from each end: every step is a round trip to the browser
        const ends = reachable.length > 12 ? [reachable.slice(0, 6), reachable.slice(-6)] : [reachable];
        before.focus();
        for (const [index, end] of ends.entries()) {
          if (index) end[0]?.focus();
          for (const control of index ? end.slice(1) : end) {
            await sendKeys({press: 'Tab'});
            expect(element.shadowRoot?.activeElement, textOf(control)).to.equal(control);
          }
        }
        await sendKeys({press: 'Tab'});
        expect(document.activeElement).to.equal(after);
      });
    }
  });
}

for (const {state, language, name} of EVERY_STATE) {
  it(`A2: no heading stands in a summary, A5: nothing interactive in another control: ${name}`, async () => {
    const element = await show(state, language);
    expect(all(element, 'button').length).to.be.greaterThan(0);
    expect(all(element, `summary :is(${HEADINGS})`)).to.deep.equal([]);
    const inner = ':is(a, button, input, select, textarea, [tabindex], [role=button], [role=link])';
    expect(all(element, `:is(a, button, [role=button]) ${inner}`)).to.deep.equal([]);
  });
}

describe('landmarks', () => {
  const LANDMARKS = ['banner', 'complementary', 'contentinfo', 'form', 'main', 'navigation', 'region', 'search'];
  for (const language of LANGUAGES) {
    it(`A3: all three elements with everything open add no landmark, ${language}`, async () => {
      const elements = await standAll({lang: language, 'language-switch': ''});
      for (const element of elements) {
        await openEverything(element);
        const roles = LANDMARKS.map((role) => `[role=${role}]`).join();
        expect(all(element, `${roles}, main, nav, aside, search, form, section`)).to.deep.equal([]);
        expect(one(element, '[lang]').firstElementChild?.localName).to.equal('article');
        for (const footer of all(element, 'footer, header'))
          expect((await accessible(footer, {role: 'contentinfo', name: ''})).role).to.not.equal('contentinfo');
      }
    });
  }
});

describe('heading levels', () => {
  const TABLE = [
    ['2', 2],
    ['3', 3],
    ['4', 4],
    ['5', 5],
    ['6', 6],
    ['', 2],
    ['abc', 2],
    ['1', 2],
    ['0', 2],
    ['9', 6],
    ['-3', 2],
    ['2.7', 2],
  ] as const;
  const deeper = (level: number, by: number) => Math.min(6, level + by);

  it('A4: without heading-level the heading is of level 2', async () => {
    for (const tag of TAGS) expect(levelOf(part(await stand(tag), 'heading'))).to.equal(2);
  });
  for (const [given, level] of TABLE) {
    it(`A4: heading-level="${given}" gives level ${level}, and the headings inside one and two more, never past 6`, async () => {
      for (const tag of TAGS) {
        const element = await stand(tag, {'heading-level': given});
        expect(levelOf(part(element, 'heading')), tag).to.equal(level);
        const nested = ['section-heading', 'priority-heading'].flatMap((name) => parts(element, name));
        expect(nested.length, tag).to.be.greaterThan(0);
        for (const heading of nested) expect(levelOf(heading)).to.equal(deeper(level, 1));
        for (const heading of parts(element, 'measure-heading')) expect(levelOf(heading)).to.equal(deeper(level, 2));
        expect(all(element, HEADINGS)).to.have.lengthOf(1 + nested.length + parts(element, 'measure-heading').length);
      }
    });
  }
  it('A4: a level that is set later holds as well', async () => {
    const element = await stand('fulcrum-priorities');
    element.headingLevel = 4;
    await element.updateComplete;
    expect(levelOf(part(element, 'heading'))).to.equal(4);
    expect(levelOf(part(element, 'priority-heading'))).to.equal(5);
  });
});

for (const language of LANGUAGES) {
  it(`A5: the name of a priority’s button is its visible title, of 60 characters at most, ${language}`, async () => {
    const element = await stand('fulcrum-priorities', {lang: language});
    for (const [index, button] of parts(element, 'priority-button').entries()) {
      const name = said(report.priorities.items[index]?.title, language);
      expect(name.length).to.be.within(1, 60);
      const numeral = part(element, 'numeral');
      expect(numeral.getAttribute('aria-hidden')).to.equal('true');
      expect(button.getAttribute('aria-label')).to.equal(null);
      expect(await accessible(button, {role: 'button', name})).to.deep.equal({role: 'button', name});
    }
  });
  it(`A5: every other button is named by what it shows, ${language}`, async () => {
    for (const element of await standAll({lang: language, 'language-switch': ''})) {
      await openEverything(element);
      for (const button of all(element, 'button:not([part~=provenance-button])')) {
        expect(button.getAttribute('aria-label'), textOf(button)).to.equal(null);
        expect(textOf(button).length).to.be.within(1, 60);
      }
      // "¶4" is read out as its name: the numbers that are seen stand in it
      for (const button of parts(element, 'provenance-button'))
        expect(button.getAttribute('aria-label')?.match(/\d+/g)).to.deep.equal(textOf(button).match(/\d+/g));
    }
  });
}
