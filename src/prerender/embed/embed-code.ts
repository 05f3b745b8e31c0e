import {toHtml} from 'hast-util-to-html';
import {h} from 'hastscript';
import {plainText} from '../../report/marks.js';
import {renderHtml} from '../../formats/plain-html.js';
import {jsonLdScript} from '../../formats/structured-data.js';
import {renderElement} from '../render-element.js';
import {styleHash} from '../style.js';
import {reservedHeight} from './heights.js';
import {scriptTag, styleTag, tag} from './markup.js';
import {notes} from './notes.js';
import {EmbedError, type Both, type EmbedCode, type EmbedForm, type EmbedOptions} from './options.js';
import {settleEmbed, type Embed} from './settle-embed.js';
import {policyHash} from './theme.js';

const lines = (...parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .map((part) => part.trimEnd())
    .join('\n');

const textOf = ({report, element, language, headingLevel, reportUrl}: Embed): string =>
  renderHtml(report, {language, elements: [element], headingLevel, reportUrl});

const dataOf = ({report, element, language, reportUrl, jsonld}: Embed): string =>
  jsonld ? jsonLdScript(report, {language, elements: [element], reportUrl}) : '';

/** The script, the theme's style, and what a policy has to allow for both and for `src`. */
async function needs(embed: Embed, ...styles: readonly string[]) {
  const {nonce, theme, from} = embed;
  const file = embed.file('fulcrum.js');
  const trusted = nonce ? `'nonce-${nonce}'` : undefined;
  const allowed = [...styles, ...(theme ? [await policyHash(theme)] : [])];
  return {
    script: scriptTag(file.address, file, nonce),
    style: theme && styleTag(theme, nonce),
    csp: [
      `script-src ${trusted ?? file.address.source}`,
      ...(allowed.length ? [`style-src ${trusted ?? allowed.join(' ')}`] : []),
      ...(from ? [`connect-src ${from.source}`] : []),
    ],
    notes: [
      ...(file.integrity ? [] : [notes.unpinned]),
      ...(from ? [notes.loaded] : []),
      ...(nonce ? [notes.nonce] : []),
      notes.trusted,
    ] satisfies Both[],
  };
}

const hostOf = (embed: Embed): string =>
  tag(`fulcrum-${embed.element}`, {lang: embed.language, ...embed.given}, `\n${textOf(embed)}`);

/** Shortcodes know no escapes: what would end one cannot stand in it. */
function shortcodeValue(name: string, value: string): string {
  if (/[[\]<>\\\n\r]/.test(value) || (value.includes('"') && value.includes("'")))
    throw new EmbedError([
      `${name}: ${value} cannot stand in a shortcode. Use the block.`,
      `${name}：短代码中不能写${value}。请改用区块。`,
    ]);
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

const forms: Readonly<Record<EmbedForm, (embed: Embed) => Promise<EmbedCode>>> = {
  async script(embed) {
    const {script, style, csp, notes: more} = await needs(embed);
    return {
      snippet: lines(script, style, hostOf(embed), dataOf(embed)),
      template: '',
      csp,
      notes: [notes.once, notes.place, ...more],
    };
  },

  async prerendered(embed) {
    const {report, element, language, headingLevel, reportUrl, nonce, given} = embed;
    const {script, style, csp, notes: more} = await needs(embed, `'${await styleHash(element)}'`);
    const {'heading-level': _level, 'report-url': _url, ...attributes} = given;
    const rendered = renderElement(report, element, {language, headingLevel, reportUrl, nonce, attributes});
    return {
      snippet: lines(script, style, rendered, dataOf(embed)),
      template: '',
      csp,
      notes: [notes.once, notes.parsed, ...more],
    };
  },

  async html(embed) {
    if (!embed.data) return {snippet: lines(textOf(embed), dataOf(embed)), template: '', csp: [], notes: [notes.plain]};
    const {script, style, csp, notes: more} = await needs(embed);
    return {
      snippet: lines(hostOf(embed), dataOf(embed)),
      template: lines(script, style),
      csp,
      notes: [notes.template, ...more],
    };
  },

  frame(embed) {
    const {element, language, page, at, attributes, from, carried} = embed;
    const {href, source} = at(`frame/${element}.${language}.html`);
    const query = new URLSearchParams({
      ...(attributes?.['theme'] ? {theme: attributes['theme']} : {}),
      ...(from ? {src: from.href} : {}),
    }).toString();
    const resizer = embed.file('frame/resizer.js');
    const frame = tag('iframe', {
      src: href + (query && `?${query}`),
      title: plainText(page.report.headings[element][language]!),
      width: '100%',
      height: `${reservedHeight(element, language)}`,
      loading: 'lazy',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      allow: '',
      referrerpolicy: 'no-referrer',
    });
    return Promise.resolve({
      snippet: lines(frame, scriptTag(resizer.address, resizer)),
      template: '',
      csp: [`frame-src ${source}`, `script-src ${resizer.address.source}`],
      notes: [notes.frame, ...(from || carried ? [] : [notes.ownFrame])],
    });
  },

  wordpress({element, language, given, theme, from}) {
    const options = Object.entries({element, lang: language, ...given}).map(
      ([name, value]) => ` ${name}${value === '' ? '' : `=${shortcodeValue(name, value)}`}`,
    );
    return Promise.resolve({
      snippet: `[fulcrum${options.join('')}]`,
      template: theme,
      csp: ["script-src 'self'", ...(from ? [`connect-src ${from.source}`] : [])],
      notes: [notes.plugin, ...(theme ? [notes.style] : [])],
    });
  },

  async placeholder(embed) {
    const {script, style, csp, notes: more} = await needs(embed);
    const data = Object.entries(embed.given).map(([name, value]) => [name.replace(/^(?!data-)/, 'data-'), value]);
    const attributes = {'data-fulcrum': embed.element, lang: embed.language, ...Object.fromEntries(data)} as Record<
      string,
      string
    >;
    return {
      snippet: tag('div', attributes, `\n${textOf(embed)}`),
      template: lines(script, style),
      csp,
      notes: [notes.template, ...more],
    };
  },

  async quotation(embed) {
    const {element, language, page, at} = embed;
    const {script, style, csp, notes: more} = await needs(embed);
    const {href} = at(`frame/${element}.${language}.html`);
    const title = plainText(page.report.headings[element][language]!);
    const link = h('a', {href: `${href}#fulcrum-${element}`}, title);
    return {
      snippet: toHtml(h('blockquote', {className: 'fulcrum', lang: language}, link)),
      template: lines(script, style),
      csp,
      notes: [notes.template, notes.quoted, ...more],
    };
  },
};

/**
 * What to paste so that an element stands on a page, in the form that the page lets through, and what its
 * Content-Security-Policy has to allow. Runs wherever JavaScript does.
 * @throws EmbedError, whose `said` has both languages, where an option cannot be used
 */
export const embedCode = (report: unknown, options: EmbedOptions): Promise<EmbedCode> =>
  Promise.resolve().then(() => {
    const embed = settleEmbed(report, options);
    return forms[embed.form](embed);
  });
