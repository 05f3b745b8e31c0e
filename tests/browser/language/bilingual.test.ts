// Two languages in one element: each text beside its own translation.
import {expect} from '@open-wc/testing';
import {collisionsOf, overflowOf} from '../a11y/layout.ts';
import {langOf, textNodes} from '../a11y/texts.ts';
import {arabic} from '../reports/arabic.ts';
import {complete, openAll, readJson, standWith} from '../reports/stage.ts';
import {expectNoAxeViolations} from '../support/axe.ts';
import {setViewport} from '../support/commands.ts';
import {
  buttonNamed,
  consoleLines,
  heard,
  inside,
  mount,
  mountOne,
  one,
  part,
  parts,
  reportCopy,
  settled,
  shownLanguage,
  status,
  TAGS,
  textOf,
  type FulcrumNode,
  type Tag,
} from '../support/elements.ts';
import {waitUntil} from '../support/wait.ts';
import {renderElement} from '../support/render.ts';
import type {ElementName} from '../../../src/formats/options.ts';

const WIDE = 900;
const NARROW = 300;
const BOTH = 'languages="zh-Hans en"';

const mountIn = <T extends Tag>(tag: T, attributes: string, width = WIDE) =>
  mountOne(tag, `<div style="width: ${width}px"><${tag} ${attributes}></${tag}></div>`);

/** Drawings, the overview and what opens below an entry have no room for two columns. */
const STACKED = 'figure, .words, [part~="overview"]';
const seconds = (element: FulcrumNode) => parts(element, 'second');
const firstOf = (second: Element) => second.previousElementSibling!;
const isSecond = (node: Element) => Boolean(node.closest('[part~="second"]'));
/** The texts with this part, one language after the other; where the part is around a pair, each half of it. */
function halves(element: FulcrumNode, name: string): {first: string[]; second: string[]} {
  const nodes = parts(element, name).flatMap((node) => {
    const inner = [...node.querySelectorAll(':scope [part~="second"]')];
    return inner.length && !isSecond(node) ? inner.flatMap((second) => [firstOf(second), second]) : [node];
  });
  return {
    first: nodes.filter((node) => !isSecond(node)).map(textOf),
    second: nodes.filter(isSecond).map(textOf),
  };
}
const edges = (node: Element) => node.getBoundingClientRect();

before(() => setViewport({width: 1200, height: 900}));
after(() => setViewport({width: 800, height: 600}));
afterEach(() => document.documentElement.removeAttribute('lang'));

