import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {frame} from '../../../src/cli/commands/frame.js';
import {called, inLanguage} from './call.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fulcrum-frame-'));
  out = join(folder, 'of', 'frames');
});
afterEach(() => rmSync(folder, {recursive: true}));

const base = 'https://example.org/fulcrum';
const read = (name: string) => readFileSync(join(out, name), 'utf8');
const refusal = async (options: Record<string, string>, files: string[] = []) =>
  called(frame, files, options).then(
    () => undefined,
    (error: unknown) => (error instanceof UsageError ? error.said : error),
  );

describe('frame', () => {
  it('writes a folder that any host can serve, with a copy of the script', async () => {
    const {code, output} = await inLanguage('en_US.UTF-8', () => called(frame, [], {base, out}));
    expect(code).toBe(0);
    const files = readdirSync(out);
    expect(output).toBe(`Written: ${files.length} files in ${out}, to be served at ${base}/`);
    const [script] = files.filter((name) => /^fulcrum-[0-9a-f]{12}\.js$/.test(name));
    expect(files).toHaveLength(20);
    expect(readFileSync(join(out, script!)).equals(readFileSync('dist/fulcrum.js'))).toBe(true);
    expect(read('summary.en.html')).toContain(`data-script="${script}"`);
    expect(read('summary.en.html')).toContain(`<meta property="og:url" content="${base}/summary.en.html">`);
    expect(read('summary.en.oembed.json')).toContain(`src=\\"${base}/summary.en.html\\"`);
    expect(read('resizer.js')).toBe(readFileSync('dist/frame/resizer.js', 'utf8'));
  });

  it('writes the pages of another report, in its languages, with the report inside', async () => {
    const file = 'demo/reports/climate-invented.json';
    const {code} = await called(frame, [file], {base, out});
    expect(code).toBe(0);
    const {$schema, ...report} = JSON.parse(readFileSync(file, 'utf8')) as {
      $schema: string;
      languages: string[];
      headings: {summary: Record<string, string>};
    };
    expect([report.languages.includes('fr'), $schema]).toEqual([true, expect.any(String)]);
    expect(readdirSync(out).filter((name) => name.endsWith('.html'))).toHaveLength(3 * report.languages.length);
    const html = read('summary.fr.html');
    expect(html).toContain(`<title>${report.headings.summary['fr']}</title>`);
    expect(html).toContain('<meta property="og:locale" content="fr_FR">');
    const [, json] = / data-json="([^"]*)"/.exec(html)!;
    expect(
      JSON.parse(
        json!
          .replaceAll('&quot;', '"')
          .replaceAll('&#x22;', '"')
          .replaceAll('&lt;', '<')
          .replaceAll('&amp;', '&')
          .replaceAll('&#x26;', '&'),
      ),
    ).toEqual(report);
  });

  it('lets nothing of a report out of its place', async () => {
    const report = JSON.parse(readFileSync('demo/reports/budget-invented.json', 'utf8')) as {
      headings: {summary: Record<string, string>};
      gist: {text: Record<string, string>};
    };
    const evil = '"><script>alert(1)</script><!-- & \'';
    report.headings.summary['en'] = evil;
    report.gist.text['en'] = evil;
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    await called(frame, [file], {base, out});
    const html = read('summary.en.html');
    expect(html.match(/<script\b/g)).toHaveLength(1);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).toContain("<title>&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;!-- &amp; '</title>");
    const {html: embed} = JSON.parse(read('summary.en.oembed.json')) as {html: string};
    expect(embed.match(/<\w+/g)).toEqual(['<blockquote', '<a', '<iframe']);
    expect(read('summary.en.oembed.xml').match(/<(?!\/)[\w]+/g)).toHaveLength(10);
  });

  it('writes oEmbed documents that every reader of XML takes, whatever a heading holds', async () => {
    const report = JSON.parse(readFileSync('demo/reports/budget-invented.json', 'utf8')) as {
      headings: {summary: Record<string, string>};
    };
    report.headings.summary['en'] = 'A\u0000B\u000BC\uFFFED \u{1F600}';
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    await called(frame, [file], {base, out});
    expect(read('summary.en.oembed.xml')).toContain('<title>A\uFFFDB\uFFFDC\uFFFDD \u{1F600}</title>');
  });

  it('leaves out the elements for which a report has nothing', async () => {
    const report = JSON.parse(readFileSync('demo/reports/budget-invented.json', 'utf8')) as Record<string, unknown>;
    const file = join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({...report, attendance: []}));
    await called(frame, [file], {base, out});
    expect(readdirSync(out).filter((name) => name.startsWith('attendees'))).toEqual([]);
    expect(readdirSync(out)).toContain('priorities.en.html');
  });

  it('names the script and the full report that it is told of', async () => {
    const options = {base, out, script: 'https://cdn.example/fulcrum.js', 'report-url': 'https://news.example/story'};
    await called(frame, [], options);
    expect(readdirSync(out).filter((name) => name.startsWith('fulcrum'))).toEqual([]);
    expect(read('summary.en.html')).toContain('data-script="https://cdn.example/fulcrum.js"');
    expect(read('summary.en.html')).toContain('href="https://news.example/story"');
  });

  it('says in both languages what is missing or wrong', async () => {
    expect(await refusal({base})).toEqual([
      expect.stringContaining('--out DIR'),
      expect.stringContaining('--out 文件夹'),
    ]);
    expect(await refusal({out})).toEqual([
      expect.stringContaining('--base https://'),
      expect.stringContaining('发布地址'),
    ]);
    for (const wrong of [
      'fulcrum',
      'http://example.org/',
      'ftp://example.org/',
      '//example.org',
      'javascript:alert(1)',
      `${base}/?a=1`,
      `${base}/#a`,
      'https://user@example.org/',
      'https://:word@example.org/',
    ])
      expect(await refusal({base: wrong, out}), wrong).toEqual([
        expect.stringContaining(`found ${wrong}, expected an address such as https://`),
        expect.stringContaining(`现为${wrong}`),
      ]);
    expect(await refusal({base, out, 'report-url': 'javascript:alert(1)'})).toEqual([
      expect.stringContaining('--report-url: found javascript:alert(1), expected'),
      expect.stringContaining('--report-url：现为javascript:alert(1)'),
    ]);
    for (const script of ['http://cdn.example/fulcrum.js', '//cdn.example/fulcrum.js', 'javascript:alert(1)'])
      expect(await refusal({base, out, script}), script).toEqual([
        expect.stringContaining(`--script: found ${script}, expected`),
        expect.stringContaining(`--script：现为${script}`),
      ]);
    expect(await refusal({base, out}, ['a.json', 'b.json'])).toEqual([
      expect.stringContaining('One report'),
      expect.stringContaining('一次'),
    ]);
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(await refusal({base, out: join(file, 'under')})).toEqual([
      expect.stringContaining('cannot be written'),
      expect.stringContaining('无法写入'),
    ]);
  });

  it('takes a server on this machine without https, for trying out', async () => {
    expect(await refusal({base: 'http://localhost:8080/frame', out})).toBe(undefined);
    expect(read('summary.en.oembed.json')).toContain('http://localhost:8080/frame/summary.en.html');
  });

  it('writes nothing of a report that cannot be shown, and says where it is wrong', async () => {
    const file = join(folder, 'report.json');
    writeFileSync(file, '{"format": 1}');
    const {code, output} = await called(frame, [file], {base, out});
    expect(code).toBe(1);
    expect(output).toMatch(/report\.json:1:\d+ error .*\(missing\)/);
    expect(() => readdirSync(out)).toThrow();
  });
});
