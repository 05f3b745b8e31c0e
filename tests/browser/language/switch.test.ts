// The language switch: whom it changes, and for how long.
import {expect} from '@open-wc/testing';
import {
  allIn,
  buttonNamed,
  expectShown,
  heard,
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
} from '../support/elements.ts';
import {prerendered} from '../support/ahead.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));

const switchTo = async (element: Element, name: '中文' | 'English') => {
  buttonNamed(element, name).click();
  await settled(document);
};
const languages = (place: ParentNode) => allIn(place).map(shownLanguage);

describe('the language switch', () => {
  for (const tag of TAGS)
    it(`<${tag}> has none unless it is asked for`, async () => {
      const element = await mountOne(tag, `<${tag} lang="en"></${tag}>`);
      expect(parts(element, 'language-switch')).to.have.length(0);
      element.languageSwitch = true;
      await settled(document);
      expect(parts(element, 'language-switch')).to.have.length(1);
      element.removeAttribute('language-switch');
      element.languageSwitch = false;
      await settled(document);
      expect(parts(element, 'language-switch')).to.have.length(0);
    });

  it('is a group with a name, and names each language in itself', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en" language-switch></fulcrum-summary>');
    const group = () => part(element, 'language-switch');
    expect(group().getAttribute('role')).to.equal('group');
    expect(group().getAttribute('aria-label')).to.equal('Language');
    const buttons = () => [...group().querySelectorAll('button')];
    expect(buttons().map((button) => [button.lang, textOf(button), button.getAttribute('aria-pressed')])).to.deep.equal(
      [
        ['zh-Hans', '中文', 'false'],
        ['en', 'English', 'true'],
      ],
    );
    await switchTo(element, '中文');
    expect(group().getAttribute('aria-label')).to.equal('语言');
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false']);
  });

  it('is not there where a report has one language', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary language-switch></fulcrum-summary>');
    element.report = reportCopy((report) => (report.languages = ['en']));
    await settled(document);
    expect(parts(element, 'language-switch')).to.have.length(0);
  });

  it('keeps the focus on the pressed button, and says the language in that language', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en" language-switch></fulcrum-summary>');
    const button = buttonNamed(element, '中文');
    button.focus();
    await switchTo(element, '中文');
    expect(element.shadowRoot!.activeElement).to.equal(buttonNamed(element, '中文'));
    // What was rendered ahead is replaced once.
    expect(button.isConnected).to.equal(!prerendered);
    expect(status(element)).to.contain('中文');
    await switchTo(element, 'English');
    expect(status(element)).to.contain('English');
  });

  it('leaves the page’s own lang attributes as they are', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary language-switch></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    await switchTo(element, '中文');
    expect(element.hasAttribute('lang')).to.equal(false);
    expect(place.querySelector('div')!.lang).to.equal('en');
  });

  it('keeps open what the reader had opened', async () => {
    const element = await mountOne(
      'fulcrum-priorities',
      '<fulcrum-priorities lang="en" language-switch></fulcrum-priorities>',
    );
    element.open(2);
    element.open(5);
    await settled(document);
    await switchTo(element, '中文');
    expect(element.openIds).to.deep.equal(['demand', 'reform']);
  });
});