for (const tag of TAGS)
  describe(`<${tag}> in two languages`, () => {
    it('has every text of both, in the order of each', async () => {
      const element = await mountIn(tag, BOTH);
      const chinese = await mountIn(tag, 'lang="zh"');
      const english = await mountIn(tag, 'lang="en"');
      // What is listed first in the name of a heading stands beside it.
      const names = ['text', 'label', 'attribution', 'heading', 'section-heading', 'measure-heading', 'programmes'];
      for (const name of names) {
        const {first, second} = halves(element, name);
        const alone = (other: FulcrumNode) =>
          parts(other, name).flatMap((node) =>
            name === 'programmes' ? [...node.children].map(textOf) : [textOf(node)],
          );
        expect(first, name).to.deep.equal(alone(chinese));
        expect(second, name).to.deep.equal(alone(english));
      }
    });

    it('has a second text beside each first one, in its own language', async () => {
      const element = await mountIn(tag, BOTH);
      expect(seconds(element)).to.have.length.of.at.least(10);
      for (const second of seconds(element)) {
        expect([second.lang, second.dir]).to.deep.equal(['en', 'ltr']);
        expect(langOf(firstOf(second))).to.equal('zh-Hans');
        expect(textOf(firstOf(second))).not.to.equal('');
      }
      for (const text of parts(element, 'text').filter((node) => !isSecond(node)))
        expect(
          // around the pair in a drawing, within each half of it elsewhere
          Boolean(text.querySelector('[part~="second"]')) ||
            parts(element, 'text').some(
              (other) => isSecond(other) && firstOf(other.closest('[part~="second"]')!).contains(text),
            ),
        ).to.equal(true);
    });

    it('leaves the credit and the interface in the first', async () => {
      const element = await mountIn(tag, `${BOTH} language-switch`);
      const alone = await mountIn(tag, 'lang="zh" language-switch');
      expect([element.language, shownLanguage(element)]).to.deep.equal(['zh-Hans', 'zh-Hans']);
      for (const selector of ['footer', '[role="group"]', 'label', '[part~="kicker"]'])
        expect(inside(element, selector).map(textOf)).to.deep.equal(inside(alone, selector).map(textOf));
    });

    it('stands side by side where there is room: every pair in the same two columns', async () => {
      const element = await mountIn(tag, BOTH);
      await openAll(element);
      const left = new Set<number>();
      for (const second of seconds(element).filter((one) => !one.closest(STACKED))) {
        const [a, b] = [edges(firstOf(second)), edges(second)];
        expect(b.top, textOf(second)).to.be.closeTo(a.top, 1);
        expect(b.left).to.be.greaterThan(a.right);
        expect(getComputedStyle(firstOf(second)).borderInlineEndWidth).to.equal('1px');
        left.add(Math.round(b.left));
      }
      expect(Math.max(...left) - Math.min(...left)).to.be.at.most(2);
    });

    it('stands one below the other where there is little room, the second quieter', async () => {
      const element = await mountIn(tag, BOTH, NARROW);
      await openAll(element);
      for (const second of seconds(element)) {
        const [a, b] = [edges(firstOf(second)), edges(second)];
        expect(b.top, textOf(second)).to.be.at.least(a.bottom - 1);
        expect(b.left).to.be.closeTo(a.left, 1);
      }
      const [second] = seconds(element);
      expect(getComputedStyle(second!).color).not.to.equal(getComputedStyle(firstOf(second!)).color);
    });

    it('does not say the original again where it is the second', async () => {
      const original = (attributes: string) => mountIn(tag, attributes).then((element) => parts(element, 'original'));
      const alone = await original('lang="en"');
      expect(alone.length).to.be.greaterThan(0);
      expect(await original('languages="en zh-Hans"')).to.have.length(0);
      expect(await original(BOTH)).to.have.length(0);
    });

    for (const width of [240, 300, 544, 560, 900, 1150])
      it(`fits into ${width} px, closed and open`, async () => {
        for (const languages of ['zh-Hans en', 'en zh-Hans']) {
          const element = await mountIn(tag, `languages="${languages}" language-switch`, width);
          expect(overflowOf(element)).to.deep.equal([]);
          await openAll(element);
          expect([...overflowOf(element), ...collisionsOf(element)]).to.deep.equal([]);
        }
      });

    it('has no axe violations', async () => {
      for (const width of [WIDE, NARROW]) {
        const element = await mountIn(tag, `${BOTH} language-switch theme="light"`, width);
        await openAll(element);
        await expectNoAxeViolations(element);
      }
    }).timeout(30_000);

    it('is taken over as it stands where it was rendered ahead', async () => {
      const html = renderElement(reportCopy(), tag.slice('fulcrum-'.length) as ElementName, {
        language: 'zh-Hans',
        attributes: {languages: 'zh-Hans en'},
      });
      const place = await mount('');
      const page = document.implementation.createHTMLDocument();
      page.body.setHTMLUnsafe(html);
      const element = page.body.querySelector(tag)!;
      const nodes = [...element.shadowRoot!.querySelectorAll('*:not(style)')];
      place.append(element);
      await settled(place);
      const now = inside(one(place, tag), '*');
      expect(now.length).to.equal(nodes.length);
      expect(now.every((node, index) => node === nodes[index])).to.equal(true);
      const fresh = await mountIn(tag, `lang="zh-Hans" ${BOTH}`);
      expect(seconds(one(place, tag)).map(textOf)).to.deep.equal(seconds(fresh).map(textOf));
    });

    it('is rendered afresh where only the second language has changed since', async () => {
      const older = reportCopy((report) => {
        for (const heading of Object.values(report.headings)) heading.en = 'Older heading';
      });
      const html = renderElement(older, tag.slice('fulcrum-'.length) as ElementName, {
        language: 'zh-Hans',
        attributes: {languages: 'zh-Hans en'},
      });
      const place = await mount('');
      place.setHTMLUnsafe(html);
      await settled(place);
      expect(textOf(part(one(place, tag), 'heading'))).not.to.contain('Older');
    });
  });

