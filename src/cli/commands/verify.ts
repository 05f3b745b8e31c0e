import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {readJson, readText} from '../input.js';
import type {JsonSource} from '../json-source.js';
import {say} from '../language.js';
import {forMachines, lineOf} from '../problem.js';
import {articleOf, type Article} from '../verify/article.js';
import {headlineLines, verifySource} from '../verify/verify-source.js';
import {uncoveredLine, uncoveredForMachines} from '../verify/uncovered.js';
import {runForMachines, runLine} from '../verify/longest-run.js';

function readBoth({files, options}: Call): [JsonSource, Article] {
  const {article: name} = options;
  const [file] = files;
  if (files.length > 1) throw new UsageError(['One report at a time. See --help.', '一次只核对一份摘要。请看--help。']);
  if (typeof name !== 'string')
    throw new UsageError(['Say which article: --article article.txt.', '请指明原文：--article article.txt。']);
  if (name === '-' && (!file || file === '-'))
    throw new UsageError(['Only one of the two can come from standard input.', '摘要和原文只能有一份来自标准输入。']);
  const source = readJson(file);
  const text = readText(name, ['article.txt', '原文文件']);
  return [source, articleOf(name === '-' ? 'stdin' : name, text, headlineLines(source.value))];
}

function run(call: Call): number {
  const {json, write} = call;
  const [source, article] = readBoth(call);
  const {problems, uncovered, longest} = verifySource(source, article);
  const ok = !problems.length && !uncovered.length;
  if (json) {
    const document = {
      file: source.name,
      article: article.name,
      ok,
      problems: problems.map(forMachines),
      uncovered: uncovered.map((index) => uncoveredForMachines(article, index)),
      longestRun: longest ? runForMachines(source, longest) : null,
    };
    write(JSON.stringify(document, null, 2));
  } else {
    for (const problem of problems) write(lineOf(source.name, problem));
    for (const index of uncovered) write(uncoveredLine(article, index));
    if (longest) write(runLine(source, longest));
    write(
      say([
        `${article.paragraphs.length - 1} paragraphs and the headline: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}, ${uncovered.length} not covered.`,
        `标题和${article.paragraphs.length - 1}个段落：${problems.length}个问题，${uncovered.length}段未涉及。`,
      ]),
    );
  }
  return ok ? EXIT.fine : EXIT.problems;
}

export const verify: Command = {
  summary: ['Checks a report against the article it rests on.', '对照原文核对报道摘要。'],
  usage: 'report.json --article article.txt',
  help: [
    [
      'Evidence, stated figures, days, quotations and titles have to be in the article; every paragraph has to be represented;',
      'no more than 20 Chinese characters or 12 words in a row may be the article’s, names and lists aside.',
      'The article is plain text in UTF-8: its headline, a line for each in "source.headline", then a paragraph a line.',
      'Only texts in the article’s own language are compared. The article stays where it is.',
    ].join('\n'),
    [
      '所引词句、写明的数字、日期、引语和文件名须见于原文；每段都须涉及；',
      '连续照搬原文不得超过20个汉字或12个词，名称和列举除外。',
      '原文为UTF-8纯文本：先是标题（行数与source.headline相同），之后每行一段。',
      '只比较原文语言的文字。原文不会被复制或改动。',
    ].join('\n'),
  ],
  options: {
    article: {type: 'string', said: ['The article, as plain text.', '原文（纯文本）。']},
  },
  run,
};
