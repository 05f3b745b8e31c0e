import {termRemarks} from '../../../src/cli/terms/check-terms.js';
import type {Term} from '../../../src/cli/terms/glossary.js';
import {pathOf} from '../../../src/report/report-problem.js';
import type {Report} from '../../../src/report/schema.js';
import {at, fixture, type Rule, texts} from './rule.js';

interface Terms {
  terms: {zh: string; en: string[]}[];
  banned: string[];
}

const {terms, banned} = fixture<Terms>('terms.json');

const table: readonly Term[] = terms.map(({zh, en}) => ({forms: {'zh-Hans': [zh], en}, banned: []}));

/** What the command `terms` finds. */
const told = (report: Report, glossary: readonly Term[]): string[] =>
  termRemarks(report, glossary).map(
    ({at: steps, found, expected}) => `${pathOf(steps)}: ${found[0]} instead of ${expected[0]}`,
  );

const bareZh = (words: string): string => words.replace(/[“”‘’《》]/g, '');
const bareEn = (words: string): string =>
  words
    .replaceAll('Communist Party of China (CPC)', 'CPC')
    .replaceAll('Chinese People’s Political Consultative Conference (CPPCC)', 'CPPCC')
    .replaceAll('’s', "'s")
    .replaceAll('s’ ', "s' ")
    .replace(/[“”‘’]/g, '')
    .toLowerCase();

/** What the table has no word of its own for in the text: the office stands apart from its body, in `capacity` and `bodies`. */
const inTwoFields = ['省委常委', '省法院院长', '省检察院检察长'];

export const terminology: Rule[] = [
  {
    name: 'where a term stands in one language, it stands in the other',
    find: (report) => told(report, table),
    spoil: (report) => (at(at(report.priorities.items, 0).measures, 1).text['en'] = 'Upgrade the “51020” clusters.'),
  },
  {
    name: 'every term of the table is in the report',
    find: (report) => {
      const all = texts(report)
        .map(({zh}) => bareZh(zh))
        .join('\n');
      return terms.filter(({zh}) => !inTwoFields.includes(zh) && !all.includes(zh)).map(({zh}) => zh);
    },
    spoil: (report) => (report.showcase = undefined),
  },
  {
    name: 'no banned form',
    find: (report) => told(report, [{forms: {}, banned}]),
    spoil: (report) =>
      (at(at(report.people, 3).posts, 0).title['en'] = 'vice secretary of the CPC Hubei Provincial Committee'),
  },
  {
    name: 'a term of the glossary is the term of the report: it stands in the text in both languages',
    find: (report) => {
      const rest = texts(report).filter(({path}) => !path.startsWith('glossary'));
      const zh = bareZh(rest.map((found) => found.zh).join('\n'));
      const en = bareEn(rest.map((found) => found.en).join('\n'));
      return report.glossary
        .filter(
          ({term}) =>
            bareZh(term['zh-Hans'] ?? '')
              .split('、')
              .some((part) => !zh.includes(part)) || !en.includes(bareEn(term['en'] ?? '')),
        )
        .map(({id}) => id);
    },
    spoil: (report) => (at(report.glossary, 4).term['en'] = 'double drivers'),
  },
];
