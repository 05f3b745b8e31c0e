// Decision 2: an element speaks the language of the place where it stands.
import {expect} from '@open-wc/testing';
import {
  allIn,
  expectShown,
  mount,
  mountOne,
  one,
  reportCopy,
  settled,
  shownLanguage,
  TAGS,
} from '../support/elements.ts';
import {preferLanguages} from './navigator-languages.ts';

let restore = () => {};
afterEach(() => {
  document.documentElement.removeAttribute('lang');
  restore();
  restore = () => {};
});

/** The shadow root of a new element under `place`. */
function shadowIn(place: Element, lang?: string): ShadowRoot {
  const host = document.createElement('div');
  if (lang !== undefined) host.lang = lang;
  place.append(host);
  return host.attachShadow({mode: 'open'});
}

describe('a tag finds the language that serves its reader', () => {
  const cases = {
    'zh-Hans': [
      'zh',
      'zh-CN',
      'zh_CN',
      'zh-SG',
      'zh-MY',
      'zh-Hans',
      'zh-Hans-CN',
      'zh-Hans-SG',
      'ZH-hans',
      'zh-cmn-Hans-CN',
      'cmn',
    ],
    en: ['en', 'en-US', 'en_GB', 'EN-gb', 'en-Latn-CN', 'en-x-private'],
  };
  for (const [language, tags] of Object.entries(cases))
    for (const tag of tags)
      it(`lang="${tag}" is ${language}`, async () => {
        document.documentElement.lang = language === 'en' ? 'zh-Hans' : 'en';
        expectShown(await mountOne('fulcrum-summary', `<fulcrum-summary lang="${tag}"></fulcrum-summary>`), language);
      });

  for (const tag of [
    'zh-TW',
    'zh_TW',
    'zh-HK',
    'zh-MO',
    'zh-Hant',
    'zh-Hant-HK',
    'yue',
    'yue-Hant-HK',
    'zh-yue',
    'wuu',
    'nan',
  ])
    it(`lang="${tag}" gets the nearest Chinese there is, under its true name`, async () => {
      document.documentElement.lang = 'en';
      const element = await mountOne('fulcrum-summary', `<fulcrum-summary lang="${tag}"></fulcrum-summary>`);
      expectShown(element, 'zh-Hans');
      expect(element.language).to.equal('zh-Hans');
      expect(element.lang, 'the page’s own attribute').to.equal(tag);
    });

  it('a report with both Chinese scripts gives each reader the right one', async () => {
    const report = reportCopy();
    const both = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      const text = value as Record<string, unknown>;
      if (typeof text['zh-Hans'] === 'string') text['zh-Hant'] = text['zh-Hans'];
      else Object.values(text).forEach(both);
    };
    both(report);
    report.languages = ['zh-Hans', 'zh-Hant', 'en'];
    const element = await mountOne('fulcrum-attendees');
    element.report = report;
    for (const [tag, language] of [
      ['zh-HK', 'zh-Hant'],
      ['zh-TW', 'zh-Hant'],
      ['yue', 'zh-Hant'],
      ['zh-SG', 'zh-Hans'],
      ['zh', 'zh-Hans'],
    ] as const) {
      element.lang = tag;
      await settled(document);
      expectShown(element, language);
    }
  });

  for (const tag of [
    '',
    ' ',
    '-',
    '_',
    'zz',
    'x',
    'fr',
    'i-klingon',
    '中文',
    'en zh',
    '💥',
    'a'.repeat(5000),
    '"><b>',
    'zho',
    'enm',
    'zhx',
  ])
    it(`lang="${tag.slice(0, 12)}" never breaks an element: the next language in line is taken`, async () => {
      document.documentElement.lang = 'en';
      const element = document.createElement('fulcrum-summary');
      element.lang = tag;
      const place = await mount('');
      place.append(element);
      await settled(place);
      expectShown(element, 'en');
    });
});

