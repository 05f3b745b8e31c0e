import {describe, expect, it} from 'vitest';
import {lint} from '../../../src/cli/lint/lint.js';
import {longDate} from '../../../src/cli/lint/dates.js';
import {type Changes, problemsOf, sourceOf, told} from './sample.js';

/** A diagram whose items have these numbers. */
const drawn = (kind: string, values: unknown[]) => [
  {
    id: 'drawn',
    kind,
    title: {en: 'Rooms', 'zh-Hans': '书屋'},
    items: values.map((value) => ({name: {en: 'Room', 'zh-Hans': '书屋'}, value})),
    sources: [{paragraph: 1, evidence: ['会议']}],
  },
];
const words = (count: number) => `${'word '.repeat(count - 1)}word`;

describe('validate warns', () => {
  it.each<[what: string, warning: string, changes: Changes]>([
    ['a gist of more than 45 words', 'length gist.text.en', [['gist/text/en', `${words(46)}.`]]],
    ['a gist of more than 80 characters', 'length gist.text.zh-Hans', [['gist/text/zh-Hans', `${'字'.repeat(80)}。`]]],
    [
      'a priority of more than 14 characters',
      'length priorities.items[0].title.zh-Hans',
      [['priorities/items/0/title/zh-Hans', '字'.repeat(15)]],
    ],
    [
      'a priority of more than 60 letters',
      'length priorities.items[0].title.en',
      [['priorities/items/0/title/en', 'Interregional '.repeat(5).trim()]],
    ],
    [
      'a measure’s title of more than 6 words',
      'length priorities.items[0].measures[0].title.en',
      [['priorities/items/0/measures/0/title/en', words(7)]],
    ],
    [
      'a claim of more than 60 characters',
      'length slots[0].claims[0].text.zh-Hans',
      [['slots/0/claims/0/text/zh-Hans', `${'字'.repeat(60)}。`]],
    ],
    [
      'a bar without a number',
      'bar-without-value priorities.items[0].diagrams[0].items[0]',
      [['priorities/items/0/diagrams', drawn('bars', [undefined, 3])]],
    ],
    [
      'a bar of less than nothing',
      'bar-without-value priorities.items[0].diagrams[0].items[0].value',
      [['priorities/items/0/diagrams', drawn('bars', [-1, 3])]],
    ],
    [
      'a number that is not drawn',
      'value-undrawn priorities.items[0].diagrams[0].items[1].value',
      [['priorities/items/0/diagrams', drawn('tiers', [undefined, 3])]],
    ],
    [
      'a network of more names than two rows hold',
      'network-size priorities.items[0].diagrams[0].items',
      [['priorities/items/0/diagrams', drawn('network', Array.from({length: 7}))]],
    ],
    ['praise', 'evaluative-word gist.text.zh-Hans', [['gist/text/zh-Hans', '会议取得辉煌成果。']]],
    ['praise in English', 'evaluative-word gist.text.en', [['gist/text/en', 'A landmark meeting.']]],
    ['our own city', 'first-person gist.text.zh-Hans', [['gist/text/zh-Hans', '我市召开会议。']]],
    ['we', 'first-person gist.text.en', [['gist/text/en', 'Now we read more.']]],
    [
      'half-width punctuation in Chinese',
      'punctuation gist.text.zh-Hans',
      [['gist/text/zh-Hans', '召开会议,提出任务。']],
    ],
    ['straight quotes', 'punctuation gist.text.en', [['gist/text/en', "The city's meeting."]]],
    ['Chinese punctuation in English', 'punctuation gist.text.en', [['gist/text/en', 'A meeting，held.']]],
    ['Chinese characters in English', 'punctuation gist.text.en', [['gist/text/en', 'A 会议 was held.']]],
    ['quotation marks that are not paired', 'quotes gist.text.zh-Hans', [['gist/text/zh-Hans', '建设“夜读书屋。']]],
    [
      'a space between Han and digits',
      'spacing headings.summary.zh-Hans',
      [['headings/summary/zh-Hans', '2031 年图书馆建设']],
    ],
    ['an Oxford comma', 'oxford-comma gist.text.en', [['gist/text/en', 'Lin spoke, Zhou reported, and all left.']]],
    [
      'a sentence without its end',
      'full-stop slots[0].claims[0].text.zh-Hans',
      [['slots/0/claims/0/text/zh-Hans', '会议印发一份计划']],
    ],
    ['a date in another form', 'date-format event.date.text.en', [['event/date/text/en', '5 March 2031']]],
    [
      'an icon that nobody has drawn',
      'icon-unknown priorities.items[0].icon',
      [['priorities/items/0/icon', 'inovation']],
    ],
    ['pinyin without tones', 'pinyin people[0].pinyin', [['people/0/pinyin', 'Lin Xia']]],
    ['pinyin of another name', 'pinyin people[0].pinyin', [['people/0/pinyin', 'Wáng Wěi']]],
    ['pinyin in three words', 'pinyin people[0].pinyin', [['people/0/pinyin', 'Lín Xià Yī']]],
    ['a day that there is not', 'date-format event.date.iso', [['event/date/iso', '2031-02-30']]],
    ['a claim that nobody makes', 'attribution-missing slots[1].claims[0]', [['slots/1/attribution', undefined]]],
    [
      'a term that the glossary does not have',
      'term-unknown gist.text.en',
      [['gist/text/en', 'Build [[rooms|night-readin]].']],
    ],
    [
      'an address of the report that no browser can open',
      'address-unread source.url',
      [['source/url', 'https://news.example:99999/story']],
    ],
    ['an address for mistakes that no browser can open', 'address-unread contact', [['contact', 'https://[news/']]],
    ['a mark that is not closed', 'mark-broken gist.text.en', [['gist/text/en', 'Build **rooms.']]],
    ['a mark in a title', 'mark-unread headings.summary.en', [['headings/summary/en', 'Qingshi builds **libraries**']]],
    [
      'a coined term that nobody explains',
      'term-unexplained priorities.items[0].measures[0].programmes[0].name.zh-Hans',
      [['glossary', []]],
    ],
    [
      'evidence with a comma',
      'evidence-comma gist.sources[0].evidence[0]',
      [['gist/sources/0/evidence/0', '市长，林晓']],
    ],
    ['a figure that its evidence does not state', 'basis-missing figures[0].value', [['figures/0/value', 33]]],
    ['a report in one language', 'languages languages', [['languages', ['en']]]],
    [
      'a sentence that is not translated',
      'untranslated gist.text.en',
      [['gist/text', {'zh-Hans': 'One two three four five.', en: 'One two three four five.'}]],
    ],
    ['what a starter left to be written', 'unfinished gist.text.en', [['gist/text/en', 'TODO what was said.']]],
    [
      'evidence that a starter left to be written',
      'unfinished gist.sources[0].evidence[0]',
      [['gist/sources/0/evidence/0', 'TODO']],
    ],
  ])('of %s', (_, warning, changes) => {
    const found = problemsOf(...changes).filter(({severity}) => severity === 'warning');
    expect(told(found)).toContain(warning);
    for (const {message} of found) {
      expect(message[0]).toMatch(/^Found .+, expected .+\./);
      expect(message[1]).toMatch(/^现为.+，应为.+。/);
    }
  });

  it.each<[what: string, changes: Changes]>([
    ['the words of others, in quotation marks', [['gist/text/en', 'Readers called it “a landmark meeting.”']]],
    ['the name of a document', [['documents/0/text/en', 'Plan for Historic Libraries']]],
    ['a time and a company in Chinese', [['facts/0/text/zh-Hans', '14:30，Acme Co., Ltd.代表']]],
    ['two sentences joined by “and”', [['gist/text/en', 'Lin spoke, and Zhou reported.']]],
    ['what happened, which is the reporter’s account', [['slots/0/claims/0/text/en', 'The meeting ended.']]],
    ['a date with the time of day', [['event/date/text/en', 'March 5, 2031, 10:00']]],
    ['a term that the glossary has', [['gist/text/en', 'Build [[rooms|night-reading]].']]],
    [
      'a coined term that is explained where it stands',
      [
        ['glossary', []],
        ['gist/text/zh-Hans', '建设“夜读”（夜间开放）书屋。'],
      ],
    ],
    [
      'a figure that is counted',
      [
        ['figures/0/value', 33],
        ['figures/0/basis', 'counted'],
      ],
    ],
  ])('not of %s', (_, changes) => {
    expect(told(problemsOf(...changes))).toEqual([]);
  });

  it('of a speaker who is missing in a section where others are named, if the paragraph is elsewhere somebody’s words', () => {
    const claim = (paragraph: number) => ({
      text: {'zh-Hans': '办好读书节。', en: 'Hold the festival well.'},
      sources: [{paragraph, evidence: ['办好读书节']}],
    });
    const spoken = {...claim(2), attribution: {speaker: 'zhou-ning', verb: 'said'}};
    const found = problemsOf(['slots/2', {slot: 'next', claims: [spoken, claim(3), claim(4)]}]);
    expect(told(found)).toEqual(['attribution-missing slots[2].claims[1]']);
  });

  it('of a line that the interface has no words for in a third language', () => {
    const found = problemsOf(['languages', ['zh-Hans', 'en', 'fr']]);
    expect(told(found).filter((one) => one.startsWith('label'))).toEqual([
      'label-missing slots[1].attribution',
      'label-missing slots[2].attribution',
      'label-missing priorities.attribution',
    ]);
  });

  it('at the words themselves, also behind an escape', () => {
    const [found] = problemsOf(['gist/text/en', 'Lin said “\t” at the excellent meeting.']);
    expect(found).toMatchObject({code: 'evaluative-word'});
    const text = sourceOf(['gist/text/en', 'Lin said “\t” at the excellent meeting.']).text.split('\n')[
      found!.line - 1
    ]!;
    expect(text.slice(found!.column - 1)).toMatch(/^excellent/);
  });

  it('at nothing but reports, and throws at nothing', () => {
    for (const value of [
      null,
      7,
      'x',
      [],
      {},
      {slots: 3, glossary: [null], priorities: {items: {}}},
      {gist: {text: {en: 7}}},
    ])
      expect(lint(value)).toEqual([]);
  });
});

describe('the long form of a date', () => {
  it.each([
    ['2026-02-24', 'zh-Hans', '2026年2月24日'],
    ['2026-02-24', 'en', 'February 24, 2026'],
    ['2026-02-24', 'en-GB', '24 February 2026'],
    ['2026-02', 'zh-Hans', '2026年2月'],
    ['2026-02', 'en', 'February 2026'],
    ['2026-02-24', 'de', '24. Februar 2026'],
    ['2026-13-01', 'en', undefined],
    ['2026-02-29', 'en', undefined],
  ])('of %s in %s is %s', (iso, language, words) => {
    expect(longDate(iso, language)).toBe(words);
  });
});
