// The commands that publish a report. They need the build, which "npm test" makes first.
import {createHash} from 'node:crypto';
import {readFileSync, existsSync} from 'node:fs';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {UsageError} from '../../../src/cli/command.js';
import {embed} from '../../../src/cli/commands/embed.js';
import {render} from '../../../src/cli/commands/render.js';
import {jsonLd, renderElement, renderHtml, renderMarkdown, renderText} from '../../../src/render.js';
import {parsed} from '../formats/html.js';
import {bundled} from '../formats/reports.js';
import {called, inLanguage} from './call.js';
import {temporaryFolder} from './sample.js';

const file = temporaryFolder();
const budget = 'demo/reports/budget-invented.json';
const {$schema: _, ...own} = JSON.parse(readFileSync(budget, 'utf8')) as Record<string, unknown>;
let aside = '';
beforeEach(() => {
  aside = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((aside += `${text as string}`), true));
});
afterEach(() => vi.restoreAllMocks());

const english = <T>(something: () => Promise<T>) => inLanguage('en_US.UTF-8', something);
const refusal = (command: typeof embed, options: Record<string, string | boolean>, files: string[] = []) =>
  called(command, files, options).then(
    () => undefined,
    (error: unknown) => (error instanceof UsageError ? error.said : error),
  );

