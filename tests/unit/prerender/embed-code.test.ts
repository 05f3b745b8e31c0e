// What is printed for pasting: well-formed, pinned, within its own policy, and nothing can break out of it.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {plainText} from '../../../src/report/marks.js';
import {embedCode} from '../../../src/prerender/embed/embed-code.js';
import {FORMS, type EmbedForm, type EmbedOptions} from '../../../src/prerender/embed/options.js';
import {styleHash} from '../../../src/prerender/style.js';
import {attribute, parsed, textOf} from '../formats/html.js';
import {bundled, flat, nasty} from '../formats/reports.js';

const script = readFileSync('dist/fulcrum.js');
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
const files = {'fulcrum.js': {hashed: 'fulcrum-0123456789ab.js', integrity}};
const base = 'https://cdn.example.org/f/';
const code = (form: EmbedForm, more: Partial<EmbedOptions> = {}) =>
  embedCode(bundled, {element: 'priorities', form, language: 'en', base, files, carried: true, ...more});
const refusal = (form: EmbedForm, more: Partial<EmbedOptions>) =>
  code(form, more).then(
    () => undefined,
    (error: unknown) => (error as {said?: readonly string[]}).said,
  );
const all = (html: string) => parsed(html).all;
const find = (html: string, name: string) => all(html).find(({tagName}) => tagName === name)!;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** Texts of styles, as they stand between their tags. */
const styles = (html: string) => [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text]) => text!);
const directive = (csp: readonly string[], name: string) =>
  csp
    .find((one) => one.startsWith(`${name} `))
    ?.slice(name.length + 1)
    .split(' ') ?? [];

const cases = FORMS.flatMap((form) => bundled.languages.map((language) => [form, language] as const));

describe.each(cases)('the form %s in %s', (form, language) => {
  const options = {form, language};

  it('is well-formed, without handlers and style attributes', async () => {
    const {snippet, template} = await code(form, options);
    const {all, errors} = parsed(template + snippet);
    expect(errors).toEqual([]);
    for (const {attrs} of all) for (const {name} of attrs) expect(name).not.toMatch(/^(on.*|style)$/);
  });

  it('loads scripts only from where its policy allows, with the hash of the file', async () => {
    const {snippet, template, csp} = await code(form, options);
    const scripts = all(template + snippet).filter(({tagName}) => tagName === 'script');
    for (const one of scripts) {
      expect(directive(csp, 'script-src')).toContain(attribute(one, 'src'));
      if (!attribute(one, 'src')!.includes('fulcrum-')) continue;
      expect(attribute(one, 'src')).toBe(`${base}fulcrum-0123456789ab.js`);
      expect(attribute(one, 'integrity')).toBe(integrity);
      expect(attribute(one, 'crossorigin')).toBe('anonymous');
    }
    expect(scripts).toHaveLength(form === 'html' || form === 'wordpress' ? 0 : 1);
  });

  it('allows each style by its hash, and no other', async () => {
    const variables = {'--fulcrum-accent': '#14508c'};
    const themed = form !== 'html' && form !== 'frame';
    const {snippet, template, csp} = await code(form, {...options, ...(themed ? {variables} : {})});
    const found = styles(template + snippet).map(hash);
    expect(directive(csp, 'style-src').sort()).toEqual(found.sort());
    expect(found).toHaveLength(form === 'prerendered' ? 2 : themed && form !== 'wordpress' ? 1 : 0);
  });

  it('says every claim without script, in its own language, unless it is only a reference', async () => {
    const {snippet} = await code(form, options);
    const said = textOf(snippet);
    if (form === 'frame' || form === 'wordpress' || form === 'quotation')
      return expect(snippet.length).toBeLessThan(500);
    const claims = bundled.priorities.items.flatMap(({title, aim, measures}) => [
      title,
      aim.text,
      ...measures.flatMap((one) => [one.title, one.text]),
    ]);
    expect(claims.length).toBeGreaterThan(30);
    for (const claim of claims) expect(said).toContain(flat(plainText(claim[language]!)));
  });
});

