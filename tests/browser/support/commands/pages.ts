// The browser page behind a test session, told apart by engine.
import type {TestSession} from '@web/test-runner-core';
import type {CDPSession, Page} from 'puppeteer-core';
import type {WebKitPage} from '../engines/webkitgtk-page.ts';

export type EnginePage =
  {engine: 'Chromium'; page: Page} | {engine: 'Firefox'; page: Page} | {engine: 'WebKitGTK'; page: WebKitPage};

type Session = Pick<TestSession, 'browser' | 'id'>;

export function pageOf({browser, id}: Session): EnginePage {
  const {getPage} = browser as unknown as {getPage(id: string): never};
  return {engine: browser.name, page: getPage.call(browser, id)} as unknown as EnginePage;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One DevTools session per page: what it emulates ends when it is closed. */
export function devtools(page: Page): Promise<CDPSession> {
  let session = sessions.get(page);
  if (!session) sessions.set(page, (session = page.createCDPSession()));
  return session;
}

/** The element that the test page holds under this name while a command looks at it (see ../commands.ts). */
export const TARGET = '__commandTarget';
