import {escaped, tag} from './markup.js';

/** What a CMS asks for when somebody pastes the address of a frame's page: https://oembed.com */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
}

export interface Embedded {
  readonly title: string;
  /** Address of the page. */
  readonly url: string;
  /** Address of the folder that it is in. */
  readonly base: string;
  readonly width: number;
  readonly height: number;
}

/** What a frame may do: run its script and open links in tabs of their own. It has no origin, and nobody's data. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** As an embedding page has it. */
export const frameTag = ({title, url, height}: Pick<Embedded, 'title' | 'url' | 'height'>): string =>
  `${tag('iframe', {
    src: url,
    title,
    width: '100%',
    height: `${height}`,
    sandbox: SANDBOX,
    allow: '',
    referrerpolicy: 'no-referrer',
    loading: 'lazy',
    frameborder: '0',
  })}</iframe>`;

/** The quotation is what WordPress shows until the frame has spoken, and where frames are stripped. It knows it without attributes only. */
export const oembedOf = (page: Embedded): Oembed => ({
  version: '1.0',
  type: 'rich',
  title: page.title,
  provider_name: 'Fulcrum',
  provider_url: page.base,
  cache_age: 86_400,
  width: page.width,
  height: page.height,
  html: `<blockquote>${tag('a', {href: page.url})}${escaped(page.title)}</a></blockquote>${frameTag(page)}`,
});

export const oembedJson = (document: Oembed): string => `${JSON.stringify(document, null, 2)}\n`;

/** What XML knows no way to write: a text that someone pasted may hold it. */
const unknownToXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export const oembedXml = (document: Oembed): string =>
  [
    '<?xml version="1.0" encoding="utf-8" standalone="yes"?>',
    '<oembed>',
    ...Object.entries(document).map(
      ([name, value]) => `<${name}>${escaped(`${value as string}`.replace(unknownToXml, '\uFFFD'))}</${name}>`,
    ),
    '</oembed>',
    '',
  ].join('\n');
