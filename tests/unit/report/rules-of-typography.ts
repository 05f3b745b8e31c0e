import {at, type Rule, texts, warned} from './rule.js';

const hits =
  (zh: RegExp | null, en: RegExp | null): Rule['find'] =>
  (report) =>
    texts(report).flatMap(({path, zh: chinese, en: english}) =>
      [zh?.exec(chinese), en?.exec(english)].flatMap((hit) => (hit ? [`${path}: ${hit[0]}`] : [])),
    );

export const typography: Rule[] = [
  {
    name: 'T3: no space between Han and Latin letters or digits',
    find: warned('spacing'),
    spoil: (report) => (report.headings.priorities['zh-Hans'] = '2026 年七项重点任务'),
  },
  {
    name: 'T6: no straight quotes or apostrophes',
    find: warned('punctuation'),
    spoil: (report) => (at(report.glossary, 0).explanation['en'] = "Hubei's goal."),
  },
  {
    name: 'T6: Chinese punctuation is full-width',
    find: warned('punctuation', /zh-Hans$/),
    spoil: (report) => (report.gist!.text['zh-Hans'] = '湖北召开大会,部署七项重点任务。'),
  },
  {
    name: 'T6: English has no Chinese punctuation, no 《》 and no Han characters',
    find: warned('punctuation', /en$/),
    spoil: (report) => (at(report.documents, 1).text['en'] = '《2026 List》'),
  },
  {
    name: 'T6: quotation marks come in pairs',
    find: warned('quotes'),
    spoil: (report) => (at(report.facts, 5).text['zh-Hans'] = '“奋进开新局·支点建设2025'),
  },
  {
    name: 'T6: 《 》 stand around the titles of documents, “ ” around the film',
    find: ({documents}) =>
      documents
        .filter(({kind, text}) => !(kind === 'film' ? /^“[^“”]+”$/ : /^《[^《》]+》$/).test(text['zh-Hans'] ?? ''))
        .map(({id}) => id),
    spoil: (report) => (at(report.documents, 2).text['zh-Hans'] = '实施方案'),
  },
  {
    name: 'T15: pinyin names are surname first, each part one capitalized word',
    find: ({people, source}) =>
      [...people.map(({name}) => name), ...source.authors]
        .map((name) => name['en'] ?? '')
        .filter((name) => !/^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name)),
    spoil: (report) => (at(report.people, 3).name['en'] = 'Zhu-ge Yu Jie'),
  },
  {
    name: 'T16: no “Mr.”, no conversion of yuan, posts in lower case',
    find: (report) => [
      ...hits(null, /\bM(r|s|rs|adame?)\b|\$|US dollar/)(report),
      ...report.people.flatMap(({id, posts}) =>
        posts.filter(({title}) => !/^[a-z]/.test(title['en'] ?? '')).map(() => id),
      ),
    ],
    spoil: (report) => (at(at(report.people, 1).posts, 1).title['en'] = 'Governor of Hubei Province'),
  },
  {
    name: 'T16: Hubei Province has two capitals',
    find: hits(null, /\b[A-Z][a-z]+ province\b|\bhubei\b/),
    spoil: (report) => (report.gist!.text['en'] = 'Hubei province held a conference.'),
  },
  {
    name: 'the Oxford comma is off',
    find: warned('oxford-comma'),
    spoil: (report) => (at(at(report.slots, 0).claims, 0).text['en'] = 'Wang spoke, Li chaired, and Sun attended.'),
  },
  {
    name: 'a claim, an aim, a measure and an explanation are sentences: they end in a full stop in both languages',
    find: warned('full-stop'),
    spoil: (report) => (at(report.showcase?.claims ?? [], 0).text['en'] = 'Provincial leaders toured the exhibition'),
  },
];