describe('where the tag is looked for', () => {
  for (const tag of TAGS)
    it(`<${tag}>: its own lang goes before that of everything around`, async () => {
      document.documentElement.lang = 'en';
      const place = await mount(`<div lang="en"><${tag} lang="zh"></${tag}></div>`);
      expectShown(one(place, tag), 'zh-Hans');
    });

  it('the nearest ancestor goes before one further out', async () => {
    const place = await mount(
      '<div lang="en"><div lang="zh-CN"><p><fulcrum-summary></fulcrum-summary></p></div></div>',
    );
    expectShown(one(place, 'fulcrum-summary'), 'zh-Hans');
  });

  it('an empty lang says nothing: the next one outwards does', async () => {
    const place = await mount('<div lang="zh"><div lang=""><fulcrum-summary lang=""></fulcrum-summary></div></div>');
    expectShown(one(place, 'fulcrum-summary'), 'zh-Hans');
  });

  it('it is found through shadow roots, on a host or on what stands around a host', async () => {
    const place = await mount('<div lang="zh"></div>');
    const outer = shadowIn(place.firstElementChild!);
    const inner = shadowIn(outer.host);
    outer.append(inner.host);
    const element = document.createElement('fulcrum-priorities');
    inner.append(element);
    await settled(inner);
    expectShown(element, 'zh-Hans');
    (inner.host as HTMLElement).lang = 'en';
    await settled(inner);
    expectShown(element, 'en');
  });

  it('a slotted element follows the tree it stands in, not the shadow root that shows it', async () => {
    const place = await mount('<div lang="en"><section></section></div>');
    const section = place.querySelector('section')!;
    section.attachShadow({mode: 'open'}).innerHTML = '<div lang="zh"><slot></slot></div>';
    const element = document.createElement('fulcrum-summary');
    section.append(element);
    await settled(place);
    expectShown(element, 'en');
  });

  it('<html lang> is asked where the nearest lang is a language that the report lacks', async () => {
    document.documentElement.lang = 'zh-CN';
    const place = await mount('<div lang="fr"><fulcrum-summary></fulcrum-summary></div>');
    expectShown(one(place, 'fulcrum-summary'), 'zh-Hans');
  });

  it('the browser’s languages are asked where the page says nothing, in their order', async () => {
    restore = preferLanguages('fr-FR', 'zh-TW', 'en');
    expectShown(await mountOne('fulcrum-summary'), 'zh-Hans');
    restore();
    restore = preferLanguages('de', 'en-GB', 'zh-CN');
    expectShown(await mountOne('fulcrum-summary'), 'en');
  });

  it('the browser’s languages do not overrule the page', async () => {
    restore = preferLanguages('en-US');
    document.documentElement.lang = 'zh';
    expectShown(await mountOne('fulcrum-summary'), 'zh-Hans');
  });

  for (const languages of [
    ['zh-Hans', 'en'],
    ['en', 'zh-Hans'],
  ])
    it(`a report whose first language is ${languages[0]} speaks it where nobody asks for another`, async () => {
      restore = preferLanguages('fr', 'xx-!!');
      const element = await mountOne('fulcrum-attendees', '<fulcrum-attendees lang="sw"></fulcrum-attendees>');
      element.report = reportCopy((report) => (report.languages = languages));
      await settled(document);
      expectShown(element, languages[0]!);
    });

  it('a browser without any languages is no error', async () => {
    restore = preferLanguages();
    expectShown(await mountOne('fulcrum-summary'), 'zh-Hans');
  });
});

describe('several languages on one page', () => {
  it('two elements of a kind speak two languages side by side', async () => {
    const place = await mount(
      TAGS.map((tag) => `<div lang="zh"><${tag}></${tag}></div><div lang="en"><${tag}></${tag}></div>`).join(''),
    );
    expect(allIn(place).map(shownLanguage)).to.deep.equal(['zh-Hans', 'en', 'zh-Hans', 'en', 'zh-Hans', 'en']);
  });

  it('rendering one again leaves the other as it is', async () => {
    const place = await mount(
      '<fulcrum-priorities lang="zh"></fulcrum-priorities><fulcrum-priorities lang="en"></fulcrum-priorities>',
    );
    const [chinese, english] = [...place.querySelectorAll('fulcrum-priorities')];
    chinese!.expandAll();
    english!.only = '1 2';
    await settled(place);
    expect(chinese!.shadowRoot!.textContent).to.contain('全部收起');
    expect(english!.shadowRoot!.textContent).to.contain('Expand all').and.not.to.contain('全部');
  });

  it('the root says the language and its direction', async () => {
    const place = await mount(
      '<fulcrum-summary lang="zh"></fulcrum-summary><fulcrum-summary lang="en" dir="rtl"></fulcrum-summary>',
    );
    const roots = allIn(place).map((element) => element.shadowRoot!.firstElementChild!);
    expect(roots.map((root) => root.getAttribute('lang'))).to.deep.equal(['zh-Hans', 'en']);
    expect(roots.map((root) => root.getAttribute('dir'))).to.deep.equal(['ltr', 'ltr']);
  });
});
