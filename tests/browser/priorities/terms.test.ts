// A term is explained in place: a button within the text opens a panel below what it stands in.
import {expect} from '@open-wc/testing';
import type {Report} from '../../../src/report/schema.ts';
import {applyMedia} from '../a11y/sheets.ts';
import {complete, openAll, standWith} from '../reports/stage.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {sendKeys} from '../support/commands.ts';
import {heard, inside, part, parts, reportCopy, textOf, type FulcrumNode} from '../support/elements.ts';

const LANGUAGES = ['en', 'zh-Hans'] as const;
const ADDRESS = 'https://example.org/briefing';

const stand = (lang: string, change: (report: Report) => void = () => undefined, width = 800) =>
  standWith(reportCopy(change), {lang, width});
const summary = async (lang: string, change?: (report: Report) => void) => (await stand(lang, change))[0]!;
const priorities = async (lang: string, change?: (report: Report) => void) => (await stand(lang, change))[1]!;

const buttons = (element: FulcrumNode, within = '') => inside(element, `${within} [part="term"][aria-expanded]`);
const expanded = (button: Element) => button.getAttribute('aria-expanded');
const panelOf = (button: Element) =>
  (button.getRootNode() as ShadowRoot).getElementById(button.getAttribute('aria-controls')!)!;
const focused = (element: FulcrumNode) => element.shadowRoot!.activeElement;
/** Opens the first priority that has a tag which is a term. */
async function firstTag(element: FulcrumNode): Promise<HTMLElement> {
  await openAll(element);
  for (const button of buttons(element)) if (expanded(button) === 'true') button.click();
  await complete();
  return buttons(element, '[part="programmes"]')[0]!;
}

for (const lang of LANGUAGES) {
  describe(`a term, ${lang}`, () => {
    it('opens with a click, directly below what it stands in, and closes with another', async () => {
      const element = await summary(lang);
      const [button] = buttons(element, '[part="gist"]');
      const panel = panelOf(button!);
      expect([expanded(button!), panel.getAttribute('part'), panel.hasAttribute('hidden')]).to.deep.equal([
        'false',
        'explanation',
        true,
      ]);
      expect(panel.parentElement).to.equal(part(element, 'gist'));
      button!.click();
      await complete();
      expect([expanded(button!), panel.hasAttribute('hidden')]).to.deep.equal(['true', false]);
      const {bottom} = button!.closest('[part="text"]')!.getBoundingClientRect();
      expect(panel.getBoundingClientRect().top).to.be.at.least(bottom - 4);
      button!.click();
      await complete();
      expect([expanded(button!), panel.hasAttribute('hidden')]).to.deep.equal(['false', true]);
    });

    it('holds the explanation, the original in its own language, whose translation it is, and the reference', async () => {
      const report = reportCopy();
      const element = await summary(lang);
      const say = (id: string) => textOf(inside(element, `[id^="term-${id}_"]`)[0]!);
      const term = (id: string) => report.glossary.find((one) => one.id === id)!;
      const [fulcrum, strategies] = [term('fulcrum'), term('strategies')];
      expect(say('fulcrum')).to.contain(fulcrum.explanation[lang]).and.to.contain(fulcrum.reference!.publisher[lang]);
      expect(say('fulcrum'))
        .to.contain(fulcrum.reference!.title![lang])
        .and.to.contain(fulcrum.reference!.date!.text[lang]);
      expect(say('strategies')).to.contain(strategies.explanation[lang]);
      const originals = inside(element, '[id^="term-strategies_"] [part="original"]');
      if (lang === 'en') {
        expect(originals.map((node) => [textOf(node), node.lang])).to.deep.equal([
          [strategies.term['zh-Hans'], 'zh-Hans'],
        ]);
        expect(say('strategies')).to.contain('Our translation');
        expect(say('fulcrum')).to.not.contain('Our translation');
      } else {
        expect(originals).to.deep.equal([]);
        expect(say('strategies')).to.not.contain('本摘要译法');
      }
    });

    it('leads to the reference where it has an address', async () => {
      const links = (element: FulcrumNode) => inside<HTMLAnchorElement>(element, '[id^="term-fulcrum_"] a');
      expect(links(await summary(lang))).to.have.length(0);
      const [link] = links(await summary(lang, (report) => (report.glossary[0]!.reference!.url = ADDRESS)));
      expect(link!.href).to.equal(ADDRESS);
      expect(textOf(link!)).to.contain(reportCopy().glossary[0]!.reference!.publisher[lang]);
    });

    it('is a button once in a text; an unknown one and a second one are words', async () => {
      const element = await summary(lang, (report) => {
        report.gist!.text[lang] = 'A [[b|fulcrum]] c [[d|fulcrum]] e [[f|nobody]] g [[h|strategies]].';
      });
      expect(buttons(element, '[part="gist"]').map(textOf)).to.deep.equal(['b', 'h']);
      expect(textOf(inside(element, '[part="gist"] [part="text"]')[0]!)).to.equal('A b c d e f g h.');
      expect(inside(element, '[part="gist"] > [part="explanation"]')).to.have.length(2);
    });

    it('has a panel of its own in each place', async () => {
      const element = await summary(lang, (report) => {
        for (const {claims} of report.slots) for (const {text} of claims) text[lang] = '[[x|fulcrum]].';
      });
      const ids = buttons(element).map((button) => button.getAttribute('aria-controls'));
      expect(ids.length).to.be.greaterThan(10);
      expect(new Set(ids).size).to.equal(ids.length);
      buttons(element)[2]!.click();
      await complete();
      expect(buttons(element).filter((one) => expanded(one) === 'true')).to.have.length(1);
    });

    it('is a tag where a programme is called as the glossary has it, with its panel below the tags', async () => {
      const element = await priorities(lang);
      const tag = await firstTag(element);
      const {glossary} = reportCopy();
      expect(glossary.map(({term}) => term[lang])).to.include(textOf(tag));
      expect(tag.parentElement!.getAttribute('part')).to.equal('item');
      tag.click();
      await complete();
      const tags = tag.closest('[part="programmes"]')!;
      expect(tags.compareDocumentPosition(panelOf(tag)) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
      expect(panelOf(tag).parentElement).to.equal(tags.parentElement);
      expect(panelOf(tag).getBoundingClientRect().top).to.be.at.least(tags.getBoundingClientRect().bottom - 1);
      const plain = inside(element, '[part="programmes"] > li').filter((one) => !one.querySelector('[part="term"]'));
      expect(plain.length).to.be.greaterThan(0);
    });

    it('has no violations that axe knows of', async () => {
      const elements = await stand(lang);
      for (const element of elements) {
        await openAll(element);
        await expectNoAxeViolations(element);
      }
    });
  });
}

describe('a term and the keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`opens with ${key}, and keeps the focus`, async () => {
      const element = await summary('en');
      const [button] = buttons(element);
      button!.focus();
      await sendKeys({press: key});
      await complete();
      expect([expanded(button!), focused(element)]).to.deep.equal(['true', button]);
    });

  it('closes with Escape, from the button or from within the panel, and has the focus then', async () => {
    const element = await summary('en', (report) => (report.glossary[0]!.reference!.url = ADDRESS));
    const [button] = buttons(element);
    for (const from of [() => button!, () => panelOf(button!).querySelector('a')!]) {
      button!.click();
      await complete();
      expect(expanded(button!)).to.equal('true');
      from().focus();
      expect(focused(element)).to.equal(from());
      await sendKeys({press: 'Escape'});
      await complete();
      expect([expanded(button!), focused(element)]).to.deep.equal(['false', button]);
    }
  });

  it('Escape closes nothing else: not what is closed, and not a priority', async () => {
    const element = await priorities('en');
    const events = heard('fulcrum-toggle');
    const tag = await firstTag(element);
    events.length = 0;
    for (const control of [tag, part(element, 'priority-button'), part(element, 'provenance-button')]) {
      control.focus();
      await sendKeys({press: 'Escape'});
    }
    await complete();
    expect(events).to.have.length(0);
  });
});

