import {settle, type Settled} from '../../formats/options.js';
import {reportJson} from '../../formats/report-json.js';
import {safeUrl} from '../../report/safe-url.js';
import {addressOf, baseOf, notHttps, type Address} from './addresses.js';
import {EmbedError, FORMS, type DeliveredFile, type EmbedForm, type EmbedOptions} from './options.js';
import {themeText} from './theme.js';

/** Options that are known to be usable, and what every form makes of them. */
export interface Embed extends EmbedOptions {
  readonly page: Settled;
  readonly language: string;
  readonly at: (file: string) => Address;
  readonly file: (name: string) => DeliveredFile & {readonly address: Address};
  readonly report: unknown;
  readonly from?: Address;
  readonly theme: string;
  /** Attributes of the element beside `lang`. */
  readonly given: Readonly<Record<string, string>>;
  /** The report as JSON, where nothing else says which it is. */
  readonly json?: string;
}

/** What may be an attribute: nothing that runs, or that a strict policy blocks. What has an option has it there. */
const harmless =
  /^(?!on(?!ly$)|(?:style|lang|src|data-json|data-fulcrum|report-url|heading-level|jsonld)$)[a-z][a-z0-9-]*$/;

/** What a form has no place for. */
const without: Partial<Record<EmbedForm, readonly (keyof EmbedOptions)[]>> = {
  frame: ['variables', 'attributes', 'jsonld', 'nonce', 'headingLevel', 'reportUrl'],
  wordpress: ['jsonld', 'nonce'],
  placeholder: ['jsonld'],
  quotation: ['jsonld', 'attributes', 'src', 'reportUrl', 'headingLevel'],
};

function refuseWhatHasNoPlace(options: EmbedOptions): void {
  const {form, data} = options;
  if (!FORMS.includes(form))
    throw new EmbedError([
      `form: found ${form}, expected one of ${FORMS.join(', ')}.`,
      `form：现为${form}，应为${FORMS.join('、')}之一。`,
    ]);
  const plain = form === 'html' && !data;
  const none = plain ? (['variables', 'attributes', 'src', 'nonce'] as const) : (without[form] ?? []);
  for (const name of none) {
    const value = options[name];
    if (value && (typeof value !== 'object' || Object.keys(value).length) && !onlyTheme(form, name, value))
      throw new EmbedError([
        `${name}: the form ${form} has no place for it. Leave it out, or take the form script.`,
        `${name}：不能用于${form}形式。请去掉，或改用script形式。`,
      ]);
  }
  if (data && form !== 'html') throw new EmbedError(['data: for the form html only.', 'data：只用于html形式。']);
}

const onlyTheme = (form: EmbedForm, name: string, value: unknown): boolean =>
  form === 'frame' && name === 'attributes' && Object.keys(value as object).join() === 'theme';

export function settleEmbed(report: unknown, options: EmbedOptions): Embed {
  refuseWhatHasNoPlace(options);
  const {element, form, attributes = {}, nonce, src, carried, data, reportUrl, headingLevel, files = {}} = options;
  const page = settle(report, {language: options.language, elements: [element], headingLevel, reportUrl});
  if (!page.elements.length)
    throw new EmbedError([`element: the report has no ${element}.`, `element：摘要中没有${element}这部分内容。`]);
  for (const name of Object.keys(attributes))
    if (!harmless.test(name))
      throw new EmbedError([`attributes: ${name} cannot be set here.`, `attributes：此处不能设置${name}。`]);
  if (nonce !== undefined && !/^[\w+/-]+={0,2}$/.test(nonce))
    throw new EmbedError([
      `nonce: found ${nonce}, expected letters and digits as in Base64.`,
      `nonce：现为${nonce}，应为Base64字符。`,
    ]);
  // The elements would leave the link out without a word.
  if (reportUrl && !safeUrl(reportUrl)) throw notHttps('reportUrl', reportUrl);
  const from = src === undefined ? undefined : addressOf('src', src);
  // A frame belongs to no site, and would show its own report instead.
  if (form === 'frame' && from && !from.href.startsWith('https:')) throw notHttps('src', from.href);
  // The plugin does not know which page a relative address began from.
  if (form === 'wordpress' && from && !/^(https:|\/)/.test(from.href))
    throw new EmbedError([
      `src: found ${from.href}, expected an address that starts with https:// or /.`,
      `src：现为${from.href}，应为https://或/开头的地址。`,
    ]);
  if (!from && !carried && (form === 'wordpress' || form === 'quotation'))
    throw new EmbedError(
      form === 'wordpress'
        ? ['src: a report of your own needs an address here.', 'src：自己的摘要须给出地址。']
        : [
            'form: a quotation cannot say which report it is for; take the form placeholder.',
            'form：quotation形式无法指明用哪一份摘要，请改用placeholder。',
          ],
    );
  const at = baseOf(options.base);
  const json = data || (!from && !carried && form !== 'frame') ? reportJson(report) : undefined;
  return {
    ...options,
    page,
    report,
    language: page.language,
    at,
    file(name) {
      const found = files[name] ?? {};
      return {...found, address: at(found.hashed ?? name)};
    },
    from,
    theme: themeText(element, options.variables),
    given: {
      ...(headingLevel === undefined ? {} : {'heading-level': `${page.level}`}),
      ...(reportUrl === undefined ? {} : {'report-url': reportUrl}),
      ...(from ? {src: from.href} : {}),
      ...(json === undefined ? {} : {'data-json': json}),
      ...attributes,
    },
    json,
  };
}
