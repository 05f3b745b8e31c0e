import fc from 'fast-check';

/** Words that have broken programs before. */
const nasty = [
  '支点建设开局',
  'نص عربي',
  'שלום',
  '👩‍👩‍👧‍👦🇨🇳',
  '\ud800',
  'a\udfffb',
  '\u202eright to left\u2066',
  '\u0000\u0007',
  '\u2028\u2029',
  'e\u0301'.repeat(30),
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt;',
  'javascript:alert(1)',
  '${name} {{name}} %s',
  '__proto__',
  'constructor',
  'undefined',
  '*emphasis* _title_ [term](an-id)',
  '*[_never_](closed',
  '\\*\\_\\[\\\\',
  '字'.repeat(300),
];

/** Any UTF-16, lone surrogates included. */
const utf16 = fc.string({unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 8});

export const words: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({unit: 'grapheme', maxLength: 12}),
  utf16,
);

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,5}$/), {minLength: 1, maxLength: 3})
  .map((parts) => (/[a-z]/.test(parts.join('')) ? parts : [...parts, 'x']).join('-'));

/** `id` is Indonesian, and the name of a field as well. */
const languageTag = fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'ar', 'fr', 'id', 'zh-CN', 'yue');

const address = fc
  .tuple(
    fc.constantFrom(
      'https://example.org',
      'https://例子.中国',
      'https://[::1]:8',
      'http://localhost',
      'http://127.0.0.1:80',
    ),
    fc.constantFrom('', '/', '/a?b=<c>&d="e"', '#javascript:alert(1)', '/报道'),
  )
  .map((parts) => parts.join(''));

const byHand = [
  words.map((text) => (/\S/.test(text) ? text : `${text}x`)),
  slug,
  languageTag,
  address,
  fc.oneof(words, slug),
];

/** Strings that match a pattern of the format, the nasty ones first. A new pattern needs no line here unless it looks ahead. */
export function matching(pattern: RegExp): fc.Arbitrary<string> {
  const samples = fc.sample(fc.oneof(...byHand), {numRuns: 200, seed: 1});
  const known = [...new Set(samples)].filter((one) => pattern.test(one));
  const random = /\(\?[=!<]/.test(pattern.source) ? fc.constantFrom(...known) : fc.stringMatching(pattern);
  const arbitrary = byHand.find((one) => fc.sample(one, {numRuns: 100, seed: 2}).every((text) => pattern.test(text)));
  return fc
    .oneof(arbitrary ?? random, known.length ? fc.constantFrom(...known) : random)
    .filter((text) => pattern.test(text));
}
