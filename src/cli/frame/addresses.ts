import {addressOf} from '../../prerender/embed/addresses.js';
import {EmbedError} from '../../prerender/embed/options.js';
import {safeUrl} from '../../report/safe-url.js';
import {UsageError} from '../command.js';

/** @throws UsageError where the address is missing, no https address, or names a file */
export function baseOf(base: string | undefined): string {
  const example = 'https://example.org/fulcrum/';
  if (!base)
    throw new UsageError([
      `Say where the folder will be served: --base ${example}`,
      `请指明文件夹的发布地址：--base ${example}`,
    ]);
  const found = URL.canParse(base) ? new URL(base) : undefined;
  const local = found?.protocol === 'http:' && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(found.hostname);
  if (
    !found ||
    !(found.protocol === 'https:' || local) ||
    found.search ||
    found.hash ||
    found.username ||
    found.password
  )
    throw new UsageError([
      `--base: found ${base}, expected an address such as ${example}, with https and nothing after the folder.`,
      `--base：现为${base}，应为${example}这样的https地址，文件夹之后不带其他内容。`,
    ]);
  return found.pathname.endsWith('/') ? found.href : `${found.href}/`;
}

/** @throws UsageError where the elements would leave the link out without a word */
export function reportUrlOf(written: string | undefined): string | undefined {
  if (written !== undefined && !safeUrl(written))
    throw new UsageError([
      `--report-url: found ${written}, expected an address that starts with https://.`,
      `--report-url：现为${written}，应为https://开头的地址。`,
    ]);
  return written;
}

/** @throws UsageError for what a page of https could not load */
export function scriptOf(written: string | undefined): string | undefined {
  try {
    return written === undefined ? undefined : addressOf('script', written).href;
  } catch (error) {
    throw error instanceof EmbedError ? new UsageError([`--${error.said[0]}`, `--${error.said[1]}`]) : error;
  }
}
