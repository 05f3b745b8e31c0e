// The elements on a host's page, as a reader and the page's own script see them.
import type {Page} from 'puppeteer-core';

export interface Shown {
  readonly name: string;
  readonly state: string;
  readonly language: string;
  readonly report: string;
  /** Text in the shadow root, as it is laid out. */
  readonly text: string;
  /** Main headings: two would be a content that is there twice. */
  readonly headings: number;
  /** Whether the version without script can be seen. */
  readonly childrenShown: boolean;
  /** Panels that are open. */
  readonly open: number;
  /** Level of the main heading. */
  readonly level: string;
  /** Whether readers can switch the language. */
  readonly languageSwitch: boolean;
}

interface FulcrumElement extends HTMLElement {
  readonly state: string;
  readonly language: string;
  readonly report?: {readonly id: string};
}

const ELEMENTS = 'fulcrum-summary, fulcrum-priorities, fulcrum-attendees';

/** All elements, in the page's order. */
export const elementsOn = (page: Page): Promise<Shown[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<FulcrumElement>(selector)].map((one) => {
        const root = one.shadowRoot!;
        return {
          name: one.localName,
          state: one.state,
          language: one.language,
          report: one.report?.id ?? '',
          text: [...root.children].map((child) => (child as HTMLElement).innerText).join('\n'),
          headings: root.querySelectorAll('[part~="heading"]').length,
          childrenShown: [...one.children].some((child) => child.checkVisibility()),
          open: root.querySelectorAll('[part~="priority-button"][aria-expanded="true"]').length,
          level: root.querySelector('[part~="heading"]')?.localName ?? '',
          languageSwitch: root.querySelector('[part~="language-switch"]') !== null,
        };
      }),
    ELEMENTS,
  );

/** Until so many elements are there and each shows its report. */
export const untilShown = (page: Page, count: number) =>
  page.waitForFunction(
    (selector, wanted) => {
      const elements = [...document.querySelectorAll<FulcrumElement>(selector)];
      return elements.length === wanted && elements.every(({state}) => state === 'ready');
    },
    {timeout: 30_000},
    ELEMENTS,
    count,
  );

/** After the framework has rendered, and the elements after it. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async (selector) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let round = 0; round < 3; round++) {
      await frame();
      const elements = [...document.querySelectorAll(selector)] as unknown as {updateComplete: Promise<unknown>}[];
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
    }
  }, ELEMENTS);

/** Presses a button of the host's application. */
export async function press(page: Page, id: string): Promise<void> {
  await page.evaluate((button) => document.getElementById(button)!.click(), id);
  await settled(page);
}

/** Opens the first priority. */
export async function openPanel(page: Page): Promise<void> {
  await page.evaluate(() => {
    const list = document.querySelector('fulcrum-priorities')!;
    list.shadowRoot!.querySelector<HTMLElement>('[part~="priority-button"]')!.click();
  });
  await settled(page);
}

/** What the handlers of the host's application received, one line each. */
export async function received(page: Page): Promise<string[]> {
  await settled(page);
  return page.$eval('#received', ({textContent}) => textContent.split('\n').filter(Boolean));
}
