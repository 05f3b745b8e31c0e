// What sanitizers leave of a snippet, as docs/hosts.md and demo/hosts.html say it.
import {readFileSync} from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {Project} from '../support/project.ts';

const element =
  /<fulcrum-summary lang="en" (?=.*heading-level="3")(?=.*data-json="{}")(?=.*src="\/report\.json")[^>]*><p>Plain text\.<\/p><\/fulcrum-summary>/;

let results: Record<string, {readonly asItComes: string; readonly allowed: string; readonly link: string}>;
beforeAll(() => {
  const {folder} = new Project('cleaners').build();
  results = JSON.parse(readFileSync(`${folder}/dist/results.json`, 'utf8')) as typeof results;
});

describe.each(['DOMPurify', 'sanitize-html', 'rehype-sanitize'])('%s', (name) => {
  it('takes the tags away as it comes, and leaves the text between them', () => {
    const {asItComes} = results[name]!;
    expect(asItComes).not.toMatch(/fulcrum/);
    expect(asItComes.replace(/\n+/g, '')).toBe('<p>Before.</p><p>Plain text.</p><p>After.</p>');
  });

  it('keeps element, attributes and text once they are allowed, and never the script', () => {
    const {allowed} = results[name]!;
    expect(allowed).toMatch(element);
    expect(allowed).not.toContain('script');
  });
});

describe('js-xss', () => {
  it('shows readers the tags as it comes, and keeps the element once it is allowed', () => {
    const {asItComes, allowed} = results['js-xss']!;
    expect(asItComes).toContain('&lt;fulcrum-summary');
    expect(allowed).toMatch(element);
  });
});

describe.each(['DOMPurify', 'sanitize-html', 'rehype-sanitize', 'js-xss'])('%s', (name) => {
  it('keeps, as it comes, the quotation with a link that the script makes an element of', () => {
    expect(results[name]!.link).toMatch(
      /^<blockquote><a href="https:\/\/news\.example\/report#fulcrum-summary"[^>]*>Plain text\.<\/a><\/blockquote>$/,
    );
  });
});
