// Firefox, driven over WebDriver BiDi by Puppeteer: no geckodriver needed.
import {existsSync} from 'node:fs';
import {puppeteerLauncher} from '@web/test-runner-puppeteer';
import type {Page} from 'puppeteer-core';
import {takeKeyCombinations} from './key-combinations.ts';
import {watchFrames} from '../watch-page.ts';

const installed = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

export function firefox() {
  return puppeteerLauncher({
    concurrency: 1, // only one window has the focus
    launchOptions: {
      browser: 'firefox',
      executablePath: existsSync(installed) ? installed : undefined,
      headless: true,
      args: ['--remote-allow-system-access'], // for chromeScope() below
      extraPrefsFirefox: {'intl.accept_languages': 'en-US, en', 'browser.download.alwaysOpenPanel': false},
    },
    async createPage({browser}) {
      const page = await browser.newPage();
      takeKeyCombinations(page);
      await page.evaluateOnNewDocument(watchFrames);
      return page;
    },
  });
}

interface Bidi {
  send(method: string, params: object): Promise<{result: Record<string, never>}>;
}

/** A BiDi command that Puppeteer has no method for. */
export async function bidi<T>(page: Page, method: string, params: object): Promise<T> {
  const {connection} = page.browser() as unknown as {connection: Bidi};
  return (await connection.send(method, params)).result as T;
}

interface Tree {
  contexts: {context: string; url: string}[];
}
interface Evaluated {
  type: string;
  result?: {value?: unknown};
  exceptionDetails?: {text: string};
}

/** Runs a function with Firefox's own privileges. BiDi has no media emulation and no permissions; Firefox has. */
export async function chromeScope<A extends unknown[]>(
  page: Page,
  fn: (...args: A) => unknown,
  ...args: A
): Promise<unknown> {
  const {contexts} = await bidi<Tree>(page, 'browsingContext.getTree', {'moz:scope': 'chrome'});
  const window = contexts.find(({url}) => url.endsWith('browser.xhtml'));
  if (!window) throw new Error('Firefox: no browser window found');
  const answer = await bidi<Evaluated>(page, 'script.evaluate', {
    expression: `(${fn})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`,
    target: {context: window.context},
    awaitPromise: true,
  });
  if (answer.type !== 'success') throw new Error(`Firefox: ${answer.exceptionDetails?.text ?? 'chrome scope failed'}`);
  return answer.result?.value;
}
