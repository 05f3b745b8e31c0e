// The commands of commands/plugin.ts, for tests. Keys and mouse are those of @web/test-runner-commands.
import {executeServerCommand} from '@web/test-runner-commands';
import {can} from './engines.ts';
import type {Emulation} from './emulation.ts';

export {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';

/** What takes long is asked for again. */
type Answer<T> = {value: T} | {later: string};

async function command<T>(name: string, payload?: unknown): Promise<T> {
  let answer = await executeServerCommand<Answer<T>, unknown>(name, payload ?? null);
  while ('later' in answer) answer = await executeServerCommand<Answer<T>, unknown>('answer', answer.later);
  return answer.value;
}

const possible = ({forcedColors, media}: Emulation) =>
  !(forcedColors === 'active' && !can('forced-colors')) && !(media === 'print' && !can('print-medium'));

/** Sets all media features at once; whatever is not named goes back to its default. Undone after each test. */
export async function emulate(wanted: Emulation): Promise<{supported: boolean}> {
  if (!possible(wanted)) return {supported: false};
  emulating = Object.keys(wanted).length > 0;
  await command('emulate', wanted);
  await inForce(wanted);
  return {supported: true};
}
let emulating = false;

/** Firefox answers before its pages have heard of it. */
async function inForce({
  colorScheme = 'light',
  reducedMotion,
  forcedColors,
  contrast,
  media = 'screen',
}: Emulation): Promise<void> {
  const query =
    `${media} and (prefers-color-scheme: ${colorScheme}) and (prefers-reduced-motion: ${reducedMotion ?? 'no-preference'})` +
    (can('forced-colors') ? ` and (forced-colors: ${forcedColors ?? 'none'})` : '') +
    // forced colours are a contrast of their own
    (forcedColors === 'active' ? '' : ` and (prefers-contrast: ${contrast ?? 'no-preference'})`);
  for (const start = Date.now(); !matchMedia(query).matches; await new Promise((resolve) => setTimeout(resolve, 10))) {
    if (Date.now() - start > 40_000) throw new Error(`did not come into force: ${query}`);
  }
}

/** Grants or denies writing to the clipboard. Undone after each test. */
export async function clipboardPermission(permission: 'grant' | 'deny' | 'default'): Promise<{supported: boolean}> {
  if (permission === 'deny' && !can('deny-clipboard')) return {supported: false};
  clipboardSet = permission !== 'default';
  await command('clipboard', permission);
  return {supported: true};
}
let clipboardSet = false;

afterEach(async () => {
  if (emulating) await emulate({});
  if (clipboardSet) await clipboardPermission('default');
});

/** Role and name that the browser gives an element; in Firefox only whether they are the expected ones. */
export async function accessible(
  element: Element,
  expected = {role: '', name: ''},
): Promise<{role: string; name: string}> {
  const page = window as unknown as {__commandTarget?: Element | undefined};
  page.__commandTarget = element;
  try {
    return await command('accessible', expected);
  } finally {
    page.__commandTarget = undefined;
  }
}

/** The text of the page's PDF, or undefined where there is no PDF. `url` prints another page. */
export const printedText = async (order: {url?: string; path?: string} = {}): Promise<string | undefined> =>
  (await command<string | null>('printed-text', order)) ?? undefined;

/** The viewport as a PNG in base64; with a path it is kept under dist/screenshots/. */
export const screenshot = (path?: string): Promise<string> => command('screenshot', {path});

/** The addresses on the test server that the page with this address asked for. */
export const requestsFrom = (page: string): Promise<string[]> => command('requests-from', page);
