import {expect, it} from 'vitest';
import {elementsOn, untilShown} from '../support/elements.ts';
import {describeGenerator} from '../support/generator.ts';

const all = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];
const bundled = 'hubei-2026-02-24';

describeGenerator(
  'astro',
  [
    {title: 'a page in Markdown', path: '/index.html', language: 'en', report: bundled, elements: all},
    {title: 'a page of Astro’s with imported elements', path: '/en/', language: 'en', report: bundled, elements: all},
    {title: 'the same in Chinese', path: '/zh/', language: 'zh-Hans', report: bundled, elements: all},
    {
      title: 'a page with a report of its own',
      path: '/own/',
      language: 'en',
      report: 'budget-invented',
      elements: ['fulcrum-priorities'],
    },
    {title: 'a page rendered ahead', path: '/ahead-en/', language: 'en', report: bundled, elements: all, ahead: true},
    {
      title: 'the same in Chinese, ahead',
      path: '/ahead-zh/',
      language: 'zh-Hans',
      report: bundled,
      elements: all,
      ahead: true,
    },
  ],
  (site) => {
    it.each(['/en/', '/ahead-en/'])(
      '%s: goes from page to page by Astro’s navigation: each element once, in the language of its page',
      async (first) => {
        const {page, problems} = await site().open(first);
        await untilShown(page, 3);
        await page.evaluate(() => Object.assign(window, {stayed: true}));
        for (const [to, language] of [
          ['#to-zh', 'zh-Hans'],
          ['#to-en', 'en'],
          ['#to-zh', 'zh-Hans'],
        ] as const) {
          // not by the mouse, which a transition that still runs would catch
          await page.$eval(to, (link) => (link as HTMLElement).click());
          await page.waitForFunction(
            (lang) => document.documentElement.lang.startsWith(lang),
            {},
            language.slice(0, 2),
          );
          await untilShown(page, 3);
          for (const one of await elementsOn(page))
            expect(one).toMatchObject({language, report: bundled, headings: 1, childrenShown: false});
        }
        // no page was loaded anew: it was Astro that navigated
        expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
        // Astro’s own remark where the next page comes before the transition to the last one is through
        expect(problems.filter((one) => !one.includes('Transition was skipped'))).toEqual([]);
        await page.close();
      },
    );
  },
);
