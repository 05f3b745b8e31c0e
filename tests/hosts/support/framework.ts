// What every framework has to get right with the elements in it. Each host's project has the same application, written its way:
// buttons that change language, order, report and presence, and a list of the events that its handlers received.
import {globSync, readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import budget from '../../../demo/reports/budget-invented.json' with {type: 'json'};
import {elementsOn, openPanel, press, received, untilShown, type Shown} from './elements.ts';
import {Project} from './project.ts';
import {Site, type Opened, type Opening} from './site.ts';

interface Ways {
  /** How a page gets its elements, and what the project calls that page. */
  readonly title: string;
  readonly path: string;
  readonly opening?: Opening;
}
const ways: readonly Ways[] = [
  {title: 'with imported elements', path: '/index.html'},
  {title: 'with a script tag that comes after the elements', path: '/script.html', opening: {hold: '/fulcrum.js'}},
];

const names = ['fulcrum-summary', 'fulcrum-priorities', 'fulcrum-attendees'];
const titleIn = (report: typeof bundled | typeof budget, language: 'en' | 'zh-Hans') =>
  report.priorities.items[0]!.title[language];

/** Each on the page, once, in this language, with this report; and no child is shown beside what replaces it. */
function expectWhole(elements: readonly Shown[], language: 'en' | 'zh-Hans', report: typeof bundled | typeof budget) {
  expect(elements.map(({name}) => name).sort()).toEqual([...names].sort());
  for (const one of elements) {
    expect(one).toMatchObject({state: 'ready', language, report: report.id, headings: 1, childrenShown: false});
    expect(one.text).toMatch(language === 'en' ? /How this was made/ : /如何产生/);
  }
  expect(elements.find(({name}) => name === 'fulcrum-priorities')!.text).toContain(titleIn(report, language));
}

export function describeFramework(name: string, more?: (site: () => Site, project: () => Project) => void): void {
  describe(name, () => {
    let site: Site;
    let project: Project;
    beforeAll(async () => {
      project = new Project(name).build();
      site = await Site.of(`${project.folder}/dist`);
    });
    afterAll(() => site?.close());

    describe.each(ways)('$title', ({path, opening}) => {
      /** The page with all elements shown; what went wrong on it has to be nothing. */
      async function onPage(test: (opened: Opened) => Promise<void>): Promise<void> {
        const opened = await site.open(path, opening);
        const {page, problems, release} = opened;
        await page.waitForSelector('#stage');
        release();
        await untilShown(page, names.length);
        await test(opened);
        expect(problems).toEqual([]);
        await page.close();
      }

      it('shows its text in Chinese, and in English once the framework has changed the language', () =>
        onPage(async ({page}) => {
          expectWhole(await elementsOn(page), 'zh-Hans', bundled);
          await press(page, 'language');
          expectWhole(await elementsOn(page), 'en', bundled);
        }));

      it('hands attributes and bound values to the elements, no and yes', () =>
        onPage(async ({page}) => {
          const shown = Object.fromEntries((await elementsOn(page)).map((one) => [one.name, one]));
          expect(shown['fulcrum-summary']).toMatchObject({level: 'h3', languageSwitch: true});
          expect(shown['fulcrum-priorities']).toMatchObject({level: 'h3', languageSwitch: false});
        }));

      it('hands each event to its handler, once', () =>
        onPage(async ({page}) => {
          const ready = names.map((one) => `ready ${one} ${bundled.id} zh-Hans`);
          expect((await received(page)).sort()).toEqual(ready.sort());
          await openPanel(page);
          expect((await received(page)).filter((one) => !one.startsWith('ready'))).toEqual(['toggle priority true']);
        }));

      it('shows the report that the framework sets as a property, the first and the next', () =>
        onPage(async ({page}) => {
          await press(page, 'report');
          expectWhole(await elementsOn(page), 'zh-Hans', budget);
          await press(page, 'report');
          expectWhole(await elementsOn(page), 'zh-Hans', bundled);
        }));

      it('keeps what a reader opened when the framework re-orders the list', () =>
        onPage(async ({page}) => {
          await openPanel(page);
          const before = await elementsOn(page);
          await press(page, 'order');
          const after = await elementsOn(page);
          expectWhole(after, 'zh-Hans', bundled);
          expect(after.map(({name: one}) => one)).toEqual(before.map(({name: one}) => one).reverse());
          expect(after.map(({open}) => open).reverse()).toEqual(before.map(({open}) => open));
          expect(before.some(({open}) => open === 1)).toBe(true);
        }));

      it('is taken out and put back whole, and nothing of it twice', () =>
        onPage(async ({page}) => {
          for (let round = 0; round < 2; round++) {
            await press(page, 'shown');
            expect(await elementsOn(page)).toEqual([]);
            await press(page, 'shown');
            expectWhole(await elementsOn(page), 'zh-Hans', bundled);
          }
          expect((await received(page)).filter((one) => one.startsWith('ready'))).toHaveLength(3 * names.length);
        }));
    });

    it('shows the children until the script has come', async () => {
      const {page, problems, release} = await site.open('/script.html', {hold: '/fulcrum.js'});
      const stage = await page.waitForSelector('#stage');
      const text = await stage!.evaluate((element) => (element as HTMLElement).innerText);
      for (const one of names) expect(text).toContain(`Plain text for readers without script: ${one}`);
      release();
      await untilShown(page, names.length);
      expect(problems).toEqual([]);
      await page.close();
    });

    it('has types that let right uses of the elements pass', () => {
      expect(project.run('npm', ['run', '--silent', 'check'])).toMatchObject({status: 0});
    });

    it('has types that complain of each wrong use', () => {
      const {status, output} = project.run('npm', ['run', '--silent', 'check:wrong']);
      expect(status).not.toBe(0);
      const [file] = globSync(`${project.folder}/wrong/[Ww]rong.*`);
      const wrongLines = readFileSync(file!, 'utf8')
        .split('\n')
        .flatMap((line, index) => (line.includes('<fulcrum-') ? [index + 1] : []));
      const complaints = [...output.matchAll(/[Ww]rong\.\w+[("\s]+(\d+)[,:]\d+/g)].map(([, line]) => Number(line));
      expect(wrongLines.length).toBeGreaterThan(5);
      expect([...new Set(complaints)]).toEqual(wrongLines);
    });

    more?.(
      () => site,
      () => project,
    );
  });
}
