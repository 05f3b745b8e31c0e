// What a host has built, served on this machine and opened in Chromium.
import {existsSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import puppeteer, {type Browser, type Page} from 'puppeteer-core';
import {staticFile} from '../../../scripts/static-files.ts';

export interface Opened {
  readonly page: Page;
  /** What went wrong on it so far: uncaught errors, console errors and warnings, files that did not load. */
  readonly problems: string[];
  /** Lets the script come that was held. */
  readonly release: () => void;
}

export interface Opening {
  /** False: the reader has switched scripts off. */
  readonly javascript?: boolean;
  /** Holds the requests for addresses that end like this until `release()`. */
  readonly hold?: string;
}

const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** Chromium, as every host is opened. */
export async function launch(): Promise<Browser> {
  const args = ['--disable-dev-shm-usage', '--disable-background-networking', '--lang=en-US'];
  // root has no user namespace to be shut in
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return existsSync(installed)
    ? puppeteer.launch({executablePath: installed, args})
    : puppeteer.launch({channel: 'chrome', args});
}

/** Notes what goes wrong on a page. */
export function watch(page: Page, problems: string[], javascript: boolean): void {
  page.on('pageerror', (error) => void problems.push(`error: ${error as Error}`));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(`console.${message.type()}: ${message.text()}`);
  });
  page.on('requestfailed', (request) => {
    // without scripts, a browser does not fetch those that a page announces
    if (javascript || !new URL(request.url()).pathname.endsWith('.js')) problems.push(`did not load: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
}

export class Site {
  readonly address: string;
  private readonly server: Server;
  private readonly browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.server = server;
    this.browser = browser;
    this.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Serves a folder of files. */
  static async of(folder: string): Promise<Site> {
    const server = createServer(({url = '/'}, response) => {
      const {pathname} = new URL(url, 'http://localhost');
      const file = staticFile(folder, pathname, /^\//);
      if (file) response.writeHead(200, file.headers).end(file.body);
      // browsers ask for it by themselves
      else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Site(server, await launch());
  }

  async open(path: string, {javascript = true, hold}: Opening = {}): Promise<Opened> {
    const page = await this.browser.newPage();
    await page.setViewport({width: 1000, height: 900});
    await page.setJavaScriptEnabled(javascript);
    const problems: string[] = [];
    watch(page, problems, javascript);
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    if (hold) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const ready = new URL(request.url()).pathname.endsWith(hold) ? released : Promise.resolve();
        void ready.then(() => request.continue());
      });
    }
    const loaded = page.goto(this.address + path, {waitUntil: 'load'});
    // what is held keeps the page from being complete
    if (hold) void loaded.catch((error: unknown) => problems.push(`not opened: ${error as Error}`));
    else await loaded;
    return {page, problems, release};
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