describe('whom a switch changes', () => {
  it('every element with the same report on a page with one language', async () => {
    document.documentElement.lang = 'en';
    const place = await mount(
      '<fulcrum-summary language-switch></fulcrum-summary><section><fulcrum-priorities></fulcrum-priorities></section><fulcrum-attendees language-switch></fulcrum-attendees>',
    );
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(languages(place)).to.deep.equal(['zh-Hans', 'zh-Hans', 'zh-Hans']);
    await switchTo(one(place, 'fulcrum-attendees'), 'English');
    expect(languages(place)).to.deep.equal(['en', 'en', 'en']);
  });

  it('every element on a page that says no language at all', async () => {
    const place = await mount(
      '<fulcrum-summary language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees>',
    );
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(languages(place)).to.deep.equal(['zh-Hans', 'zh-Hans']);
  });

  it('not those under another ancestor with a lang: two columns stay two languages', async () => {
    const place = await mount(
      '<div lang="en"><fulcrum-summary language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees></div><div lang="zh"><fulcrum-summary></fulcrum-summary></div><div lang="en"><fulcrum-summary></fulcrum-summary></div>',
    );
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(languages(place)).to.deep.equal(['zh-Hans', 'zh-Hans', 'zh-Hans', 'en']);
    await switchTo(one(place, 'fulcrum-summary'), 'English');
    expect(languages(place)).to.deep.equal(['en', 'en', 'zh-Hans', 'en']);
  });

  it('not an element with a lang of its own; and that one’s switch changes only itself', async () => {
    document.documentElement.lang = 'en';
    const place = await mount(
      '<fulcrum-summary language-switch></fulcrum-summary><fulcrum-priorities lang="en" language-switch></fulcrum-priorities><fulcrum-attendees></fulcrum-attendees>',
    );
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(languages(place)).to.deep.equal(['zh-Hans', 'en', 'zh-Hans']);
    await switchTo(one(place, 'fulcrum-summary'), 'English');
    await switchTo(one(place, 'fulcrum-priorities'), '中文');
    expect(languages(place)).to.deep.equal(['en', 'zh-Hans', 'en']);
  });

  it('not those that show another report', async () => {
    document.documentElement.lang = 'en';
    const place = await mount(
      '<fulcrum-summary language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees>',
    );
    one(place, 'fulcrum-attendees').report = reportCopy((report) => (report.id = 'another'));
    await settled(place);
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(languages(place)).to.deep.equal(['zh-Hans', 'en']);
  });

  it('not one whose report lacks the language', async () => {
    document.documentElement.lang = 'zh';
    const place = await mount(
      '<fulcrum-summary language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees>',
    );
    one(place, 'fulcrum-attendees').report = reportCopy((report) => (report.languages = ['zh-Hans']));
    await settled(place);
    await switchTo(one(place, 'fulcrum-summary'), 'English');
    expect(languages(place)).to.deep.equal(['en', 'zh-Hans']);
  });

  it('also elements that come later, and those in a shadow root under the same lang', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary language-switch></fulcrum-summary><p></p></div>');
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    const root = place.querySelector('p')!.attachShadow({mode: 'open'});
    root.innerHTML = '<fulcrum-attendees></fulcrum-attendees>';
    await settled(root);
    expectShown(one(root, 'fulcrum-attendees'), 'zh-Hans');
  });

  it('an element that was hidden away and put back keeps what the reader chose', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary language-switch></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    await switchTo(element, '中文');
    element.remove();
    place.firstElementChild!.append(element);
    await settled(place);
    expectShown(element, 'zh-Hans');
  });
});

describe('a reader’s choice ends', () => {
  it('when the page changes its language', async () => {
    const place = await mount('<div lang="zh"><fulcrum-summary language-switch></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    const div = place.querySelector('div')!;
    await switchTo(element, 'English');
    expectShown(element, 'en');
    div.lang = 'zh-CN';
    await settled(place);
    expectShown(element, 'zh-Hans');
  });

  it('when the element is moved under another lang', async () => {
    const place = await mount(
      '<div lang="en"><fulcrum-summary language-switch></fulcrum-summary></div><div lang="en"></div>',
    );
    const element = one(place, 'fulcrum-summary');
    await switchTo(element, '中文');
    place.lastElementChild!.append(element);
    await settled(place);
    expectShown(element, 'en');
  });

  it('when the element is given a lang of its own', async () => {
    const place = await mount('<div lang="zh"><fulcrum-summary language-switch></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    await switchTo(element, 'English');
    element.lang = 'zh';
    await settled(place);
    expectShown(element, 'zh-Hans');
  });

  it('and does not come back when the page returns to its first language', async () => {
    const place = await mount('<div lang="zh"><fulcrum-summary language-switch></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    const div = place.querySelector('div')!;
    await switchTo(element, 'English');
    div.lang = 'en';
    await settled(place);
    div.lang = 'zh';
    await settled(place);
    expectShown(element, 'zh-Hans');
  });
});

describe('fulcrum-language-change by a reader', () => {
  it('comes from every element that changed, with both languages', async () => {
    const place = await mount(
      '<div lang="en"><fulcrum-summary language-switch></fulcrum-summary><fulcrum-attendees></fulcrum-attendees></div><fulcrum-priorities lang="en"></fulcrum-priorities>',
    );
    const events = heard('fulcrum-language-change');
    await switchTo(one(place, 'fulcrum-summary'), '中文');
    expect(events.map(({target}) => target)).to.have.members([
      one(place, 'fulcrum-summary'),
      one(place, 'fulcrum-attendees'),
    ]);
    for (const {detail, bubbles, composed} of events) {
      expect(detail).to.deep.equal({language: 'zh-Hans', previousLanguage: 'en', by: 'reader'});
      expect([bubbles, composed]).to.deep.equal([true, true]);
    }
  });

  it('is silent where the language shown is pressed again', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en" language-switch></fulcrum-summary>');
    const events = heard('fulcrum-language-change');
    await switchTo(element, 'English');
    expect(events).to.have.length(0);
  });
});
