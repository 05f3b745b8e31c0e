import {at, fixture, type Rule, texts} from './rule.js';

interface Terms {
  terms: {zh: string; en: string[]}[];
  banned: string[];
}

const {terms, banned} = fixture<Terms>('terms.json');

/** The longest first: 提能善为 is not 提能, 人口高质量发展 not 高质量发展. */
const longestFirst = [...terms].sort((a, b) => b.zh.length - a.zh.length);

const bareZh = (words: string): string => words.replace(/[“”‘’《》]/g, '');
const bareEn = (words: string): string =>
  words
    .replaceAll('Communist Party of China (CPC)', 'CPC')
    .replaceAll('Chinese People’s Political Consultative Conference (CPPCC)', 'CPPCC')
    .replaceAll('’s', "'s")
    .replaceAll('s’ ', "s' ")
    .replace(/[“”‘’]/g, '')
    .toLowerCase();

/** The sentence adds the article. */
const withoutArticle = (form: string): string => form.replace(/^(the|an?) /, '');

/** What the table has no word of its own for in the text: the office stands apart from its body, in `capacity` and `bodies`. */
const inTwoFields = ['省委常委', '省法院院长', '省检察院检察长'];

export const terminology: Rule[] = [
  {
    name: 'where a Chinese term stands, its English stands in the same text',
    // the title of a publication is its own
    find: (report) =>
      texts(report)
        .filter(({path}) => !path.includes('.reference.'))
        .flatMap(({path, zh, en}) => {
          const english = bareEn(en);
          let rest = bareZh(zh);
          return longestFirst.flatMap((term) => {
            if (!rest.includes(term.zh)) return [];
            rest = rest.replaceAll(term.zh, '\n');
            return term.en.some((form) => english.includes(withoutArticle(form).toLowerCase()))
              ? []
              : [`${path}: ${term.zh} is “${term.en[0]}”, not in “${en}”`];
          });
        }),
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
    find: (report) =>
      texts(report).flatMap(({path, en}) =>
        banned.filter((form) => en.toLowerCase().includes(form.toLowerCase())).map((form) => `${path}: ${form}`),
      ),
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
