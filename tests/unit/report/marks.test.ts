import {describe, expect, it} from 'vitest';
import {plainText, runsOf} from '../../../src/report/marks.js';

describe('marks in a text', () => {
  it('are cut into runs, and leave the plain text', () => {
    const text = 'See **now** the __Annual Report__ on the [[fulcrum|strategic-fulcrum]].';
    expect(runsOf(text)).toEqual([
      {words: 'See ', kind: undefined},
      {words: 'now', kind: 'emphasis'},
      {words: ' the ', kind: undefined},
      {words: 'Annual Report', kind: 'title'},
      {words: ' on the ', kind: undefined},
      {words: 'fulcrum', kind: 'term', term: 'strategic-fulcrum'},
      {words: '.', kind: undefined},
    ]);
    expect(plainText(text)).toBe('See now the Annual Report on the fulcrum.');
  });

  // Each would take minutes if every beginning were looked for to the end of the text.
  it.each(['[[', '[[a|', '[[a|b', '**', '__', '**a\n', '[[a]]'])('%j, over and over, is a text', (begun) => {
    const text = begun.repeat(400_000);
    const words = runsOf(text).map((run) => run.words);
    expect(words.join('').length).toBeGreaterThan(0);
    expect(plainText(text)).toBe(words.join(''));
  });
});
