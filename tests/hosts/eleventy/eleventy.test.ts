import {expect, it} from 'vitest';
import {untilShown} from '../support/elements.ts';
import {describeGenerator} from '../support/generator.ts';

const all = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];
const bundled = 'hubei-2026-02-24';

const pages = [
  {title: 'a page in Markdown', path: '/index.html', language: 'en', report: bundled, elements: all},
  {title: 'a page in Nunjucks', path: '/zh/', language: 'zh-Hans', report: bundled, elements: all},
  {
    title: 'a page in Markdown with a report of its own',
    path: '/own/',
    language: 'en',
    report: 'budget-invented',
    elements: ['fulcrum-priorities'],
  },
  {
    title: 'Markdown with elements rendered ahead',
    path: '/ahead/',
    language: 'en',
    report: bundled,
    elements: all,
    ahead: true,
  },
  {
    title: 'Nunjucks with elements rendered ahead',
    path: '/ahead-zh/',
    language: 'zh-Hans',
    report: bundled,
    elements: all,
    ahead: true,
  },
] as const;

describeGenerator('eleventy', pages, (site) => {
  it.each(['/ahead/', '/ahead-zh/'])(
    '%s: the script takes over what was rendered ahead, node for node',
    async (path) => {
      const {page, problems, release} = await site().open(path, {hold: '/fulcrum.js'});
      await page.waitForSelector('fulcrum-attendees');
      const headings = () =>
        page.evaluateHandle(
          (names) => names.map((name) => document.querySelector(name)!.shadowRoot!.querySelector('[part~="heading"]')),
          all,
        );
      const before = await headings();
      release();
      await untilShown(page, all.length);
      const after = await headings();
      expect(
        await page.evaluate((a, b) => a.map((node, index) => node !== null && node === b[index]), before, after),
      ).toEqual([true, true, true]);
      expect(problems).toEqual([]);
      await page.close();
    },
  );

  it('leaves what was rendered ahead as it is, in Markdown as well', async () => {
    const styles = async (path: string) => {
      const {page} = await site().open(path, {javascript: false});
      return page.evaluate(
        (names) => names.map((name) => document.querySelector(name)!.shadowRoot!.querySelector('style')!.textContent),
        all,
      );
    };
    const inMarkdown = await styles('/ahead/');
    expect(inMarkdown.join('')).toContain('@container (width>=48em)');
    expect(inMarkdown).toEqual(await styles('/ahead-zh/'));
  });
});
