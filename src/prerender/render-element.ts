import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {render} from '@lit-labs/ssr/lib/render.js';
import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {settle, type ElementName, type RenderOptions} from '../formats/options.js';
import {renderHtml} from '../formats/plain-html.js';
import {standInOf} from './stand-in.js';
import {styleText} from './style.js';

export interface ElementOptions extends Omit<RenderOptions, 'elements'> {
  /** Nonce of the page's Content-Security-Policy, for the style. Otherwise the policy needs `styleHash()`. */
  readonly nonce?: string;
  /** Further attributes of the element, such as `theme` or `src`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Opens every panel. Default: false; without script they are open all the same. */
  readonly open?: boolean;
  /** Puts the plain HTML between the tags as well, for what knows no declarative shadow DOM. Default: false. */
  readonly children?: boolean;
  /** Language of the page around the element. Default: the element's. */
  readonly pageLanguage?: string;
}

/** Lit's notes to itself, for hydration, which is not what our elements do. */
const markers = /<!--[^]*?-->|<\?>/g;

/** What may be an attribute of the host: nothing that runs, or that a strict policy blocks. The language has an option. */
const harmless = /^(?!on(?!ly$)|style$|lang$)[a-z][a-z0-9-]*$/;

function hostAttributes(language: string, options: ElementOptions): Record<string, string> {
  const {headingLevel, reportUrl, attributes = {}} = options;
  for (const name of Object.keys(attributes))
    if (!harmless.test(name)) throw new Error(`attributes: ${JSON.stringify(name)} cannot be set here.`);
  return {
    lang: language,
    ...(headingLevel === undefined ? {} : {'heading-level': `${headingLevel}`}),
    ...(reportUrl === undefined ? {} : {'report-url': reportUrl}),
    ...attributes,
  };
}

/** An element with its content as declarative shadow DOM: readable without script, and taken over as it is by the script tag. */
export function renderElement(report: unknown, name: ElementName, options: ElementOptions = {}): string {
  const {language, elements, report: read} = settle(report, {...options, elements: [name]});
  if (!elements.length) throw new Error(`fulcrum-${name}: the report has none.`);
  const attributes = hostAttributes(language, options);
  const element = standInOf(name, read, attributes, options.pageLanguage ?? language);
  element.willUpdate(new Map([['report', undefined]]));
  if (options.open) element.isOpen = () => true;
  const stamp = element.stamp(element.built);
  const content = collectResultSync(render(element.render())).replace(markers, '');
  const style = toHtml(h('style', {dataFulcrum: stamp, nonce: options.nonce}, styleText(name)));
  const children = options.children ? `\n${renderHtml(read, {...options, elements: [name]})}` : '';
  const tag = `fulcrum-${name}`;
  // For HTML's own, such as hidden, the text '' would mean false.
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [key, value === '' ? true : value]),
  );
  const host = toHtml({type: 'element', tagName: tag, properties, children: []});
  const end = `</${tag}>`;
  return `${host.slice(0, -end.length)}<template shadowrootmode="open">${style}${content}</template>${children}${end}\n`;
}
