import type {Step} from '../../report/read-report.js';
import {valueAt} from '../validate/expected.js';
import {wordsOf} from '../lint/rule.js';
import type {Remark} from '../problem.js';
import type {Article} from './article.js';
import {namesInArticle} from './names.js';
import {joined, measureOf, type Measure} from './tokens.js';

/** Words that a text shares with the article, as far as they go. */
export interface SharedRun {
  readonly at: readonly Step[];
  readonly language: string;
  readonly words: string;
  readonly length: number;
  /** Without names, titles, coined terms and lists. */
  readonly besideNames: number;
  readonly paragraph: number;
}

const names =
  /^(event\.name|people\[\d+\]\.name|people\[\d+\]\.posts\[\d+\]\.title|bodies\[\d+\]\.name|documents\[\d+\]\.text|glossary\[\d+\]\.term|showcase\.title)$|(programmes|diagrams\[\d+\]\.items)\[\d+\]\.name$/;

/** Runs shorter than this are anybody’s. */
const WORTH_NAMING = 5;

/** Every run of so many tokens. */
const shortRuns = (tokens: readonly string[], length: number): string[] =>
  tokens.slice(length - 1).map((_, index) => joined(tokens.slice(index, index + length)));

/**
 * Every run that a text shares, none inside another.
 * @param known - the article’s shortest runs worth naming: most of a text is none of them
 */
function runsOf(tokens: readonly string[], article: string, known: ReadonlySet<string>): [from: number, to: number][] {
  const least = WORTH_NAMING;
  const runs: [number, number][] = [];
  let end = 0;
  for (let from = 0; from + least <= tokens.length; from++) {
    if (!known.has(joined(tokens.slice(from, from + least)))) continue;
    let to = Math.max(end, from + least);
    if (!article.includes(joined(tokens.slice(from, to)))) continue;
    while (to < tokens.length && article.includes(joined(tokens.slice(from, to + 1)))) to++;
    if (to > end) runs.push([from, to]);
    end = to;
  }
  return runs;
}

/** @returns the runs that texts in the article’s language share with it, the longest beside names first */
export function sharedRuns(report: unknown, article: Article): SharedRun[] {
  const language = valueAt(report, ['source', 'language']);
  if (typeof language !== 'string') return [];
  const measure = measureOf(language);
  const texts = wordsOf(report).filter((text) => text.language === language);
  const paragraphs = article.paragraphs.map(({text}) =>
    text
      .split('\n')
      .map((line) => joined(measure.tokens(line)))
      .join('|'),
  );
  const whole = paragraphs.join('|');
  const lines = article.paragraphs.flatMap(({text}) => text.split('\n').map((line) => measure.tokens(line)));
  const known = new Set(lines.flatMap((tokens) => shortRuns(tokens, WORTH_NAMING)));
  const named = texts.filter(({path}) => names.test(path)).map(({plain}) => plain);
  const exempt = [...new Set([...named, ...namesInArticle(article)])]
    .map((words) => joined(measure.tokens(words)))
    .filter((words) => words.trim())
    .sort((a, b) => b.length - a.length);
  const besideNames = (run: string): number =>
    exempt
      .reduce((rest, name) => rest.replaceAll(name, '  '), run)
      .split(' ')
      .filter(Boolean).length;

  return texts
    .filter(({headline}) => !headline)
    .flatMap(({at, plain}) => {
      const tokens = measure.tokens(plain);
      return runsOf(tokens, whole, known).map(([from, to]): SharedRun => {
        const run = joined(tokens.slice(from, to));
        return {
          at,
          language,
          words: tokens.slice(from, to).join(measure.unit[0] === 'words' ? ' ' : ''),
          length: to - from,
          besideNames: besideNames(run),
          paragraph: paragraphs.findIndex((text) => text.includes(run)),
        };
      });
    })
    .sort((a, b) => b.besideNames - a.besideNames || b.length - a.length);
}

const isTooLong = ({length, besideNames}: SharedRun, {most, mostBesideNames}: Measure): boolean =>
  length > most && besideNames > mostBesideNames;

export const copyRemarks = (runs: readonly SharedRun[]): Remark[] =>
  runs
    .filter((run) => isTooLong(run, measureOf(run.language)))
    .map(({at, language, words, length, paragraph}) => {
      const {most, unit} = measureOf(language);
      return {
        severity: 'error',
        code: 'copied',
        at,
        found: [
          `${length} ${unit[0]} in a row from paragraph ${paragraph}, “${words}”`,
          `与第${paragraph}段连续相同的${length}${unit[1]}“${words}”`,
        ],
        expected: [`at most ${most}, names and lists aside`, `最多${most}${unit[1]}（名称和列举除外）`],
        mend: ['Say it in your own words.', '请用自己的话写。'],
      };
    });
