import type {Report, Text} from '../../src/report/schema.js';

export interface Size {
  readonly priorities?: number;
  readonly attendees?: number;
  /** Measures of each priority. */
  readonly measures?: number;
}

const both = (en: string, zh: string): Text => ({en, 'zh-Hans': zh});
const sourced = (paragraph: number) => [{paragraph, evidence: ['原文词句']}];
const claim = (en: string, zh: string, paragraph = 1) => ({text: both(en, zh), sources: sourced(paragraph)});

const measure = (priority: number, number: number) => ({
  id: `measure-${number}`,
  title: both(`Measure ${number} of ${priority}`, `第${priority}项第${number}条举措`),
  ...claim(
    `By the end of the year, district ${priority} repairs ${number * 10} kilometers of road and lights them.`,
    `年底前，第${priority}区修复道路${number * 10}公里，并全部安装照明。`,
    priority,
  ),
});

const priority = (number: number, measures: number) => ({
  id: `priority-${number}`,
  title: both(`Better roads in district ${number}`, `改善第${number}区道路`),
  aim: claim(`Everybody in district ${number} gets home safely.`, `让第${number}区居民平安回家。`, number),
  measures: Array.from({length: measures}, (_, index) => measure(number, index + 1)),
});

const person = (number: number) => ({
  id: `person-${number}`,
  name: both(`Person No. ${number}`, `第${number}位人士`),
  posts: [{body: 'council', title: both(`member for seat ${number}`, `第${number}席议员`), sources: sourced(2)}],
});

const listOf = <T>(length: number, make: (number: number) => T): T[] =>
  Array.from({length}, (_, index) => make(index + 1));

/** A sound report in two languages, as large as one wants it: a thousand priorities and five thousand attendees take 3 MiB. */
export function largeReport({priorities = 1000, attendees = 5000, measures = 4}: Size = {}): Report {
  const day = {iso: '2031-05-12', text: both('May 12, 2031', '2031年5月12日')};
  return {
    format: 1,
    id: 'large',
    languages: ['en', 'zh-Hans'],
    headings: {
      summary: both('A very long meeting', '一场很长的会议'),
      priorities: both(`${priorities} priorities`, `${priorities}项任务`),
      attendees: both('Who took part', '谁参加了会议'),
    },
    gist: claim('The council met and set many priorities.', '议会召开会议，提出许多任务。'),
    event: {
      name: both('Meeting of the council', '议会会议'),
      shortName: both('Council meeting', '议会会议'),
      sources: sourced(1),
      date: {...day, sources: sourced(1)},
    },
    facts: [],
    slots: [{slot: 'happened', claims: [claim('The council met.', '议会召开会议。')]}],
    figures: [{id: 'count', value: priorities, ...claim('priorities', '项任务')}],
    priorities: {
      attribution: {speaker: 'council', verb: 'decided'},
      items: listOf(priorities, (number) => priority(number, measures)),
    },
    people: listOf(attendees, person),
    bodies: [{id: 'council', name: both('The council', '议会')}],
    attendance: [
      {
        role: 'attended',
        members: [
          {body: 'council', sources: sourced(2)},
          ...listOf(attendees, (number) => ({person: `person-${number}`, sources: sourced(2)})),
        ],
      },
    ],
    documents: [],
    glossary: [],
    source: {
      language: 'zh-Hans',
      publisher: both('Invented News', '虚构新闻'),
      authors: [],
      headline: [both('A very long meeting', '一场很长的会议')],
    },
    production: {kind: 'human', date: day, notes: [both('Invented for tests.', '为测试虚构。')]},
    corrections: [],
  };
}
