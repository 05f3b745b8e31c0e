import {EXIT, type Call, type Command} from '../command.js';
import {readJson} from '../input.js';
import {say} from '../language.js';
import {forMachines, lineOf, type Problem} from '../problem.js';
import {isError, validateSource} from '../validate/validate-source.js';

interface Checked {
  readonly file: string;
  readonly problems: readonly Problem[];
  readonly ok: boolean;
}

function totals(checked: readonly Checked[]): string {
  const problems = checked.flatMap((one) => one.problems);
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = checked.length;
  return say([
    `${files === 1 ? '1 file' : `${files} files`}: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
    `${files}个文件：${errors}个错误，${warnings}个警告。`,
  ]);
}

function run({files, options, json, write}: Call): number {
  const strict = Boolean(options['strict']);
  const checked = (files.length ? files : [undefined]).map((file): Checked => {
    const source = readJson(file);
    const problems = validateSource(source);
    return {file: source.name, problems, ok: strict ? !problems.length : !problems.some(isError)};
  });
  if (json) {
    const documents = checked.map(({file, ok, problems}) => ({file, ok, problems: problems.map(forMachines)}));
    // One file is one object; several are a list of them.
    write(JSON.stringify(documents.length > 1 ? documents : documents[0], null, 2));
  } else {
    for (const {file, problems} of checked) for (const problem of problems) write(lineOf(file, problem));
    write(totals(checked));
  }
  return checked.every(({ok}) => ok) ? EXIT.fine : EXIT.problems;
}

export const validate: Command = {
  summary: ['Checks a report against its format and the editorial limits.', '核对报道摘要的格式和编辑规范。'],
  usage: 'report.json …',
  help: [
    [
      'An error keeps the report, or a part of it, from being shown; a warning is about how it is written.',
      'Each line is file:line:column, error or warning, where in the report, what to do and (a code).',
      'Without a file, or with "-", standard input is read. Warnings alone end with exit code 0.',
    ].join('\n'),
    [
      '错误会使摘要的全部或部分无法显示；警告涉及写法。',
      '每行依次为：文件:行:列、错误或警告、所在位置、如何修改、（代码）。',
      '不写文件名或写“-”时读取标准输入。只有警告时退出码为0。',
    ].join('\n'),
  ],
  options: {
    strict: {type: 'boolean', said: ['Warnings too end with exit code 1.', '有警告时退出码也为1。']},
  },
  run,
};
