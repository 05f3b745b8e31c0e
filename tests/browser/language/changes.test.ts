// Decision 2: later changes of the page's language are followed.
import {expect} from '@open-wc/testing';
import {
  expectShown,
  heard,
  mount,
  mountOne,
  one,
  reportCopy,
  settled,
  TAGS,
  type FulcrumNode,
} from '../support/elements.ts';
import {preferLanguages} from './navigator-languages.ts';

afterEach(() => document.documentElement.removeAttribute('lang'));

const change = async (element: FulcrumNode, act: () => void, to: string) => {
  act();
  await settled(document);
  expectShown(element, to);
};

describe('a later change of language is followed', () => {
  for (const tag of TAGS)
    it(`<${tag}>: on the element itself`, async () => {
      const element = await mountOne(tag, `<${tag} lang="en"></${tag}>`);
      await change(element, () => (element.lang = 'zh-CN'), 'zh-Hans');
      await change(element, () => element.setAttribute('lang', 'en-GB'), 'en');
      document.documentElement.lang = 'zh';
      await change(element, () => element.removeAttribute('lang'), 'zh-Hans');
    });

  it('on an ancestor', async () => {
    const place = await mount('<div lang="en"><p><fulcrum-summary></fulcrum-summary></p></div>');
    const element = one(place, 'fulcrum-summary');
    const div = place.querySelector('div')!;
    await change(element, () => (div.lang = 'zh'), 'zh-Hans');
    await change(element, () => (place.querySelector('p')!.lang = 'en'), 'en');
    await change(element, () => place.querySelector('p')!.removeAttribute('lang'), 'zh-Hans');
  });

  it('on <html>', async () => {
    document.documentElement.lang = 'en';
    const element = await mountOne('fulcrum-summary');
    await change(element, () => (document.documentElement.lang = 'zh-Hans-CN'), 'zh-Hans');
    await change(element, () => (document.documentElement.lang = 'en'), 'en');
  });

  it('on an ancestor outside the shadow root that the element stands in', async () => {
    const place = await mount('<div lang="en"><div></div></div>');
    const host = place.querySelector('div div')!;
    const root = host.attachShadow({mode: 'open'});
    const element = root.appendChild(document.createElement('fulcrum-priorities'));
    await settled(root);
    expectShown(element, 'en');
    place.querySelector('div')!.lang = 'zh';
    await settled(root);
    expectShown(element, 'zh-Hans');
  });

  it('inside a shadow root', async () => {
    const place = await mount('<div lang="en"></div>');
    const root = place.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = '<section><fulcrum-attendees></fulcrum-attendees></section>';
    await settled(root);
    root.querySelector('section')!.lang = 'zh';
    await settled(root);
    expectShown(one(root, 'fulcrum-attendees'), 'zh-Hans');
  });

  it('in the browser, where the page says nothing', async () => {
    const element = await mountOne('fulcrum-summary');
    const restore = preferLanguages('zh-CN');
    await settled(document);
    expectShown(element, 'zh-Hans');
    restore();
    await settled(document);
    expectShown(element, 'en');
  });

  it('when the element is moved to another place', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary></fulcrum-summary></div><div lang="zh"></div>');
    const element = one(place, 'fulcrum-summary');
    const [english, chinese] = [...place.querySelectorAll('div')];
    await change(element, () => chinese!.append(element), 'zh-Hans');
    await change(element, () => english!.append(element), 'en');
  });

  it('when an ancestor is moved, the element with it', async () => {
    const place = await mount('<div lang="en"><p><fulcrum-summary></fulcrum-summary></p></div><div lang="zh"></div>');
    const element = one(place, 'fulcrum-summary');
    await change(element, () => place.lastElementChild!.append(place.querySelector('p')!), 'zh-Hans');
  });

  it('while it was off the page', async () => {
    const place = await mount('<div lang="en"><fulcrum-summary></fulcrum-summary></div>');
    const div = place.querySelector('div')!;
    const element = one(place, 'fulcrum-summary');
    element.remove();
    div.lang = 'zh';
    await settled(place);
    await change(element, () => div.append(element), 'zh-Hans');
  });

  it('when another report has other languages', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    const chineseOnly = reportCopy((report) => {
      report.languages = ['zh-Hans'];
    });
    await change(element, () => (element.report = chineseOnly), 'zh-Hans');
    await change(element, () => (element.report = reportCopy()), 'en');
  });
});

describe('fulcrum-language-change', () => {
  it('tells both languages and that the page changed, once, from the element', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    const events = heard('fulcrum-language-change');
    await change(element, () => (element.lang = 'zh'), 'zh-Hans');
    expect(events.map(({detail}) => detail)).to.deep.equal([{language: 'zh-Hans', previousLanguage: 'en', by: 'page'}]);
    expect(events[0]!.target).to.equal(element);
    expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([true, true, false]);
  });

  it('is silent where the tag changes and the language does not', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="zh"></fulcrum-summary>');
    const events = heard('fulcrum-language-change');
    await change(element, () => (element.lang = 'zh-SG'), 'zh-Hans');
    await change(element, () => (element.lang = 'yue'), 'zh-Hans');
    expect(events).to.have.length(0);
  });

  it('is silent at the first rendering, and where an element comes back unchanged', async () => {
    const events = heard('fulcrum-language-change');
    const place = await mount('<div lang="zh"><fulcrum-summary></fulcrum-summary></div>');
    const element = one(place, 'fulcrum-summary');
    element.remove();
    place.firstElementChild!.append(element);
    await settled(place);
    expect(events).to.have.length(0);
  });

  it('comes when the new language can be read already', async () => {
    const element = await mountOne('fulcrum-summary', '<fulcrum-summary lang="en"></fulcrum-summary>');
    const seen: string[] = [];
    element.addEventListener('fulcrum-language-change', () => seen.push(element.language));
    await change(element, () => (element.lang = 'zh'), 'zh-Hans');
    expect(seen).to.deep.equal(['zh-Hans']);
  });
});
