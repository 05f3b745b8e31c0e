import {describe, expect, it} from 'vitest';
import {minutesToRead} from '../../../src/views/reading-time.js';
import {summary} from './finished.js';

describe('R9: the time that a text takes to read', () => {
  it('is 350 Chinese characters a minute, rounded up, punctuation aside', () => {
    expect(minutesToRead('建设，'.repeat(175))).toBe(1);
    expect(minutesToRead('建设，'.repeat(175) + '支')).toBe(2);
  });

  it('is 230 words a minute, rounded up; a number is a word, punctuation is none', () => {
    expect(minutesToRead('7 priorities, – '.repeat(115))).toBe(1);
    expect(minutesToRead('7 priorities, – '.repeat(115) + 'more')).toBe(2);
  });

  it('adds up what is mixed', () => {
    expect(minutesToRead('支'.repeat(175) + ' eVTOL'.repeat(115))).toBe(1);
    expect(minutesToRead('支'.repeat(176) + ' eVTOL'.repeat(115))).toBe(2);
  });

  it('is said in both languages, and follows what is shown and open', () => {
    const all = {en: summary('en'), zh: summary('zh-Hans')};
    expect(all.en.readingTime).toMatch(/^\d min read$/);
    expect(all.zh.readingTime).toMatch(/^约\d分钟读完$/);
    expect(summary('en', ['gist']).readingTime).toBe('1 min read');
    const withoutFolded = all.en.sections.map(({id}) => id).filter((id) => id !== 'glossary' && id !== 'documents');
    expect(summary('en', withoutFolded).readingTime).toBe(all.en.readingTime);
  });

  it('is said of a summary with nothing to read as nothing', () => {
    expect(summary('en', ['documents']).readingTime).toBe('');
  });
});
