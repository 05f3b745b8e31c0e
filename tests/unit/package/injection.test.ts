// P5: no code and no HTML made of strings, in the source and in what is built of it. The script tag's file has its own test
// beside this one, since Lit is inside it.
import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const BANNED: Record<string, RegExp> = {
  eval: /\beval\s*\(/,
  'new Function': /new\s+Function\b|\bFunction\s*\(\s*["'`]/,
  innerHTML: /\b(?:inner|outer)HTML\b/,
  unsafeHTML: /unsafe(?:HTML|SVG|MathML|Static)|\bunsafeCSS\b/,
  insertAdjacentHTML: /insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser/,
  'document.write': /document\.write/,
  'timers made of text': /set(?:Timeout|Interval)\s*\(\s*["'`]/,
  'inline handlers': /<[a-z][^>]*\son[a-z]+\s*=/i,
  'inline styles': /<[a-z][^>]*\sstyle\s*=|<style\b|\bstyleMap\b|style-map/i,
  'addresses of code': /javascript:/i,
};
const sources = globSync('src/**/*.ts').filter((file) => !file.includes('generated'));
// render.js writes HTML: it has its own test beside this one
const built = globSync('dist/npm/**/*.js', {exclude: ['dist/npm/render.js']});

describe('P2, P5: no code, HTML or styles made of strings', () => {
  it('looks at all there is', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(built.length).toBeGreaterThan(3);
  });

  it.each(Object.entries(BANNED))('%s: neither in the source nor in the modules', (_, pattern) => {
    const hits = [...sources, ...built].filter((file) =>
      pattern.test(readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
    );
    expect(hits).toEqual([]);
  });

  it('each ban notices what it is for', () => {
    const breaches = [
      'eval("x")',
      'new Function("x")',
      'a.innerHTML = b',
      'unsafeHTML(x)',
      'insertAdjacentHTML(x)',
      'document.write(x)',
      'setTimeout("x")',
      '<a onclick="x">',
      '<p style="x">',
      'javascript:x',
    ];
    expect(Object.values(BANNED).map((pattern, index) => pattern.test(breaches[index]!))).toEqual(
      breaches.map(() => true),
    );
  });
});
