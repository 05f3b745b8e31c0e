// A12 to A14: which language a text is in, and that it says so.
import {expect} from '@open-wc/testing';
import {accessible} from '../support/commands.ts';
import {all, box, LANGUAGES, one, part, parts, stand, TAGS, textOf} from './stand.ts';
import {EVERY_STATE, show} from './states.ts';
import {foreign, langOf, namesIn, textNodes, textsIn} from './texts.ts';

const PAGES = ['en', 'ja', ''] as const;
const html = document.documentElement;
const before = html.getAttribute('lang');
afterEach(() => (before === null ? html.removeAttribute('lang') : html.setAttribute('lang', before)));

const setPage = (lang: string) => (lang ? html.setAttribute('lang', lang) : html.removeAttribute('lang'));

for (const {state, language, name} of EVERY_STATE) {
  for (const page of PAGES) {
    it(`A12: every text is in the language it is marked as, on a page ${page ? `in ${page}` : 'without lang'}: ${name}`, async () => {
      setPage(page);
      const element = await show(state, language);
      const texts = textsIn(element);
      expect(texts.length).to.be.greaterThan(10);
      expect(texts.flatMap((text) => foreign(text) ?? [])).to.deep.equal([]);
      expect(texts.some(({lang, text}) => lang === language && /\p{L}{2}/u.test(text))).to.equal(true);
    });
  }
  it(`A13: every name that is only heard is in the language shown: ${name}`, async () => {
    const element = await show(state, language);
    const names = namesIn(element);
    // what is named by what it shows has no name apart, and is a text above
    expect(names.length + all(element, '[aria-labelledby]').length).to.be.greaterThan(0);
    expect(names.flatMap((heard) => foreign(heard) ?? [])).to.deep.equal([]);
    expect(names.filter(({text, lang}) => !text.trim() || lang !== language)).to.deep.equal([]);
  });
}

for (const language of LANGUAGES) {
  const other = language === 'en' ? 'zh-Hans' : 'en';

  it(`A12: the content’s wrapper carries the language and its direction, ${language}`, async () => {
    for (const tag of TAGS) {
      const element = await stand(tag, {lang: language});
      const wrapper = part(element, 'base').parentElement!;
      expect([wrapper.lang, wrapper.dir]).to.deep.equal([language, 'ltr']);
      const outside = textNodes(element.shadowRoot!).filter((node) => !wrapper.contains(node));
      expect(outside.map(({data}) => data)).to.deep.equal([]);
    }
  });

  it(`A12: a page without any language gets text that is marked all the same, ${language}`, async () => {
    setPage('');
    const element = await stand('fulcrum-summary', {lang: language});
    element.removeAttribute('lang');
    await element.updateComplete;
    expect(LANGUAGES).to.include(langOf(part(element, 'gist')));
    expect(textsIn(element).flatMap((text) => foreign(text) ?? [])).to.deep.equal([]);
  });

  it(`A12: quotes and the original headline are in the report’s language and marked so, ${language}`, async () => {
    for (const tag of TAGS) {
      const element = await stand(tag, {lang: language});
      for (const quote of [...all(element, 'q'), ...all(element, 'footer [lang]')]) {
        expect(quote.lang, textOf(quote)).to.equal('zh-Hans');
        expect(textOf(quote)).to.match(/\p{Script=Han}|^[\d+]+$/u);
      }
      expect(all(element, 'q').length).to.be.greaterThan(0);
    }
  });

  it(`A13: the browser’s own names of the controls are in the language shown, ${language}`, async () => {
    const element = await stand('fulcrum-priorities', {lang: language, 'language-switch': ''});
    const field = part(element, 'filter-field') as HTMLInputElement;
    const expand = part(element, 'expand-all-button');
    const source = part(element, 'provenance-button');
    const label = textNodes(field.labels![0]!)[0]!.data.trim();
    for (const [control, role, name] of [
      [field, 'searchbox', label],
      [expand, 'button', textOf(expand)],
      [source, 'button', source.getAttribute('aria-label') ?? ''],
    ] as const) {
      expect(foreign({text: name, lang: language, where: role})).to.equal(undefined);
      expect(name).to.match(language === 'en' ? /[a-z]{4}/ : /\p{Script=Han}{2}/u);
      expect((await accessible(control, {role, name})).name).to.equal(name);
    }
  });

  it(`A14: the language switch is a labelled group, its options named and tagged in their own language, ${language}`, async () => {
    for (const tag of TAGS) {
      const element = await stand(tag, {lang: language, 'language-switch': ''});
      const group = part(element, 'language-switch');
      expect(group.getAttribute('role')).to.equal('group');
      expect(group.getAttribute('aria-label')).to.equal(language === 'en' ? 'Language' : '语言');
      const options = [...group.querySelectorAll('button')];
      expect(options.map(({lang, textContent}) => [lang, textContent?.trim()])).to.deep.equal([
        ['zh-Hans', '中文'],
        ['en', 'English'],
      ]);
      const pressed = options.filter((option) => option.getAttribute('aria-pressed') === 'true');
      expect(pressed.map(({lang}) => lang)).to.deep.equal([language]);
    }
  });

  it(`A14: the browser tells the name of each option, ${language}`, async () => {
    const element = await stand('fulcrum-attendees', {lang: language, 'language-switch': ''});
    for (const name of ['中文', 'English']) {
      const option = all(element, '[part~=language-switch] button').find((button) => textOf(button) === name)!;
      expect((await accessible(option, {role: 'button', name})).name).to.equal(name);
    }
  });

  it(`A14: pressing the other option changes the language, and the focus stays on it, from ${language}`, async () => {
    const element = await stand('fulcrum-summary', {'language-switch': ''}, await box(`lang="${language}"`));
    const option = one(element, `[part~=language-switch] button[lang="${other}"]`);
    option.focus();
    option.click();
    await element.updateComplete;
    expect(element.language).to.equal(other);
    expect(element.shadowRoot?.activeElement?.getAttribute('lang')).to.equal(other);
    expect(part(element, 'base').parentElement?.lang).to.equal(other);
  });

  it(`A14: without language-switch there is none, ${language}`, async () => {
    for (const tag of TAGS) expect(parts(await stand(tag, {lang: language}), 'language-switch')).to.deep.equal([]);
  });
}
