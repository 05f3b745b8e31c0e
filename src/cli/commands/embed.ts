import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {
  attributesOf,
  chosenReport,
  deliveredFiles,
  elementsOf,
  languageOf,
  levelOf,
  rendered,
  variablesOf,
} from '../embed/parts.js';
import {reportUrlOf} from '../frame/addresses.js';
import {say, type Both} from '../language.js';
import {forMachines, lineOf} from '../problem.js';
import type {EmbedCode, EmbedForm} from '../../prerender/embed/options.js';

const aside = (text: string) => void process.stderr.write(`${text}\n`);

/** Sentences begin with the name of what was set, which is spelled otherwise here: reportUrl, --report-url. */
const asOption = (sentence: string) =>
  sentence.replace(/^\w+/, (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);

/** What can be pasted goes to standard output, alone; what has to be known about it does not. */
function print({snippet, template, csp, notes}: EmbedCode, write: (text: string) => void): void {
  write(template ? `${template}\n\n${snippet}` : snippet);
  if (csp.length)
    aside(
      `\n${say(['Content-Security-Policy that it needs:', '所需的内容安全策略（Content-Security-Policy）：'])}\n  ${csp.join('; ')}`,
    );
  if (notes.length) aside(`\n${notes.map((note) => `- ${say(note)}`).join('\n')}`);
}

async function run(call: Call): Promise<number> {
  const {json, write} = call;
  const options = call.options as Record<string, string | undefined>;
  const {form = 'script', element = 'summary'} = options;
  const [name, ...more] = elementsOf(element);
  if (!name || more.length)
    throw new UsageError(['One element at a time: --element priorities.', '一次只写一个元素：--element priorities。']);
  const {report, text, name: file, problems, carried} = chosenReport(call);
  if (!report) {
    if (json) write(JSON.stringify({ok: false, problems: problems.map(forMachines)}, null, 2));
    else for (const problem of problems) write(lineOf(file, problem));
    return EXIT.problems;
  }
  const language = languageOf(options['lang'], report.languages);
  const {embedCode} = await rendered();
  try {
    const code = await embedCode(text === undefined ? report : JSON.parse(text), {
      element: name,
      form: form as EmbedForm,
      language,
      base: options['base'],
      files: deliveredFiles(),
      carried,
      src: options['src'],
      data: Boolean(call.options['data']),
      attributes: attributesOf(options['attributes']),
      variables: variablesOf(options['variables']),
      nonce: options['nonce'],
      reportUrl: reportUrlOf(options['report-url']),
      headingLevel: levelOf(options['heading-level']),
      jsonld: Boolean(call.options['jsonld']),
    });
    if (json) write(JSON.stringify({ok: true, ...code, notes: code.notes.map((note) => say(note))}, null, 2));
    else print(code, write);
    return EXIT.fine;
  } catch (error) {
    // The renderer is a file of its own, and so is its class of errors.
    const {said} = error as {said?: Both};
    throw said && !(error instanceof UsageError) ? new UsageError([asOption(said[0]), asOption(said[1])]) : error;
  }
}

export const embed: Command = {
  summary: ['Prints what to paste into a page.', '生成可粘贴到网页中的代码。'],
  usage: '--element priorities --lang zh-Hans --form script [report.json]',
  help: [
    [
      'Standard output has what to paste, and nothing else; the Content-Security-Policy and what else to know go to standard error.',
      'Without a report, the one built into the script is used. Forms:',
      '  script       script tag with integrity, and the element with its text, which reads without script',
      '  prerendered  the same as it looks with script, before any has loaded',
      '  html         the text alone, for feeds, mail and pages without script',
      '  frame        a sandboxed frame, for pages that let in nothing else',
      '  wordpress    shortcode of the plugin',
      '  placeholder  a <div> with the text, for systems that take out unknown tags',
      '  quotation    a <blockquote> with a link, for systems that take out nearly everything',
    ].join('\n'),
    [
      '标准输出只有要粘贴的代码；内容安全策略和其他说明写到标准错误输出。',
      '不写报道摘要文件时，使用脚本自带的那一份。形式：',
      '  script       带完整性校验的script标签，加上含有全文、没有脚本也能阅读的元素',
      '  prerendered  预先渲染，脚本加载之前就是最终的样子',
      '  html         只有文字，用于订阅源、邮件和不用脚本的网页',
      '  frame        带沙箱的内嵌框架，用于只允许框架的网页',
      '  wordpress    插件的短代码',
      '  placeholder  含全文的<div>，用于会去掉未知标签的系统',
      '  quotation    含链接的<blockquote>，用于几乎什么都会去掉的系统',
    ].join('\n'),
  ],
  options: {
    element: {
      type: 'string',
      said: ['summary (default), priorities or attendees.', 'summary（默认）、priorities或attendees。'],
    },
    lang: {type: 'string', said: ['One of the report’s languages (its first).', '摘要的一种语言（默认为第一种）。']},
    form: {type: 'string', said: ['See above (script).', '见上（默认script）。']},
    base: {
      type: 'string',
      said: ['Where the files of dist/ are served (/fulcrum/).', 'dist/中文件的发布地址（默认/fulcrum/）。'],
    },
    report: {
      type: 'string',
      said: ['The report; a file name alone does the same.', '报道摘要文件；直接写文件名亦可。'],
    },
    src: {type: 'string', said: ['Address from which the page loads the report.', '网页读取摘要的地址。']},
    'report-url': {type: 'string', said: ['Address of the article on your site.', '站内报道全文的地址。']},
    'heading-level': {type: 'string', said: ['Level of its heading, 2 to 6 (2).', '标题级别，2到6（默认2）。']},
    attributes: {
      type: 'string',
      said: ['Further attributes: \'theme=dark only="1 2"\'.', '其他属性：\'theme=dark only="1 2"\'。'],
    },
    variables: {
      type: 'string',
      said: ['Theme: "accent: #14508c; radius: 0".', '主题变量："accent: #14508c; radius: 0"。'],
    },
    nonce: {
      type: 'string',
      said: ['Nonce of the policy, instead of addresses and hashes.', '策略中的nonce，代替地址和哈希值。'],
    },
    data: {
      type: 'boolean',
      said: [
        'Form html: an element around it, with the report in data-json.',
        '用于html形式：外面加上元素，摘要放进data-json。',
      ],
    },
    jsonld: {type: 'boolean', said: ['Adds structured data (JSON-LD).', '加上结构化数据（JSON-LD）。']},
  },
  run,
};
