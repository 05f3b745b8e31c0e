import {safeUrl} from '../../report/safe-url.js';
import {EmbedError} from './options.js';

/** A page nowhere, to see whether an address stays on it. */
const PAGE = 'https://page.invalid/';
const example = 'https://example.org/fulcrum/';

function parsed(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

/** An address as the page writes it, and as its policy names it. */
export interface Address {
  readonly href: string;
  /** `'self'`, or the file without what a policy must not have: query, fragment, semicolon, comma. */
  readonly source: string;
}

/** @throws EmbedError for what is neither https nor a path of the site */
export function addressOf(option: string, written: string): Address {
  const absolute = safeUrl(written);
  if (absolute) {
    const {origin, pathname, href} = new URL(absolute);
    return {href, source: origin + pathname.replace(/;/g, '%3B').replace(/,/g, '%2C')};
  }
  const url = parsed(written) ? undefined : parsed(written, PAGE);
  if (!written || url?.origin !== new URL(PAGE).origin || /^[\\/]{2}|[\t\n\r]/.test(written))
    throw new EmbedError([
      `${option}: found ${written}, expected an address such as ${example} or a path of the site such as /fulcrum/.`,
      `${option}：现为${written}，应为${example}这样的https地址，或/fulcrum/这样的站内路径。`,
    ]);
  return {href: written, source: "'self'"};
}

/** What is said where a path of the site will not do. */
export const notHttps = (option: string, found: string): EmbedError =>
  new EmbedError([
    `${option}: found ${found}, expected an address that starts with https://.`,
    `${option}：现为${found}，应为https://开头的地址。`,
  ]);

/** Where the files are; says so of each of them. */
export function baseOf(written = '/fulcrum/'): (file: string) => Address {
  if (/[?#]/.test(written))
    throw new EmbedError([
      `base: found ${written}, expected the address of a folder, without ? and #.`,
      `base：现为${written}，应为文件夹的地址，不带?和#。`,
    ]);
  const folder = `${written.replace(/\/$/, '')}/`;
  addressOf('base', folder);
  return (file) => addressOf('base', folder + file);
}
