import {describe, expect, it} from 'vitest';
import {contained} from '../../../src/formats/contained.js';
import {renderMarkdown} from '../../../src/formats/markdown.js';
import {renderText} from '../../../src/formats/plain-text.js';
import {bundled} from './reports.js';

describe('a text in a format without elements', () => {
  it.each([
    ['plain words', 'plain words'],
    ['\u2067abc\u2069 \u202bdef\u202c', '\u2067abc\u2069 \u202bdef\u202c'],
    ['\u202eabc', '\u202eabc\u202c'],
    ['\u2066a\u202ab\u2068c', '\u2066a\u202ab\u2068c\u2069\u202c\u2069'],
    ['a\u2069b\u202cc', 'abc'],
    ['\u2067a\u202eb\u2069c', '\u2067a\u202eb\u2069c'],
    ['\u202ea\u2067b\u202cc', '\u202ea\u2067bc\u2069\u202c'],
    ['\ufeffa\u0085b', 'a b'],
  ])('ends what it begins, and nothing else: %j', (text, expected) => expect(contained(text)).toBe(expected));

  it.each([
    ['plain text', renderText],
    ['Markdown', renderMarkdown],
  ] as const)('is contained in %s, in both languages', (_name, render) => {
    const report = structuredClone(bundled) as {headings: {summary: Record<string, string>}};
    report.headings.summary = {'zh-Hans': '\ufeff标\u202e题\u0085新', en: '\ufeffA \u2067title\u0085now'};
    expect(render(report, {language: 'zh-Hans'})).toContain('标\u202e题 新\u202c\n');
    expect(render(report, {language: 'en'})).toContain('A \u2067title now\u2069\n');
    expect(render(report)).not.toMatch(/[\ufeff\u0085]/);
  });
});
