// What editors leave of a snippet, as docs/hosts.md and demo/hosts.html say it.
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Project} from '../support/project.ts';
import {Site} from '../support/site.ts';

const element =
  /<fulcrum-summary (?=[^>]*lang="en")(?=[^>]*heading-level="3")(?=[^>]*src="\/report\.json")[^>]*>\s*<p>Plain text\.<\/p>\s*<\/fulcrum-summary>/;

let site: Site;
let results: Record<string, string>;
beforeAll(async () => {
  site = await Site.of(`${new Project('editors').build().folder}/dist`);
  const {page} = await site.open('/index.html');
  results = await page.evaluate(() => (window as unknown as {results: Promise<Record<string, string>>}).results);
});
afterAll(() => site?.close());

describe.each([
  ['CKEditor 5, as it comes', 'ckEditor'],
  ['CKEditor 5, with the rule that comes to mind', 'ckEditorObviousRule'],
  ['TinyMCE, as it comes', 'tinyMce'],
  ['Quill', 'quill'],
  ['Trix', 'trix'],
])('%s', (_title, name) => {
  it('takes the tags away and leaves the text between them', () => {
    expect(results[name]).not.toContain('fulcrum');
    expect(results[name]!.replace(/&nbsp;/g, ' ')).toMatch(/Before\.[^]*Plain text\.[^]*After\./);
  });
});

describe.each([
  ['CKEditor 5, with the rule of the guide', 'ckEditorRule'],
  ['CKEditor 5, with HtmlEmbed', 'ckEditorHtmlEmbed'],
  ['TinyMCE, with the lines of the guide', 'tinyMceRule'],
])('%s', (_title, name) => {
  it('keeps element, attributes and text', () => {
    expect(results[name]).toMatch(element);
  });
});

describe('CKEditor 5, with HtmlEmbed', () => {
  it('keeps the script as well', () => {
    expect(results['ckEditorHtmlEmbed']).toMatch(/<script src="\/fulcrum\.js" defer(?:="")?><\/script>/);
  });
});

describe.each([
  ['CKEditor 5', 'ckEditorLink'],
  ['TinyMCE', 'tinyMceLink'],
  ['Quill', 'quillLink'],
  ['Trix', 'trixLink'],
])('%s, as it comes', (_title, name) => {
  it('keeps the quotation with a link that the script makes an element of', () => {
    expect(results[name]!.replace(/&nbsp;/g, ' ')).toMatch(
      /<blockquote>(?:\s|<p>|<br>)*<a [^>]*href="https:\/\/news\.example\/report#fulcrum-summary"[^>]*>Plain text\.<\/a>(?:\s|<\/p>|<br>)*<\/blockquote>/,
    );
  });
});