describe('which languages stand side by side', () => {
  const shown = async (languages: string, around = 'fr', report = reportCopy()) => {
    const element = await mountOne(
      'fulcrum-summary',
      `<div lang="${around}"><fulcrum-summary></fulcrum-summary></div>`,
    );
    element.report = report;
    element.languages = languages;
    await settled(document);
    const second = new Set(seconds(element).map(({lang}) => lang));
    return [element.language, ...second];
  };

  for (const [languages, expected] of Object.entries({
    'zh-Hans en': ['zh-Hans', 'en'],
    'en, zh-CN': ['en', 'zh-Hans'],
    'en，zh_TW': ['en', 'zh-Hans'],
    'xx en nonsense! zh': ['en', 'zh-Hans'],
    'zh xx': ['zh-Hans'],
    'zh zh-CN': ['zh-Hans'],
    'zh zh en': ['zh-Hans', 'en'],
    en: ['en'],
    'fr de': ['en'],
    '': ['en'],
  }))
    it(`languages="${languages}" on an English page: ${expected.join(' and ')}`, async () => {
      expect(await shown(languages, 'en')).to.deep.equal(expected);
    });

  it('the first goes before the lang around', async () => {
    expect(await shown('zh en', 'en')).to.deep.equal(['zh-Hans', 'en']);
    expect(await shown('en zh', 'zh')).to.deep.equal(['en', 'zh-Hans']);
  });

  it('one that the report lacks leaves the other alone', async () => {
    consoleLines('warn');
    const chinese = reportCopy((report) => (report.languages = ['zh-Hans']));
    expect(await shown('en zh', 'en', chinese)).to.deep.equal(['zh-Hans']);
  });

  it('two of three languages, and no third', async () => {
    const climate = await readJson('/demo/reports/climate-invented.json');
    const [summary] = await standWith(climate, {attributes: {languages: 'fr en zh', 'language-switch': ''}});
    const languages = () => [summary!.language, ...new Set(seconds(summary!).map(({lang}) => lang))];
    const {report} = summary!;
    const asked = ['fr', 'en', 'zh-Hans'].filter((tag) => report!.languages.includes(tag));
    expect(languages()).to.deep.equal(asked.slice(0, 2));
  });

  it('what is set and taken away later is followed', async () => {
    const element = await mountOne('fulcrum-attendees', '<fulcrum-attendees lang="en"></fulcrum-attendees>');
    const before = parts(element, 'text').length;
    // What was rendered ahead has no white space between blocks.
    const shown = () => textOf(part(element, 'base')).replace(/ /g, '');
    const text = shown();
    expect(seconds(element)).to.have.length(0);
    element.setAttribute('languages', 'zh en');
    await settled(document);
    expect(element.language).to.equal('zh-Hans');
    expect(parts(element, 'text')).to.have.length(before * 2);
    element.removeAttribute('languages');
    await settled(document);
    expect([element.language, seconds(element).length]).to.deep.equal(['en', 0]);
    expect(shown()).to.equal(text);
  });
});

describe('the switch beside two languages', () => {
  it('swaps them, says which is first now, and swaps back', async () => {
    const element = await mountOne(
      'fulcrum-summary',
      `<div lang="zh"><fulcrum-summary ${BOTH} language-switch></fulcrum-summary></div>`,
    );
    const events = heard('fulcrum-language-change');
    const pairs = () => seconds(element).map((second) => [firstOf(second), second].map(textOf).join('\n'));
    const before = pairs();
    buttonNamed(element, 'English').click();
    await settled(document);
    expect([element.language, shownLanguage(element), seconds(element)[0]!.lang]).to.deep.equal([
      'en',
      'en',
      'zh-Hans',
    ]);
    expect(buttonNamed(element, 'English').getAttribute('aria-pressed')).to.equal('true');
    expect(status(element)).to.contain('English');
    expect(events.map(({detail}) => detail)).to.deep.equal([
      {language: 'en', previousLanguage: 'zh-Hans', by: 'reader'},
    ]);
    expect(pairs()).to.have.length(before.length);
    buttonNamed(element, '中文').click();
    await settled(document);
    expect(pairs()).to.deep.equal(before);
  });

  it('changes the elements around it as ever', async () => {
    const place = await mount(
      `<div lang="zh"><fulcrum-summary ${BOTH} language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees></div>`,
    );
    buttonNamed(one(place, 'fulcrum-summary'), 'English').click();
    await settled(place);
    expect(one(place, 'fulcrum-attendees').language).to.equal('en');
    expect(seconds(one(place, 'fulcrum-attendees'))).to.have.length(0);
  });

  it('fulcrum-language-change also tells when the attribute changes the first', async () => {
    const element = await mountOne('fulcrum-summary', `<fulcrum-summary lang="en"></fulcrum-summary>`);
    const events = heard('fulcrum-language-change');
    element.languages = 'en zh';
    await settled(document);
    expect(events).to.have.length(0);
    element.languages = 'zh en';
    await settled(document);
    expect(events.map(({detail}) => detail)).to.deep.equal([{language: 'zh-Hans', previousLanguage: 'en', by: 'page'}]);
  });
});

