import {pathOf} from '../../report/report-problem.js';
import type {JsonSource} from '../json-source.js';
import {say} from '../language.js';
import {inOneLine} from '../problem.js';
import type {SharedRun} from './copying.js';
import {measureOf} from './tokens.js';

export function runLine(source: JsonSource, {at, language, words, length, besideNames, paragraph}: SharedRun): string {
  const {line, column} = source.position(at);
  const [en, zh] = measureOf(language).unit;
  const where = `${source.name}:${line}:${column} ${pathOf(at)}`;
  return inOneLine(
    say([
      `Longest run shared with the article: ${length} ${en} (${besideNames} not counting names), paragraph ${paragraph}, “${words}”: ${where}`,
      `与原文连续相同的最长一段：${length}${zh}（不计名称为${besideNames}${zh}），第${paragraph}段，“${words}”：${where}`,
    ]),
  );
}

export const runForMachines = (source: JsonSource, run: SharedRun) => ({
  path: pathOf(run.at),
  ...source.position(run.at),
  paragraph: run.paragraph,
  length: run.length,
  besideNames: run.besideNames,
  unit: measureOf(run.language).unit[0],
  words: run.words,
});
