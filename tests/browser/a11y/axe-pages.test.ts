// A30: axe finds nothing on pages of every kind, with all three elements together.
import {expect} from '@open-wc/testing';
import {expectNoAxeViolations} from '../support/axe.ts';
import {emulate} from '../support/commands.ts';
import {can} from '../support/engines.ts';
import {GROUNDS, pageWith, themeOf} from './grounds.ts';
import {all, box, LANGUAGES, openEverything, stand, standAll} from './stand.ts';

for (const language of LANGUAGES) {
  const attributes = {lang: language, 'language-switch': '', 'report-url': 'https://example.com/report'};

  for (const ground of GROUNDS) {
    it(`A30: axe finds nothing in all three on ${ground.name}, everything open, ${language}`, async () => {
      const page = await pageWith(ground);
      for (const element of await standAll({...attributes, ...themeOf(ground)}, page)) await openEverything(element);
      await expectNoAxeViolations(page);
    });
  }

  const WISHES = {
    'a dark scheme': {colorScheme: 'dark'},
    'forced colours': {forcedColors: 'active'},
    'more contrast': {contrast: 'more'},
  } as const;
  for (const [name, wish] of Object.entries(WISHES)) {
    it(`A30: axe finds nothing in all three where a reader wants ${name}, ${language}`, async () => {
      const {supported} = await emulate(wish);
      expect(supported).to.equal(name !== 'forced colours' || can('forced-colors'));
      const page = await box('style="color-scheme: light dark; background: Canvas; color: CanvasText"');
      for (const element of await standAll(attributes, page)) await openEverything(element);
      await expectNoAxeViolations(page);
    });
  }

  it(`A30: axe finds nothing with two embeds of everything, in two languages, in an article, ${language}`, async () => {
    const page = await box('style="background: #fff; color: #000"');
    const article = document.createElement('article');
    article.setAttribute('aria-label', 'article');
    page.append(article);
    await standAll(attributes, article);
    await standAll({...attributes, lang: language === 'en' ? 'zh-Hans' : 'en', 'heading-level': '3'}, article);
    await expectNoAxeViolations(page);
  });

  it(`A30: axe finds nothing at every heading level, with a name given by the page, ${language}`, async () => {
    const page = await box('style="background: #fff; color: #000"');
    for (const level of ['2', '4', '6']) {
      const element = await stand(
        'fulcrum-priorities',
        {...attributes, 'heading-level': level, label: `list ${level}`},
        page,
      );
      element.expandAll();
      await element.updateComplete;
      expect(all(element, '[aria-expanded=true]').length).to.be.greaterThan(6);
      // levels are the page’s to choose, and skipped ones the page’s to answer for
      await expectNoAxeViolations(element, ['heading-order']);
    }
  });
}
