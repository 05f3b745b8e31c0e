// What every static generator has to get right: pages in its own formats, with script and without.
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {elementsOn, untilShown} from './elements.ts';
import {Project} from './project.ts';
import {Site} from './site.ts';

export interface GeneratedPage {
  readonly title: string;
  readonly path: string;
  readonly language: 'en' | 'zh-Hans';
  readonly report: string;
  /** Names of the elements, in the page's order. */
  readonly elements: readonly string[];
  /** Whether the elements are rendered ahead: their content stands in the page. Otherwise plain text does. */
  readonly ahead?: boolean;
}

/** What each element says at its foot. */
// The credit, with script and without: the button beside it is there only where it works.
const made = {en: /Original headline/, 'zh-Hans': /原标题/};
const plainText = {en: 'Plain text for readers without script: ', 'zh-Hans': '没有脚本时的文字：'};

export function describeGenerator(name: string, pages: readonly GeneratedPage[], more?: (site: () => Site) => void) {
  describe(name, () => {
    let site: Site;
    beforeAll(async () => {
      site = await Site.of(`${new Project(name).build().folder}/dist`);
    });
    afterAll(() => site?.close());

    describe.each(pages)('$title', ({path, language, report, elements, ahead = false}) => {
      it('shows the elements in the language of the page, each once', async () => {
        const {page, problems} = await site.open(path);
        await untilShown(page, elements.length);
        const shown = await elementsOn(page);
        expect(shown.map((one) => one.name)).toEqual(elements);
        for (const one of shown) {
          expect(one).toMatchObject({language, report, headings: 1, childrenShown: false});
          expect(one.text).toMatch(made[language]);
        }
        expect(problems).toEqual([]);
        await page.close();
      });

      it('can be read without script, between the same paragraphs', async () => {
        const {page, problems} = await site.open(path, {javascript: false});
        const text = await page.$eval('#stage', (stage) => (stage as HTMLElement).innerText);
        if (!ahead) for (const one of elements) expect(text).toContain(`${plainText[language]}${one}`);
        else
          for (const one of await elementsOn(page)) {
            expect(one).toMatchObject({headings: 1});
            expect(one.text).toMatch(made[language]);
          }
        expect(text).not.toMatch(/[<>{}]|&lt;|&quot;/);
        expect(problems).toEqual([]);
        await page.close();
      });
    });

    more?.(() => site);
  });
}
