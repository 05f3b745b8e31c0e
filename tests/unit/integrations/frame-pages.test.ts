// dist/frame/ as a host serves it. Needs the build, which "npm test" makes first.
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import bundled from '../../../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {SANDBOX} from '../../../src/integrations/frame/oembed.js';
import {plainText} from '../../../src/report/marks.js';

const read = (name: string) => readFileSync(`dist/frame/${name}`, 'utf8');
const names = ['summary', 'priorities', 'attendees'] as const;
const pages = names.flatMap((name) => (['zh-Hans', 'en'] as const).map((language) => [name, language] as const));
const BASE = 'https://fulcrum.example/frame/';

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`)
    .exec(tag)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (html: string, tag: string) =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([^]*?)</${tag}>`, 'g'))].map(([, text]) => text!);

it('dist/frame/ has a page, two oEmbed documents for each element and language, and the resizer', () => {
  const files = globSync('*', {cwd: 'dist/frame'}).filter((name) => !/^resizer-[0-9a-f]{12}\.js$/.test(name));
  const expected = pages.flatMap(([name, language]) =>
    ['html', 'oembed.json', 'oembed.xml'].map((end) => `${name}.${language}.${end}`),
  );
  expect(files.sort()).toEqual([...expected, 'resizer.js'].sort());
});

it('the resizer has at most 1,000 bytes', () => {
  expect(read('resizer.js').length).toBeLessThanOrEqual(1000);
});

describe.each(pages)('the frame of %s in %s', (name, language) => {
  const html = read(`${name}.${language}.html`);
  const page = `${BASE}${name}.${language}`;
  const title = bundled.headings[name][language];

  it('says its language and its title in it', () => {
    expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    expect(inside(html, 'title')).toEqual([title]);
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
  });

  it('allows nothing but what stands in it, by hash', () => {
    const policy = attribute(/<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(html)![0], 'content')!;
    const rules: Record<string, string[]> = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0]!, rule.split(' ').slice(1)]),
    );
    const scripts = inside(html, 'script');
    const styles = inside(html, 'style');
    expect([scripts.length, styles.length]).toEqual([1, 2]);
    expect(rules).toEqual({
      'default-src': ["'none'"],
      'script-src': [sha256(scripts[0]!), "'strict-dynamic'"],
      'style-src': styles.map(sha256),
      'connect-src': ['https:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
    expect(html.replace(/<(script|style)\b[^]*?<\/\1>/g, '')).not.toMatch(
      /<[^>]*\s(?:style|on\w+)=|javascript:|<base\b/,
    );
  });

  it('has a script that loads the elements from the folder above, by their hash', () => {
    const script = attribute(/<script[^>]*>/.exec(html)![0], 'data-script')!;
    expect(script).toMatch(/^\.\.\/fulcrum-[0-9a-f]{12}\.js$/);
    expect(readFileSync(`dist/frame/${script}`).equals(readFileSync('dist/fulcrum.js'))).toBe(true);
  });

  it('has the element rendered ahead, and plain HTML for browsers that do not know how', () => {
    expect(html).toContain(`<body>\n<fulcrum-${name} lang="${language}"><template shadowrootmode="open"><style`);
    expect(html.split('</template>')[1]).toContain(`<h2>${title}</h2>`);
  });

  it('tells networks what it is, who made it and from what; canonical is the host’s', () => {
    const property = (key: string) =>
      attribute(new RegExp(`<meta property="${key}"[^>]*>`).exec(html)?.[0] ?? '', 'content');
    expect(property('og:title')).toBe(title);
    expect(property('og:url')).toBe(`${page}.html`);
    expect(property('og:type')).toBe('article');
    expect(property('og:locale')).toBe({'zh-Hans': 'zh_CN', en: 'en_US'}[language]);
    expect(property('og:description')).toContain(plainText(bundled.gist.text[language]));
    expect(property('og:description')).toContain({'zh-Hans': 'AI生成', en: 'AI-generated'}[language]);
    expect(property('og:description')).toContain(bundled.source.publisher[language]);
    expect(html).not.toContain('canonical');
  });

  it('leads to its oEmbed documents, which say the same', () => {
    const links = [...html.matchAll(/<link [^>]*>/g)].map(([link]) => [
      attribute(link, 'rel'),
      attribute(link, 'type'),
      attribute(link, 'href'),
    ]);
    expect(links).toEqual([
      ['alternate', 'application/json+oembed', `${page}.oembed.json`],
      ['alternate', 'text/xml+oembed', `${page}.oembed.xml`],
    ]);
    const json = JSON.parse(read(`${name}.${language}.oembed.json`)) as Record<string, string | number>;
    const xml = read(`${name}.${language}.oembed.xml`);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8" standalone="yes"\?>\n<oembed>\n/);
    for (const [key, value] of Object.entries(json)) {
      const [text] = inside(xml, key);
      expect(
        text!.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      ).toBe(`${value}`);
    }
    expect(json).toMatchObject({version: '1.0', type: 'rich', title, width: 600});
    expect(json['height']).toBeTypeOf('number');
  });

  it('P9: is embedded without an origin, as WordPress takes it', () => {
    const {html: embed} = JSON.parse(read(`${name}.${language}.oembed.json`)) as {html: string};
    // WordPress finds the two with this pattern, and a quotation with attributes it does not know
    const [, quotation, frame] = /^(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)$/s.exec(embed)!;
    expect(quotation).toBe(`<blockquote><a href="${page}.html">${title}</a></blockquote>`);
    const expected = {
      src: `${page}.html`,
      title,
      width: '100%',
      sandbox: SANDBOX,
      allow: '',
      referrerpolicy: 'no-referrer',
      loading: 'lazy',
    };
    for (const [key, value] of Object.entries(expected)) expect(attribute(frame!, key), key).toBe(value);
    expect(SANDBOX).not.toContain('allow-same-origin');
  });
});
