import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {readJson, readText} from '../input.js';
import {say} from '../language.js';
import {languagesOf} from '../lint/parts.js';
import {forMachines, lineOf, located, type Problem} from '../problem.js';
import {termRemarks} from '../terms/check-terms.js';
import {ownTerms, termsOfCsv, type Term} from '../terms/glossary.js';
import {jsonProblems} from '../validate/json-mistakes.js';

function termsFor(glossary: string | boolean | undefined, report: unknown): Term[] {
  if (typeof glossary !== 'string') return ownTerms(report);
  return termsOfCsv(glossary, readText(glossary, ['terms.csv', '术语表文件']), languagesOf(report));
}

function run({files, options, json, write}: Call): number {
  const {glossary} = options;
  const [file] = files;
  if (files.length > 1) throw new UsageError(['One report at a time. See --help.', '一次只核对一份摘要。请看--help。']);
  if (glossary === '-' && (!file || file === '-'))
    throw new UsageError(['Only one of the two can come from standard input.', '摘要和术语表只能有一份来自标准输入。']);
  const source = readJson(file);
  const broken = jsonProblems(source);
  const terms = broken.length ? [] : termsFor(glossary, source.value);
  const problems: readonly Problem[] = broken.length
    ? broken
    : termRemarks(source.value, terms)
        .map((remark) => located(source, remark))
        .sort((a, b) => a.line - b.line || a.column - b.column);
  const ok = !problems.length;
  if (json) {
    const document = {
      file: source.name,
      glossary: glossary ?? null,
      ok,
      terms: terms.length,
      problems: problems.map(forMachines),
    };
    write(JSON.stringify(document, null, 2));
  } else {
    for (const problem of problems) write(lineOf(source.name, problem));
    const [count, found] = [terms.length, problems.length];
    write(
      say([
        `${count} ${count === 1 ? 'term' : 'terms'}: ${found} ${found === 1 ? 'problem' : 'problems'}.`,
        `${count}个术语：${found}个问题。`,
      ]),
    );
  }
  return ok ? EXIT.fine : EXIT.problems;
}

export const terms: Command = {
  summary: ['Checks that each term has one rendering everywhere.', '核对每个术语的译法处处一致。'],
  usage: 'report.json [--glossary terms.csv]',
  help: [
    [
      'Where a term stands in one language of a text, one of its renderings has to stand in the others; banned forms stand nowhere.',
      'The glossary is CSV in UTF-8. Its first line has language tags and, if wanted, "banned": zh-Hans,en,banned',
      'Several forms in a cell have | between them. Without --glossary, the report’s own glossary is used.',
    ].join('\n'),
    [
      '同一段文字，一种语言用了某术语，其他语言须用该术语的译法之一；禁用的说法不得出现。',
      '术语表为UTF-8编码的CSV。第一行写语言标签，可加banned（禁用）：zh-Hans,en,banned',
      '一格内有多种写法时用|分隔。不写--glossary时使用摘要自带的名词解释。',
    ].join('\n'),
  ],
  options: {
    glossary: {type: 'string', said: ['The glossary, as CSV.', '术语表（CSV）。']},
  },
  run,
};
