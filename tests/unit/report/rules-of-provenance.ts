import {createHash} from 'node:crypto';
import type {Report} from '../../../src/report/schema.js';
import {at, fixture, type Rule, sources, texts} from './rule.js';

interface ArticleFixture {
  paragraphs: number;
  shingle: number;
  evidence: string[];
  shingles: string[];
}

const article = fixture<ArticleFixture>('hubei-article.json');
const standing = new Set(article.evidence);
const shingles = new Set(article.shingles);
const digest = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/** Names, titles of documents, coined terms and the report's own lists of these: what a summary cannot say otherwise. */
function exempt(report: Report): string[] {
  const lists = [
    '光电子信息',
    '新能源与智能网联汽车',
    '新能源新材料',
    '生命健康',
    '高端装备',
    '集成电路',
    '教育科技人才',
    '就业教育医疗养老住房',
    '自治法治德治智治',
    '经济科技产业金融社会治理',
  ];
  const named = [
    report.event.name,
    ...report.people.map(({name}) => name),
    ...report.bodies.map(({name}) => name),
    ...report.documents.map(({text}) => text),
    ...report.glossary.map(({term}) => term),
    ...report.priorities.items.flatMap(({measures}) =>
      measures.flatMap(({programmes}) => (programmes ?? []).map(({name}) => name)),
    ),
  ].map((text) => han(text['zh-Hans'] ?? ''));
  const terms = fixture<{terms: {zh: string}[]}>('terms.json').terms.map(({zh}) => han(zh));
  return [...named, ...terms, ...lists].filter((name) => name.length > 3).sort((a, b) => b.length - a.length);
}

const han = (words: string): string => (words.match(/\p{Script=Han}/gu) ?? []).join('');

/** The runs of more than 20 Han characters that a text shares with the article, each as long as it goes. */
function sharedRuns(words: string): string[] {
  const runs: string[] = [];
  let from = -1;
  const last = words.length - article.shingle;
  for (let i = 0; i <= last + 1; i++) {
    const shared = i <= last && shingles.has(digest(words.slice(i, i + article.shingle), 12));
    if (shared && from < 0) from = i;
    if (!shared && from >= 0) {
      runs.push(words.slice(from, i - 1 + article.shingle));
      from = -1;
    }
  }
  return runs;
}

/** A shared run is let pass where names and terms fill it; of other words it may hold so many at most. */
const OTHER_WORDS = 10;

export const provenance: Rule[] = [
  {
    name: 'every run of evidence stands in its paragraph of the article',
    find: (report) =>
      sources(report).flatMap(({path, paragraph, evidence}) =>
        evidence
          .filter((run) => !standing.has(digest(`${paragraph}\n${run}`, 16)))
          .map(
            (run) =>
              `${path}: “${run}” (paragraph ${paragraph}) is not in the fixture. If it is right, run: node scripts/make-article-fixture.mjs ARTICLE tests/fixtures/hubei-article.json`,
          ),
      ),
    spoil: (report) => (at(report.gist!.sources, 0).paragraph = 3),
  },
  {
    name: 'evidence is 2 to 16 characters, without a comma',
    find: (report) =>
      sources(report).flatMap(({path, evidence}) =>
        evidence
          .filter((run) => run.length < 2 || run.length > 16 || /[,，]/.test(run))
          .map((run) => `${path}: ${run}`),
      ),
    spoil: (report) => at(report.gist!.sources, 0).evidence.push('省长,省委副书记'),
  },
  {
    name: 'a claim rests on one to four runs, no more than carry its names and figures',
    find: (report) => {
      const counts = new Map<string, number>();
      for (const {path, evidence} of sources(report)) {
        const owner = path.replace(/\.sources\[\d+\]$/, '');
        counts.set(owner, (counts.get(owner) ?? 0) + evidence.length);
      }
      return [...counts].filter(([, count]) => count > 4).map(([owner, count]) => `${owner}: ${count}`);
    },
    spoil: (report) => at(report.gist!.sources, 0).evidence.push('推进大会举行', '推进大会举行', '推进大会举行'),
  },
  {
    name: 'every paragraph is represented, from the heading to the exhibition',
    find: (report) => {
      const cited = new Set(sources(report).map(({paragraph}) => paragraph));
      return Array.from({length: article.paragraphs}, (_, i) => i)
        .filter((i) => !cited.has(i))
        .map((i) => `paragraph ${i}`);
    },
    spoil: (report) => (report.slots = []),
  },
  {
    name: 'no run of more than 20 Han characters is the article’s, but for names, titles, coined terms and the original headline',
    find: (report) => {
      const names = exempt(report);
      return texts(report)
        .filter(({path}) => !path.startsWith('source.headline'))
        .flatMap(({path, zh}) =>
          sharedRuns(han(zh))
            .filter((run) => names.reduce((rest, name) => rest.replaceAll(name, ''), run).length > OTHER_WORDS)
            .map((run) => `${path}: ${run}`),
        );
    },
    // the original headline's second line, which is the article's own words
    spoil: (report) => (report.gist!.text['zh-Hans'] = report.source.headline[1]?.['zh-Hans'] ?? ''),
  },
];
