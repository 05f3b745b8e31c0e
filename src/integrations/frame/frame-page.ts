import script from './frame-script.ts?text';
import {escaped, policyHash, tag} from './markup.js';

/** One page of the frame folder: an element in one language. */
export interface FramePage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly description: string;
  /** The element, rendered ahead. */
  readonly element: string;
  /** `sha256-…` of its style. */
  readonly styleHash: string;
  /** Address of the script tag's file, as the page sees it. */
  readonly script: string;
  /** Address of this page, and of its two oEmbed documents. */
  readonly url: string;
  readonly oembedJson: string;
  readonly oembedXml: string;
}

/** Of the page itself; the element has its own. No ground, so that the embedding page's shows through. */
const style =
  ':root{color-scheme:light dark;background:transparent}' +
  'body{display:flow-root;margin:0;padding:4px;font:1em/1.5 system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif}';

/** Social networks name languages with a country: zh_CN, en_US. */
function networkLocale(language: string): string | undefined {
  try {
    const {language: name, region} = new Intl.Locale(language).maximize();
    return region && `${name}_${region}`;
  } catch {
    return undefined;
  }
}

/**
 * Nothing but what stands in the page, the elements that its script loads, and a report whose address the embedding page gives.
 * `strict-dynamic` lets the script that is named by its hash load the other one: in a frame without an origin, 'self' is nobody.
 */
const policyOf = async ({styleHash}: FramePage): Promise<string> =>
  [
    "default-src 'none'",
    `script-src ${await policyHash(script)} 'strict-dynamic'`,
    `style-src ${await policyHash(style)} '${styleHash}'`,
    'connect-src https:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

export async function framePage(page: FramePage): Promise<string> {
  const {language, direction, title, description, element, url, oembedJson, oembedXml} = page;
  const graph = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:locale': networkLocale(language),
  };
  const oembed = (type: string, href: string) => tag('link', {rel: 'alternate', type, href, title});
  return [
    '<!doctype html>',
    tag('html', {lang: language, dir: direction === 'rtl' ? direction : undefined}),
    '<head>',
    '<meta charset="utf-8">',
    tag('meta', {'http-equiv': 'Content-Security-Policy', content: await policyOf(page)}),
    `${tag('title', {})}${escaped(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    tag('meta', {name: 'description', content: description}),
    ...Object.entries(graph).flatMap(([property, content]) => (content ? [tag('meta', {property, content})] : [])),
    '<meta name="twitter:card" content="summary">',
    oembed('application/json+oembed', oembedJson),
    oembed('text/xml+oembed', oembedXml),
    `${tag('style', {})}${style}</style>`,
    '</head>',
    '<body>',
    element.trimEnd(),
    `${tag('script', {'data-script': page.script})}${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
