// WebKitGTK as a launcher of Web Test Runner: one window, one test file at a time.
import type {BrowserLauncher} from '@web/test-runner-core';
import {WebKitGtkDriver} from './webkitgtk-driver.ts';
import {webkitPage} from './webkitgtk-page.ts';

export function webkitgtk(viewport = {width: 800, height: 600}): BrowserLauncher {
  const active = new Map<string, string>();
  const driver = new WebKitGtkDriver(viewport);
  let starting: Promise<void> | undefined;
  return {
    name: 'WebKitGTK',
    type: 'playwright', // so that the stock commands use our page
    concurrency: 1,
    async startSession(id, url) {
      starting ??= driver.start();
      await starting;
      active.set(id, url);
      await driver.setViewport(viewport);
      await driver.post('/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => webkitPage(driver),
    async stopSession(id) {
      active.delete(id);
      await driver.releaseActions();
      await driver.post('/url', {url: 'about:blank'});
      return {};
    },
    async stop() {
      await starting?.catch(() => undefined);
      await driver.stop();
    },
    startDebugSession() {
      throw new Error('WebKitGTK: no debug session');
    },
  } as BrowserLauncher;
}
