import {describe, expect, it} from 'vitest';
import {attendees, frame, LANGUAGES, priorities, reportCopy, stringsOf, summary} from './finished.js';

const HAN = /\p{Script=Han}/u;
/** Where a view names things for programs, or shows the report’s own language on purpose. */
const NOT_SHOWN = /(^|\.)(id|kind|links\.\d+|href|tag|originalLanguage)$/;
const IN_THE_ORIGINAL = /(^|\.)(original|headline)$|\.quotes\.|^languages\.0\.name$/;

const views = {
  'the summary': (language: string) => summary(language),
  'the priorities': (language: string) => priorities(language),
  'the attendees by role': (language: string) => attendees(language, 'role'),
  'the attendees by body': (language: string) => attendees(language, 'body'),
  'what stands around them': (language: string) => frame(language),
};

describe.each(Object.entries(views))('%s', (_, view) => {
  it.each(LANGUAGES)('is finished in %s: no gap, no placeholder, no white space too much', (language) => {
    const strings = stringsOf(view(language)).filter(([path]) => !NOT_SHOWN.test(path));
    expect(strings.length).toBeGreaterThan(3);
    for (const [path, text] of strings) {
      expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|null|\[object|NaN|\$\{|^\s|\s\s/)]);
      if (text === '') expect(path).toMatch(/title$/);
    }
  });

  it('T3, T6: keeps the two languages apart', () => {
    const shown = (language: string) =>
      stringsOf(view(language)).filter(([path]) => !NOT_SHOWN.test(path) && !IN_THE_ORIGINAL.test(path));
    for (const [path, text] of shown('en')) expect([path, text]).not.toEqual([path, expect.stringMatching(HAN)]);
    for (const [path, text] of shown('zh-Hans'))
      expect([path, text]).not.toEqual([
        path,
        expect.stringMatching(/\p{Script=Han} +[A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}|["']/u),
      ]);
  });

  it('has the same things in both languages, but for the original beside a translation and the note on it', () => {
    const places = (language: string) =>
      stringsOf(view(language))
        .map(([path]) => path)
        .filter((path) => !/(^|\.)original$|^credit\.translated$|\.remark$/.test(path));
    expect(places('en')).toEqual(places('zh-Hans'));
  });

  it('is the same each time it is asked for, and leaves the report as it is', () => {
    expect(view('en')).toEqual(view('en'));
    const report = reportCopy();
    summary('en', undefined, report);
    priorities('zh-Hans', undefined, report);
    attendees('en', 'body', report);
    frame('zh-Hans', report);
    expect(report).toEqual(reportCopy());
  });
});

describe('the summary’s sections', () => {
  const ids = (names: readonly string[]) => summary('en', names).sections.map(({id}) => id);
  it('come in the order asked for, and only those that there are', () => {
    expect(ids(['glossary', 'gist'])).toEqual(['glossary', 'gist']);
    expect(ids(['nobody', 'facts', '__proto__', 'constructor', 'toString'])).toEqual(['facts']);
    expect(ids([])).toEqual([]);
    expect(summary('en').sections.map(({id}) => id)).toEqual([
      'gist',
      'priorities',
      'facts',
      'figures',
      'happened',
      'review',
      'new',
      'asked',
      'next',
      'showcase',
      'documents',
      'glossary',
    ]);
  });

  it('have titles in both languages', () => {
    const titles = (language: string) =>
      summary(language)
        .sections.slice(1)
        .map(({title}) => title);
    expect(titles('zh-Hans').filter((title) => !HAN.test(title))).toEqual([]);
    expect(titles('en').filter((title) => !/^“?[A-Z][a-z]/.test(title))).toEqual([]);
  });

  it('say who says what, and how it is known', () => {
    const {meta, sections} = summary('en');
    expect(meta[0]?.provenance?.basis).toBe('inferred');
    expect(sections.find(({id}) => id === 'review')?.attribution).toBe('Wang Zhonglin said: ');
    expect(summary('zh-Hans').sections.find(({id}) => id === 'review')?.attribution).toBe('王忠林指出：');
  });
});

describe('the priorities', () => {
  it('are numbered in the manner of the language, past ten too', () => {
    const report = reportCopy(({priorities: {items}}) => {
      for (let index = items.length; index < 12; index++) items.push({...items[0]!, id: `more-${index}`});
    });
    const numerals = (language: string) => priorities(language, undefined, report).items.map(({numeral}) => numeral);
    expect(numerals('en')).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
    expect(numerals('zh-Hans').slice(0, 10)).toEqual([...'一二三四五六七八九十']);
    expect(new Set(numerals('zh-Hans')).size).toBe(12);
  });

  it('keep their numbers where only some are shown', () => {
    expect(priorities('en', ['5', 'regions', 'x', '0']).items.map(({id, number}) => [id, number])).toEqual([
      ['regions', 3],
      ['reform', 5],
    ]);
  });
});

describe('the attendees', () => {
  it('T18: come in the report’s order in both languages', () => {
    for (const language of LANGUAGES) {
      const {people} = reportCopy();
      const texts = attendees(language, 'role').sections.flatMap(({items}) => items.map(({text}) => text));
      const names = people.map(({name}) => name[language]!);
      expect(texts.filter((text) => names.includes(text))).toEqual(names);
    }
  });

  it('by body: each is there once, under the first body', () => {
    const {sections} = attendees('en', 'body');
    const texts = sections.flatMap(({items}) => items.map(({text}) => text));
    expect(texts.filter((text) => text === 'Wang Zhonglin')).toHaveLength(1);
    expect(sections[0]?.items.map(({text}) => text)).toContain('Wang Zhonglin');
    expect(texts).toHaveLength(attendees('en', 'role').sections.flatMap(({items}) => items).length);
  });

  it('a person without a post stands in a list by body too', () => {
    const report = reportCopy(({people}) => (people[0]!.posts = []));
    const {sections} = attendees('en', 'body', report);
    expect(sections.flatMap(({items}) => items.map(({text}) => text))).toContain('Wang Zhonglin');
    for (const {title} of sections) expect(title).not.toBe('');
  });
});

describe('the credit', () => {
  it.each([
    ['human', 'Written by people', '人工撰写'],
    ['ai-assisted', 'AI-assisted', 'AI辅助撰写'],
    ['ai', 'AI-generated', 'AI生成'],
  ] as const)('P21: names production %s in both languages', (kind, english, chinese) => {
    const report = reportCopy(({production}) => (production.kind = kind));
    expect([frame('en', report).credit.production, frame('zh-Hans', report).credit.production]).toEqual([
      english,
      chinese,
    ]);
  });

  it('P20: names publisher, origin, authors and all lines of the original headline', () => {
    expect(frame('zh-Hans').credit.source).toBe('武汉晚报载湖北日报报道 · 撰稿：杨念明、王馨');
    expect(frame('en').credit.source).toBe('Wuhan Evening News, carrying Hubei Daily · by Yang Nianming, Wang Xin');
    for (const language of LANGUAGES)
      for (const line of reportCopy().source.headline)
        expect(frame(language).credit.headline).toContain(line['zh-Hans']);
  });

  it('names editor, date of publication and corrections where there are some', () => {
    const report = reportCopy((one) => {
      one.source.editor = {'zh-Hans': '某编辑', en: 'An Editor'};
      one.source.published = {iso: '2026-02-25', text: {'zh-Hans': '2026年2月25日', en: 'February 25, 2026'}};
      one.corrections = [
        {
          date: {iso: '2026-03-01', text: {'zh-Hans': '2026年3月1日', en: 'March 1, 2026'}},
          text: {'zh-Hans': '更正了日期。', en: 'The date was wrong.'},
        },
      ];
    });
    expect(frame('en', report).credit.source).toMatch(/edited by An Editor · February 25, 2026$/);
    expect(frame('zh-Hans', report).credit.source).toMatch(/编辑某编辑 · 2026年2月25日$/);
    expect(frame('en', report).credit.corrections).toEqual([
      {label: 'Corrected March 1, 2026: ', text: 'The date was wrong.'},
    ]);
    expect(frame('zh-Hans', report).credit.corrections).toEqual([{label: '2026年3月1日更正：', text: '更正了日期。'}]);
  });

  it('leaves out what the report does not say', () => {
    const report = reportCopy(({source}) => {
      delete source.origin;
      source.authors = [];
    });
    expect(frame('en', report).credit.source).toBe('Wuhan Evening News');
  });

  it('names each language in itself', () => {
    for (const language of LANGUAGES)
      expect(frame(language).languages).toEqual([
        {tag: 'zh-Hans', name: '中文'},
        {tag: 'en', name: 'English'},
      ]);
  });
});
