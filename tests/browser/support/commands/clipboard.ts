// Whether the page may write to the clipboard.
import {chromeScope} from '../engines/firefox.ts';
import {devtools, type EnginePage} from './pages.ts';
import type {Protocol} from 'puppeteer-core';

export type ClipboardPermission = 'grant' | 'deny' | 'default';

const SETTING: Record<ClipboardPermission, Protocol.Browser.PermissionSetting> = {
  grant: 'granted',
  deny: 'denied',
  default: 'prompt',
};

export async function setClipboardPermission(
  {engine, page}: EnginePage,
  permission: ClipboardPermission,
): Promise<void> {
  if (engine === 'Chromium') {
    const {origin} = new URL(page.url());
    const cdp = await devtools(page);
    if (permission === 'default') await cdp.send('Browser.resetPermissions');
    else
      for (const name of ['clipboard-write', 'clipboard-read'])
        await cdp.send('Browser.setPermission', {
          permission: {name, allowWithoutSanitization: false},
          setting: SETTING[permission],
          origin,
        });
  } else if (engine === 'Firefox') {
    await chromeScope(page, setInFirefox, permission === 'grant');
  }
}

function setInFirefox(allowed: boolean) {
  const {Services} = globalThis as unknown as {Services: {prefs: {setBoolPref(name: string, value: boolean): void}}};
  Services.prefs.setBoolPref('dom.events.testing.asyncClipboard', allowed);
}