describe('embed', () => {
  it('prints what can be pasted, and aside what has to be known', async () => {
    const options = {element: 'priorities', lang: 'zh-CN', form: 'script', base: 'https://cdn.example.org/f'};
    const {code, output} = await english(() => called(embed, [], options));
    expect(code).toBe(0);
    expect(output).toMatch(/^<script src="https:\/\/cdn\.example\.org\/f\/fulcrum(-\w+)?\.js" integrity="sha384-/);
    expect(output).toContain('<fulcrum-priorities lang="zh-Hans">\n<article lang="zh-Hans">');
    expect(output).not.toContain('Content-Security-Policy');
    expect(aside).toMatch(
      /Content-Security-Policy that it needs:\n {2}script-src https:\/\/cdn\.example\.org\/f\/\S+\.js\n/,
    );
  });

  it('pins the script to the bytes of the package', async () => {
    const {output} = await called(embed, [], {});
    const integrity = `sha384-${createHash('sha384').update(readFileSync('dist/fulcrum.js')).digest('base64')}`;
    expect(output).toContain(` integrity="${integrity}" crossorigin="anonymous"`);
    if (existsSync('dist/integrity.json')) expect(output).toMatch(/src="\/fulcrum\/fulcrum-[0-9a-f]{12}\.js"/);
  });

  it('speaks Chinese where the terminal does', async () => {
    await inLanguage('zh_CN.UTF-8', () => called(embed, [], {form: 'html'}));
    expect(aside).toContain('无需脚本');
    expect(aside).not.toMatch(/[a-z]{4}/i);
  });

  it('brings a report of its own along, from a file or from --report', async () => {
    const [one, other] = [await called(embed, [budget]), await called(embed, [], {report: budget})];
    expect(one).toEqual(other);
    expect(one.output).toContain('data-json="{');
    expect(await refusal(embed, {report: budget}, [budget])).toHaveLength(2);
  });

  it('takes attributes and variables as they are written in HTML and CSS', async () => {
    const attributes = `theme=dark only="1 2" label='a "b"' expanded`;
    const variables = 'font: "A (B", calc([x] (1 + 2)); accent: #14508c; --fulcrum-radius: 0';
    const {output} = await called(embed, [], {element: 'priorities', attributes, variables});
    const {attrs} = parsed(output).all.find(({tagName}) => tagName === 'fulcrum-priorities')!;
    expect(Object.fromEntries(attrs.map(({name, value}) => [name, value]))).toEqual({
      lang: 'zh-Hans',
      theme: 'dark',
      only: '1 2',
      label: 'a "b"',
      expanded: '',
    });
    expect(output).toContain('  --fulcrum-accent: #14508c;\n  --fulcrum-radius: 0;\n');
  });

  it('writes one JSON document for machines', async () => {
    const {output} = await called(embed, [], {form: 'placeholder', json: true});
    const {ok, snippet, template, csp, notes} = JSON.parse(output) as Record<string, unknown>;
    expect([ok, csp]).toEqual([true, ["script-src 'self'"]]);
    expect(snippet).toMatch(/^<div data-fulcrum="summary" lang="zh-Hans">/);
    expect(template).toMatch(/^<script /);
    expect(notes).not.toEqual([]);
    expect(aside).toBe('');
  });

  it.each<[Record<string, string>, RegExp]>([
    [{form: 'popup'}, /^--form: found popup, expected one of script, /],
    [{element: 'weather'}, /^--element: found weather, /],
    [{element: 'summary,priorities'}, /^One element at a time/],
    [{lang: 'fr'}, /^--lang: the report is not in fr\. It is in zh-Hans, en\./],
    [{base: 'http://example.org/'}, /^--base: found http:/],
    [{attributes: 'a="b'}, /^--attributes: found a="b, /],
    [{attributes: 'onclick=x'}, /^--attributes: onclick /],
    [{variables: 'accent'}, /^--variables: found accent, /],
    [{variables: 'accent: rgb(0 0 0'}, /^--variables: --fulcrum-accent has the value rgb\(0 0 0, expected a closing /],
    [{variables: 'accent: red)'}, /^--variables: --fulcrum-accent has the value red\), expected a closing /],
    [{variables: 'accent: "[x'}, /^--variables: --fulcrum-accent has the value "\[x, expected a closing /],
    [{'heading-level': '7'}, /^--heading-level /],
    [{form: 'html', variables: 'accent: red'}, /^--variables: the form html /],
    [{'report-url': 'example.org/story'}, /^--report-url: found example\.org\/story, /],
    [{form: 'quotation', 'heading-level': '3'}, /^--heading-level: the form quotation /],
  ])('refuses %j, in both languages', async (options, message) => {
    const said = (await refusal(embed, options)) as readonly string[];
    expect(said[0]).toMatch(message);
    expect(said[1]).toMatch(/\p{Script=Han}/u);
  });

  it('says what is wrong with a report that cannot be shown', async () => {
    const broken = file('broken.json', '{"id": 7}');
    expect((await english(() => called(embed, [broken]))).output).toMatch(/broken\.json:1:\d+ error /);
    const {code, output} = await called(embed, [broken], {json: true});
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ok: false});
  });
});

describe('render', () => {
  const options = {language: 'en', elements: ['priorities', 'attendees']} as const;

  it.each<[string, string]>([
    ['html', renderHtml(bundled, options)],
    ['markdown', renderMarkdown(bundled, options)],
    ['text', renderText(bundled, options)],
    ['json-ld', JSON.stringify(jsonLd(bundled, options), null, 2)],
    ['element', options.elements.map((name) => renderElement(bundled, name, {language: 'en'})).join('')],
  ])('writes %s as the package does', async (format, expected) => {
    const {code, output} = await called(render, [], {format, lang: 'en', element: 'priorities,attendees'});
    expect(code).toBe(0);
    // another build shortens other names: the mark of what was rendered differs
    const stamp = /data-fulcrum="\w+"/g;
    if (format === 'element') expect(output.length).toBeGreaterThan(20_000);
    else expect(output.replace(stamp, '')).toBe(expected.trimEnd().replace(stamp, ''));
  });

  it('brings a report of its own along with elements, so that the script shows that one', async () => {
    const {output} = await called(render, [budget], {format: 'element', element: 'summary'});
    const [, json] = /data-json="([^"]*)"/.exec(output)!;
    expect(JSON.parse(json!.replace(/&#x22;|&quot;/g, '"').replace(/&#x26;|&amp;/g, '&'))).toEqual(own);
    expect((await called(render, [], {format: 'element'})).output).not.toContain('data-json');
  });

  it('writes one JSON document for machines', async () => {
    const {output} = await called(render, [], {format: 'text', element: 'summary', lang: 'zh', json: true});
    expect(JSON.parse(output)).toMatchObject({ok: true, format: 'text', language: 'zh-Hans', elements: ['summary']});
  });

  it.each<[Record<string, string>, RegExp]>([
    [{format: 'pdf'}, /^--format: found pdf, expected one of html, markdown, text, json-ld, element\./],
    [{lang: 'fr'}, /^--lang: /],
    [{'report-url': '/story'}, /^--report-url: found \/story, /],
    [{element: 'toString'}, /^--element: /],
  ])('refuses %j', async (given, message) => {
    expect(((await refusal(render, given)) as readonly string[])[0]).toMatch(message);
  });
});
