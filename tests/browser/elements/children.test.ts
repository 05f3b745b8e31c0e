// Children are the version without script: shown while there is no report and after an error, never moved, never removed.
import {expect} from '@open-wc/testing';
import {
  consoleLines,
  expectShown,
  heard,
  isVisible,
  mount,
  one,
  part,
  parts,
  reportCopy,
  settled,
  TAGS,
  turn,
} from '../support/elements.ts';
import type {Report} from '../../../src/report/schema.ts';

const CHILDREN = '<h2>Without script</h2><p>Plain <b>HTML</b></p>text';
const broken = () => ({...reportCopy(), priorities: null, event: null, attendance: 7}) as unknown as Report;

for (const tag of TAGS)
  describe(`children of <${tag}>`, () => {
    /** The element without a report, as a page without the script tag's report has it at first. */
    async function waiting() {
      const place = await mount('');
      const element = document.createElement(tag);
      element.lang = 'en';
      element.innerHTML = CHILDREN;
      element.report = null;
      place.append(element);
      await settled(place);
      return element;
    }
    const slotted = (element: Element) => element.shadowRoot!.querySelectorAll('slot').length;

    it('are shown while there is no report, and nothing else is', async () => {
      const element = await waiting();
      expect(slotted(element)).to.equal(1);
      expect(isVisible(element.querySelector('p')!)).to.equal(true);
      expect(parts(element, 'base')).to.deep.equal([]);
      expect(element.language).to.equal('');
    });

    it('give way to the report, and stay where they are', async () => {
      const element = await waiting();
      const children = [...element.childNodes];
      element.report = reportCopy();
      await settled(document);
      expect(slotted(element)).to.equal(0);
      expect(isVisible(element.querySelector('p')!)).to.equal(false);
      expect(isVisible(part(element, 'base'))).to.equal(true);
      expect([...element.childNodes]).to.deep.equal(children);
      expect(element.innerHTML).to.equal(CHILDREN);
    });

    it('come back after an error, with one line on the console and one event that says what to do', async () => {
      const element = await waiting();
      const errors = consoleLines('error');
      const events = heard('fulcrum-error');
      const ready = heard('fulcrum-ready');
      element.report = broken();
      await settled(document);
      expect(slotted(element)).to.equal(1);
      expect(isVisible(element.querySelector('p')!)).to.equal(true);
      expect(errors).to.have.length(1);
      expect(errors[0])
        .to.match(/^event: value/)
        .and.to.contain('fulcrum-elements validate');
      expect(events).to.have.length(1);
      expect(events[0]!.detail.message).to.equal(errors[0]);
      expect([events[0]!.bubbles, events[0]!.composed, events[0]!.target]).to.deep.equal([true, true, element]);
      expect(ready).to.deep.equal([]);
    });

    it('the error is said once, however often the element is drawn again', async () => {
      const element = await waiting();
      const errors = consoleLines('error');
      element.report = broken();
      await settled(document);
      element.theme = 'dark';
      element.label = 'again';
      await settled(document);
      expect(errors).to.have.length(1);
    });

    it('a good report after a broken one, and none after a good one', async () => {
      const element = await waiting();
      consoleLines('error');
      element.report = broken();
      await settled(document);
      element.report = reportCopy();
      await settled(document);
      expectShown(element, 'en');
      expect(slotted(element)).to.equal(0);
      element.report = null;
      await settled(document);
      expect(slotted(element)).to.equal(1);
    });

    it('that come after the report are not shown, and not touched', async () => {
      const place = await mount(`<${tag} lang="en"></${tag}>`);
      const element = one(place, tag);
      element.innerHTML = CHILDREN;
      await turn();
      expect(isVisible(element.querySelector('p')!)).to.equal(false);
      expect(element.innerHTML).to.equal(CHILDREN);
    });

    for (const report of [null, {}, [], 'text', 7, true, {languages: []}, {languages: null}, {languages: ['en']}])
      it(`a report that is ${JSON.stringify(report)} is no report, and throws nowhere`, async () => {
        const element = await waiting();
        consoleLines('error');
        const uncaught: unknown[] = [];
        const note = (event: Event) => uncaught.push(event);
        addEventListener('unhandledrejection', note);
        element.report = report;
        await element.updateComplete.catch((error: unknown) => uncaught.push(error));
        await turn();
        removeEventListener('unhandledrejection', note);
        expect(uncaught).to.deep.equal([]);
        expect(slotted(element)).to.equal(1);
      });
  });

describe('fulcrum-ready', () => {
  for (const tag of TAGS)
    it(`<${tag}> says once that the report is on the page, and in which language`, async () => {
      const events = heard('fulcrum-ready');
      const place = await mount(`<${tag} lang="zh"></${tag}>`);
      const element = one(place, tag);
      expect(events.map(({detail}) => detail)).to.deep.equal([{report: 'hubei-2026-02-24', language: 'zh-Hans'}]);
      expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable, events[0]!.target]).to.deep.equal([
        true,
        true,
        false,
        element,
      ]);
      element.lang = 'en';
      element.theme = 'dark';
      await settled(place);
      expect(events).to.have.length(1);
      element.report = reportCopy((report) => (report.id = 'another'));
      await settled(place);
      expect(events[1]!.detail).to.deep.equal({report: 'another', language: 'en'});
    });

  it('comes when the report can be read in the element', async () => {
    const seen: (string | null)[] = [];
    const note = (event: Event) =>
      seen.push((event.target as Element).shadowRoot!.querySelector('h2')?.textContent ?? null);
    addEventListener('fulcrum-ready', note);
    await mount('<fulcrum-attendees lang="en"></fulcrum-attendees>');
    removeEventListener('fulcrum-ready', note);
    expect(seen).to.deep.equal(['Who took part']);
  });
});

describe('the property report', () => {
  it('shows another report, and the bundled one on other elements stays', async () => {
    const place = await mount(
      '<fulcrum-summary lang="en"></fulcrum-summary><fulcrum-summary lang="en"></fulcrum-summary>',
    );
    const [first, second] = [...place.querySelectorAll('fulcrum-summary')];
    first!.report = reportCopy((report) => (report.headings.summary['en'] = 'Another heading'));
    await settled(place);
    expect(part(first!, 'heading').textContent).to.equal('Another heading');
    expect(part(second!, 'heading').textContent).to.contain('Hubei');
  });

  it('shows data as text: markup in a report stays text', async () => {
    const place = await mount('<fulcrum-summary lang="en"></fulcrum-summary>');
    const element = one(place, 'fulcrum-summary');
    element.report = reportCopy((report) => {
      report.headings.summary['en'] = '<img src=x onerror=alert(1)>&amp;';
      report.gist!.text['en'] = '</div><script>document.title="no"</script>';
    });
    await settled(place);
    expect(part(element, 'heading').textContent).to.equal('<img src=x onerror=alert(1)>&amp;');
    expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
  });

  it('does not change the object it is given', async () => {
    const place = await mount(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    const freeze = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const report = freeze(reportCopy());
    for (const tag of TAGS) one(place, tag).report = report;
    await settled(place);
    for (const tag of TAGS) expect(one(place, tag).shadowRoot!.querySelectorAll('article')).to.have.length(1);
  });
});