describe('the policy', () => {
  it('names the style of each prerendered element as styleHash() does', async () => {
    for (const element of ['summary', 'priorities', 'attendees'] as const)
      expect((await code('prerendered', {element})).csp).toContain(`style-src '${await styleHash(element)}'`);
  });

  it('has the nonce instead of addresses and hashes, on every script and style', async () => {
    const {snippet, csp} = await code('prerendered', {nonce: 'R4nd0m', variables: {'--fulcrum-radius': '0'}});
    expect(csp).toEqual(["script-src 'nonce-R4nd0m'", "style-src 'nonce-R4nd0m'"]);
    const carrying = all(snippet).filter(({tagName}) => /^(script|style)$/.test(tagName));
    expect(carrying.map((one) => attribute(one, 'nonce'))).toEqual(['R4nd0m', 'R4nd0m', 'R4nd0m']);
  });

  it("is 'self' for files of the site, and names the host of a report that is loaded", async () => {
    expect((await code('script', {base: '/static/f'})).csp).toEqual(["script-src 'self'"]);
    expect((await code('script', {src: 'https://data.example.org/a;b,c.json?x=1'})).csp).toContain(
      'connect-src https://data.example.org/a%3Bb%2Cc.json',
    );
    expect((await code('wordpress', {src: '/r.json'})).csp).toEqual(["script-src 'self'", "connect-src 'self'"]);
  });

  it('allows the frame and its resizer, and nothing for the page itself', async () => {
    const {snippet, csp} = await code('frame', {attributes: {theme: 'dark'}, src: 'https://data.example.org/r.json'});
    expect(csp).toEqual([`frame-src ${base}frame/priorities.en.html`, `script-src ${base}frame/resizer.js`]);
    const frame = find(snippet, 'iframe');
    expect(attribute(frame, 'src')).toBe(
      `${base}frame/priorities.en.html?theme=dark&src=https%3A%2F%2Fdata.example.org%2Fr.json`,
    );
    expect(attribute(frame, 'sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox');
    expect(attribute(frame, 'allow')).toBe('');
    expect(attribute(frame, 'referrerpolicy')).toBe('no-referrer');
    expect(attribute(frame, 'loading')).toBe('lazy');
    expect(attribute(frame, 'title')).toBe(bundled.headings.priorities['en']);
    expect(Number(attribute(frame, 'height'))).toBeGreaterThan(500);
  });
});

describe('a report that the script does not carry', () => {
  it.each(['script', 'prerendered', 'placeholder'] as const)('comes along in the form %s', async (form) => {
    const {snippet} = await embedCode(nasty, {element: 'summary', form});
    const host = all(snippet).find(({attrs}) => attrs.some(({name}) => name === 'data-json'))!;
    expect(JSON.parse(attribute(host, 'data-json')!)).toEqual(nasty);
    expect(parsed(snippet).errors).toEqual([]);
    expect(all(snippet).filter(({tagName}) => /^(script|img|iframe)$/.test(tagName))).toHaveLength(
      form === 'placeholder' ? 0 : 1,
    );
  });

  it('comes without its comments, which readers of the source would see', async () => {
    const commented = {...bundled, $comment: 'ask A.', headings: {...bundled.headings, $comment: 'call B.'}};
    const {snippet} = await embedCode(commented, {element: 'summary', form: 'script'});
    expect(snippet).toContain('data-json');
    expect(snippet).not.toMatch(/\$comment|ask A\.|call B\./);
  });

  it('is loaded into a frame from a whole address only: a frame has no site for a path', async () => {
    for (const src of ['/r.json', 'r.json', 'http://localhost/r.json'])
      expect((await refusal('frame', {src}))?.[0], src).toBe(
        `src: found ${src}, expected an address that starts with https://.`,
      );
  });

  it('is refused by forms that cannot carry it', async () => {
    expect(await refusal('wordpress', {carried: false})).toEqual([
      'src: a report of your own needs an address here.',
      'src：自己的摘要须给出地址。',
    ]);
    expect(await refusal('quotation', {carried: false})).toHaveLength(2);
  });
});

describe('hostile values', () => {
  const evil = `"'><script>alert(1)</script>&amp;`;

  it.each(['script', 'prerendered', 'placeholder'] as const)('stay values in the form %s', async (form) => {
    const {snippet} = await code(form, {attributes: {label: evil}});
    const values = all(snippet).flatMap((one) => attribute(one, form === 'placeholder' ? 'data-label' : 'label') ?? []);
    expect(values).toContain(evil);
    expect(all(snippet).filter(({tagName}) => tagName === 'script')).toHaveLength(form === 'placeholder' ? 0 : 1);
    expect(parsed(snippet).errors).toEqual([]);
  });

  it.each(['onclick', 'style', 'src', 'data-json', 'data-fulcrum', 'a b', 'a"'])(
    'the attribute %s is refused',
    async (name) => {
      expect(await refusal('script', {attributes: {[name]: 'x'}})).toHaveLength(2);
    },
  );

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'http://example.org/f/',
    '//evil.example/f/',
    '\\\\evil.example/f/',
    'https://user@example.org/f/',
  ])('the address %j is refused', async (address) => {
    expect(await refusal('script', {base: address})).toHaveLength(2);
    expect(await refusal('script', {src: address})).toHaveLength(2);
  });

  it('no address at all is refused, where one was meant', async () => {
    expect((await refusal('script', {src: ''}))?.[0]).toMatch(/^src: found , expected /);
    expect(await refusal('wordpress', {src: ''})).toHaveLength(2);
  });

  it('an address that begins from the page is refused by the plugin, which knows no page', async () => {
    expect((await refusal('wordpress', {src: 'reports/x.json'}))?.[0]).toBe(
      'src: found reports/x.json, expected an address that starts with https:// or /.',
    );
  });

  it.each(['javascript:alert(1)', 'example.org/story', '/story', 'https://user@example.org/'])(
    'the full report at %s is refused, rather than left out without a word',
    async (reportUrl) => {
      expect((await refusal('script', {reportUrl}))?.[0]).toMatch(/^reportUrl: found /);
    },
  );

  it('addresses of the site are escaped', async () => {
    const {snippet} = await code('script', {base: `/a"><b>/`});
    expect(attribute(find(snippet, 'script'), 'src')).toBe('/a"><b>/fulcrum-0123456789ab.js');
    expect(parsed(snippet).errors).toEqual([]);
  });

  it.each([
    ['--fulcrum-accent', 'red; } body { display: none'],
    ['--fulcrum-accent', '</style><script>'],
    ['--fulcrum-accent', 'url(https://evil.example/)'],
    ['--fulcrum-accent', 'u\\72l(x)'],
    ['--fulcrum-background', 'image-set("https://evil.example/" 1x)'],
    ['--fulcrum-background', 'src("https://evil.example/")'],
    ['--fulcrum-accent', 'red\f'],
    ['--fulcrum-accent', ' '],
    ['color', 'red'],
    ['--fulcrum-a: b; color', 'red'],
  ])('the variable %s: %s is refused', async (name, value) => {
    expect(await refusal('script', {variables: {[name]: value}})).toHaveLength(2);
  });

  it('nothing ends a shortcode early', async () => {
    for (const value of ['x] <script>', `a"b'c`, '[gallery]', 'a\nb'])
      expect(await refusal('wordpress', {attributes: {label: value}})).toHaveLength(2);
    const {snippet} = await code('wordpress', {attributes: {label: 'say "yes"', expanded: ''}});
    expect(snippet).toBe(`[fulcrum element="priorities" lang="en" label='say "yes"' expanded]`);
  });

  it('a nonce that would end the directive is refused', async () => {
    expect(await refusal('script', {nonce: "x'; script-src *"})).toHaveLength(2);
  });
});

