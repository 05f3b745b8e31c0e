// Chromium, driven over the DevTools protocol by the stock launcher.
import {existsSync} from 'node:fs';
import {chromeLauncher} from '@web/test-runner-chrome';
import {takeKeyCombinations} from './key-combinations.ts';
import {watchFrames} from '../watch-page.ts';

const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

/** @param more - arguments of its command line */
export function chromium(more: readonly string[] = []) {
  const launcher = chromeLauncher({
    launchOptions: {
      // elsewhere the launcher looks for an installed Chrome itself
      executablePath: existsSync(installed) ? installed : undefined,
      headless: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // root has no user namespace to be shut in
        '--disable-dev-shm-usage',
        '--disable-background-networking', // a test machine need not reach anybody
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--hide-scrollbars',
        '--lang=en-US',
        ...more,
      ],
    },
    async createPage({context}) {
      const page = await context.newPage();
      takeKeyCombinations(page);
      await page.evaluateOnNewDocument(watchFrames);
      return page;
    },
  });
  launcher.name = 'Chromium';
  return launcher;
}
