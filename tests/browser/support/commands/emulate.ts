// What the reader's system asks for: colours, motion, contrast, paper. Replaces the stock emulateMedia, which only does
// part of it, and only in Chromium.
import {chromeScope} from '../engines/firefox.ts';
import type {WebKitPage} from '../engines/webkitgtk-page.ts';
import type {Emulation} from '../emulation.ts';
import {devtools, type EnginePage} from './pages.ts';
import type {Page} from 'puppeteer-core';

async function inChromium(page: Page, {media, colorScheme, reducedMotion, forcedColors, contrast}: Emulation) {
  const features = [
    {name: 'prefers-color-scheme', value: colorScheme ?? ''},
    {name: 'prefers-reduced-motion', value: reducedMotion ?? ''},
    {name: 'forced-colors', value: forcedColors ?? ''},
    {name: 'prefers-contrast', value: contrast ?? ''},
  ];
  await (await devtools(page)).send('Emulation.setEmulatedMedia', {media: media ?? '', features});
}

async function inFirefox(page: Page, {media, colorScheme, reducedMotion, forcedColors, contrast}: Emulation) {
  const overrides = {
    mediumOverride: media ?? '',
    prefersColorSchemeOverride: colorScheme ?? 'none',
    prefersReducedMotionOverride: reducedMotion === 'no-preference' ? 'none' : (reducedMotion ?? 'none'),
    forcedColorsOverride: forcedColors ?? 'none',
  };
  await chromeScope(page, setInFirefox, page.url(), overrides, contrast === 'more');
}
// runs inside Firefox, hence the globals
function setInFirefox(url: string, overrides: object, moreContrast: boolean) {
  const {gBrowser, Services} = globalThis as unknown as FirefoxWindow;
  // without the fragment: a test that follows links changes it, and the two ends may not yet agree
  const page = url.split('#', 1)[0];
  const tab = gBrowser.browsers.find(({currentURI}) => currentURI.spec.split('#', 1)[0] === page);
  if (!tab) throw new Error(`no tab shows ${url}`);
  Object.assign(tab.browsingContext, overrides);
  Services.prefs.setIntPref('ui.useAccessibilityTheme', moreContrast ? 1 : 0);
}
interface FirefoxWindow {
  gBrowser: {browsers: {currentURI: {spec: string}; browsingContext: object}[]};
  Services: {prefs: {setIntPref(name: string, value: number): void}};
}

async function inWebKit({driver}: WebKitPage, {colorScheme, reducedMotion, contrast}: Emulation) {
  await driver.setMedia({colorScheme, reducedMotion, contrast});
}

export async function emulate({engine, page}: EnginePage, wanted: Emulation): Promise<void> {
  if (engine === 'Chromium') await inChromium(page, wanted);
  else if (engine === 'Firefox') await inFirefox(page, wanted);
  else await inWebKit(page, wanted);
}