describe('what a form has no place for', () => {
  it.each([
    ['html', {attributes: {theme: 'dark'}}],
    ['html', {variables: {'--fulcrum-accent': 'red'}}],
    ['frame', {variables: {'--fulcrum-accent': 'red'}}],
    ['frame', {attributes: {only: '1'}}],
    ['quotation', {src: '/r.json'}],
    ['placeholder', {jsonld: true}],
    ['script', {data: true}],
  ] as const)('%s: %j is refused, in both languages', async (form, options) => {
    const said = await refusal(form, options);
    expect(said?.[0]).toMatch(/^\w+: /);
    expect(said?.[1]).toMatch(/\p{Script=Han}/u);
  });

  it('an element that the report lacks is refused', async () => {
    const none = {...bundled, attendance: []};
    await expect(embedCode(none, {element: 'attendees', form: 'script'})).rejects.toThrow(
      'element: the report has no attendees.',
    );
  });
});

describe('structured data', () => {
  it('is added where it is asked for, of the element and its language', async () => {
    const {snippet, csp} = await code('script', {jsonld: true});
    const [, text] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(snippet)!;
    expect(JSON.parse(text!)).toMatchObject({'@type': 'CreativeWork', inLanguage: 'en'});
    expect(csp).toEqual((await code('script')).csp);
  });
});
