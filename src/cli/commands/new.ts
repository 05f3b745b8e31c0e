import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {inChinese, say} from '../language.js';
import {answersOf} from '../new/answers.js';
import {isChinese} from '../new/placeholder.js';
import {starter} from '../new/starter.js';
import {terminalOf} from '../new/terminal.js';
import {copySchema, schemaFor, writeNew} from '../new/write-starter.js';

/** Questions go to standard error, so that --json and --out - stay clean. */
async function answers({options, json}: Call) {
  const aside = (text: string) => void process.stderr.write(`${text}\n`);
  if (!process.stdin.isTTY || json) return answersOf(options, undefined, aside);
  const terminal = terminalOf(process.stdin, process.stderr);
  try {
    return await answersOf(options, (question) => terminal.ask(question), aside);
  } finally {
    terminal.close();
  }
}

async function run(call: Call): Promise<number> {
  const {files, options, json, write} = call;
  if (files.length) throw new UsageError([`The file goes into --out ${files[0]}.`, `文件名请写成--out ${files[0]}。`]);
  const given = await answers(call);
  const force = Boolean(options['force']);
  const {address, copy} = options['schema'] === undefined ? schemaFor(given.out) : {address: `${options['schema']}`};
  const report = starter(given, address, inChinese() || isChinese(given.languages[0]!));
  const text = JSON.stringify(report, null, 2);
  if (given.out === '-') return (write(text), EXIT.fine);
  writeNew(given.out, `${text}\n`, force);
  const written = [given.out];
  if (copy && copySchema(copy.from, copy.to, force)) written.push(copy.to);
  if (json) write(JSON.stringify({file: given.out, schema: address, written}));
  else
    write(
      [
        say([`Written: ${written.join(', ')}`, `已写入：${written.join('、')}`]),
        '',
        say([
          `See it as you write: npx fulcrum-elements watch ${given.out}`,
          `边写边看：npx fulcrum-elements watch ${given.out}`,
        ]),
        say([
          `Check it:            npx fulcrum-elements validate ${given.out}`,
          `检查：    npx fulcrum-elements validate ${given.out}`,
        ]),
      ].join('\n'),
    );
  return EXIT.fine;
}

export const newCommand: Command = {
  summary: ['Writes a starter for a report, with comments.', '生成带注释的摘要模板。'],
  usage: '[--out report.json]',
  help: [
    'Asks what is not given as an option; where nobody can be asked, takes the default. Never writes over a file without --force. ' +
      'The comments are in Chinese where LANG or the first language is Chinese. Where the package is not installed beside the ' +
      'report, report.schema.json is put there, so that an editor completes and checks as you type. --out - writes to standard output.',
    '未用选项给出的内容会逐项询问；无法询问时取默认值。不加--force绝不覆盖文件。LANG或第一种语言为中文时，注释用中文。' +
      '摘要所在文件夹没有安装本软件包时，会一并写入report.schema.json，编辑器随即可以补全和检查。--out -写到标准输出。',
  ],
  options: {
    id: {type: 'string', said: ['Id of the report (report-DATE).', '摘要的id（默认report-日期）。']},
    languages: {
      type: 'string',
      said: ['Languages (zh-Hans,en), the article’s own first.', '语言（默认zh-Hans,en），原文语言在前。'],
    },
    headline: {type: 'string', said: ['Headline of the article.', '原文标题。']},
    publisher: {type: 'string', said: ['Who published the article.', '原文刊发者。']},
    date: {type: 'string', said: ['Day of the event (today).', '活动日期（默认今天）。']},
    production: {
      type: 'string',
      said: ['human (default), ai-assisted or ai.', 'human人工（默认）、ai-assisted人工智能辅助或ai人工智能生成。'],
    },
    out: {type: 'string', said: ['File to write (ID.json).', '写入的文件（默认为id.json）。']},
    schema: {
      type: 'string',
      said: ['What "$schema" says; nothing is copied then.', '"$schema"的值；给出时不复制模式文件。'],
    },
    force: {type: 'boolean', said: ['Writes over a file that is there.', '覆盖已有文件。']},
  },
  run,
};