describe('priorities in two languages', () => {
  const priorities = (languages = 'zh-Hans en', width = WIDE) =>
    mountIn('fulcrum-priorities', `languages="${languages}"`, width);
  const find = async (element: FulcrumNode, query: string) => {
    const field = part<HTMLInputElement>(element, 'filter-field');
    field.value = query;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await complete();
    return parts(element, 'hit').map((hit) => [isSecond(hit), textOf(hit)]);
  };

  it('are found by words of either, and marked where they stand', async () => {
    const element = await priorities();
    const english = await find(element, 'Wuhan');
    expect(english).to.have.length.of.at.least(1);
    expect(english.every(([second, text]) => second && text === 'Wuhan')).to.equal(true);
    const chinese = await find(element, '武汉');
    expect(chinese).to.have.length.of.at.least(1);
    expect(chinese.every(([second, text]) => !second && text === '武汉')).to.equal(true);
    expect(await find(element, 'undefined')).to.deep.equal([]);
    expect(parts(element, 'priority')).to.have.length(0);
  });

  it('are counted once where both have it, as often as in one language', async () => {
    const alone = await mountIn('fulcrum-priorities', 'lang="en"');
    const [one, two] = [await priorities('en zh'), alone];
    for (const element of [one, two]) await find(element, 'Wuhan');
    expect(textOf(part(one, 'hits'))).to.equal(textOf(part(two, 'hits')));
  });

  it('a hit shows its own translation, wherever it stands in the list', async () => {
    const element = await priorities('en zh');
    const all = parts(element, 'priority-heading').map(textOf);
    await find(element, '武汉');
    const found = parts(element, 'priority-heading').map(textOf);
    expect(found.length).to.be.within(1, all.length - 1);
    expect(all).to.include.members(found);
  });

  it('buttons are named by both titles, each in its language', async () => {
    const element = await priorities();
    for (const button of parts(element, 'priority-button')) {
      expect(textOf(button)).to.match(/\p{Script=Han}.* [A-Z][a-z]+/u);
      const texts = textNodes(button).filter(({data}) => /\p{L}/u.test(data));
      for (const text of texts.filter(({parentElement}) => !parentElement!.closest('[aria-hidden]')))
        expect(langOf(text.parentElement!)).to.equal(/\p{Script=Han}/u.test(text.data) ? 'zh-Hans' : 'en');
    }
  });

  it('are copied in the first language only', async () => {
    const element = await priorities('en zh');
    const events = heard('fulcrum-copy');
    element.open(1);
    await settled(document);
    part(element, 'copy-button').click();
    await waitUntil(() => events.length, 'a copy');
    const title = firstOf(part(element, 'priority-heading').querySelector('[part~="second"]')!);
    const [line, ...rest] = events[0]!.detail.text.split('\n');
    expect(line).to.equal(textOf(title));
    expect(rest.filter((one) => /^• /.test(one)).join()).not.to.match(/\p{Script=Han}/u);
  });
});

describe('two directions', () => {
  it('each text keeps its own; the first column is at the right', async () => {
    for (const element of await standWith(arabic, {lang: 'ar', width: WIDE, attributes: {languages: 'ar en'}})) {
      await openAll(element);
      expect(overflowOf(element)).to.deep.equal([]);
      for (const second of seconds(element)) {
        expect([second.lang, second.dir, getComputedStyle(second).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
        expect(getComputedStyle(firstOf(second)).direction).to.equal('rtl');
        if (second.closest(STACKED)) continue;
        expect(edges(second).right).to.be.lessThan(edges(firstOf(second)).left);
        expect(getComputedStyle(firstOf(second)).borderLeftWidth).to.equal('1px');
      }
    }
  });

  it('from right to left beside English, without the interface’s English twice', async () => {
    for (const width of [240, WIDE])
      for (const element of await standWith(arabic, {lang: 'en', width, attributes: {languages: 'en ar'}})) {
        await openAll(element);
        expect(overflowOf(element)).to.deep.equal([]);
        const texts = seconds(element);
        expect(texts.length).to.be.greaterThan(1);
        for (const second of texts) {
          expect(second.dir).to.equal('rtl');
          expect(textOf(second)).to.match(/\p{Script=Arabic}|^\d+$/u);
        }
      }
  });
});

describe('fonts and lines of two languages', () => {
  it('each has its own font where the page names one, in headings that of headings', async () => {
    const element = await mountOne(
      'fulcrum-summary',
      `<div style="--fulcrum-font-en: Georgia; --fulcrum-font-zh: SimSun"><fulcrum-summary ${BOTH}></fulcrum-summary></div>`,
    );
    const family = (node: Element) => getComputedStyle(node).fontFamily;
    const second = () => part(element, 'gist').querySelector('[part~="second"]')!;
    const heading = () => part(element, 'heading').querySelector('[part~="second"]')!;
    expect([second(), firstOf(second()), heading()].map(family)).to.deep.equal(['Georgia', 'SimSun', 'Georgia']);
    element.style.setProperty('--fulcrum-font-heading', 'Impact');
    expect([second(), heading(), firstOf(heading())].map(family)).to.deep.equal(['Georgia', 'Impact', 'Impact']);
  });

  it('lines of both stand on the same lines', async () => {
    for (const languages of ['zh en', 'en zh']) {
      const element = await mountIn('fulcrum-summary', `languages="${languages}"`);
      const second = part(element, 'gist').querySelector('[part~="second"]')!;
      const leading = [second, firstOf(second)].map((node) => getComputedStyle(node).lineHeight);
      expect(leading[0]).to.equal(leading[1]);
    }
  });
});