describe('a term and the rest', () => {
  it('says that it opened, with its id in the glossary', async () => {
    const element = await summary('en');
    const events = heard('fulcrum-toggle');
    buttons(element, '[part="gist"]')[0]!.click();
    buttons(element, '[part="gist"]')[0]!.click();
    const detail = {kind: 'term', id: 'fulcrum'};
    expect(events.map((event) => event.detail)).to.deep.equal([
      {...detail, open: true},
      {...detail, open: false},
    ]);
  });

  it('stays open in the other language', async () => {
    const element = await summary('en');
    buttons(element, '[part="gist"]')[0]!.click();
    element.lang = 'zh-Hans';
    await complete();
    expect(expanded(buttons(element, '[part="gist"]')[0]!)).to.equal('true');
  });

  it('keeps what a filter has found within it', async () => {
    const element = await priorities('en');
    const field = part<HTMLInputElement>(element, 'filter-field');
    field.value = 'golden';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await complete();
    expect(inside(element, '[part="aim"] [part="term"] [part="hit"]').map(textOf)).to.deep.equal(['golden']);
  });

  it('breaks where a line ends, and stays within its column', async () => {
    const element = (await stand('en', undefined, 280))[0]!;
    const [button] = buttons(element, '[part="gist"]');
    expect(button!.getClientRects().length).to.be.greaterThan(1);
    expect(part(element, 'gist').scrollWidth).to.be.at.most(part(element, 'gist').clientWidth);
  });

  it('is on paper only where it is open', async () => {
    const element = await summary('en');
    const [open, closed] = buttons(element);
    open!.click();
    await complete();
    applyMedia(element, /print/);
    expect(panelOf(open!).checkVisibility()).to.equal(true);
    expect(panelOf(closed!).checkVisibility()).to.equal(false);
    expect(getComputedStyle(closed!).textDecorationLine).to.equal('none');
  });

  it('is not in other elements’ lists of names', async () => {
    const attendees = (await stand('en'))[2]!;
    expect(parts(attendees, 'term')).to.deep.equal([]);
  });
});
