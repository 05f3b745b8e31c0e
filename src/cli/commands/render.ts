import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {chosenReport, elementsOf, languageOf, levelOf, rendered, type Renderer} from '../embed/parts.js';
import {reportUrlOf} from '../frame/addresses.js';
import {forMachines, lineOf} from '../problem.js';
import type {RenderOptions} from '../../formats/options.js';

type Format = (renderer: Renderer, report: unknown, options: RenderOptions, json: string | undefined) => string;

const formats: Readonly<Record<string, Format>> = {
  html: ({renderHtml}, report, options) => renderHtml(report, options),
  markdown: ({renderMarkdown}, report, options) => renderMarkdown(report, options),
  text: ({renderText}, report, options) => renderText(report, options),
  'json-ld': ({jsonLd}, report, options) => JSON.stringify(jsonLd(report, options), null, 2),
  // The script would show its own report in the place of another one that does not come along.
  element: ({renderElement}, report, {elements = [], ...options}, json) =>
    elements
      .map((name) =>
        renderElement(report, name, {...options, attributes: json === undefined ? {} : {'data-json': json}}),
      )
      .join(''),
};

async function run(call: Call): Promise<number> {
  const {json, write} = call;
  const options = call.options as Record<string, string | undefined>;
  const {format = 'html'} = options;
  const formatted = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!formatted)
    throw new UsageError([
      `--format: found ${format}, expected one of ${Object.keys(formats).join(', ')}.`,
      `--format：现为${format}，应为${Object.keys(formats).join('、')}之一。`,
    ]);
  const {report, text: source, name: file, problems} = chosenReport(call);
  if (!report) {
    if (json) write(JSON.stringify({ok: false, problems: problems.map(forMachines)}, null, 2));
    else for (const problem of problems) write(lineOf(file, problem));
    return EXIT.problems;
  }
  const has = {summary: true, priorities: report.priorities.items.length > 0, attendees: report.attendance.length > 0};
  const wanted = elementsOf(options['element'] ?? 'summary,priorities,attendees');
  const elements = wanted.filter((name) => has[name]);
  if (!elements.length)
    throw new UsageError([
      `--element: the report has no ${wanted.join(', ')}.`,
      `--element：摘要中没有${wanted.join('、')}。`,
    ]);
  const language = languageOf(options['lang'], report.languages);
  const given = {
    language,
    elements,
    headingLevel: levelOf(options['heading-level']),
    reportUrl: reportUrlOf(options['report-url']),
  };
  const text = formatted(await rendered(), report, given, source);
  write(json ? JSON.stringify({ok: true, format, language, elements, text}, null, 2) : text.trimEnd());
  return EXIT.fine;
}

export const render: Command = {
  summary: [
    'Writes a report as HTML, Markdown, text, JSON-LD or elements.',
    '将摘要输出为HTML、Markdown、纯文本、JSON-LD或元素。',
  ],
  usage: '--format html [--element summary,priorities] [--lang en] [report.json]',
  help: [
    [
      'Formats: html (plain, for feeds and mail), markdown, text, json-ld (structured data), element (prerendered, for the script to take over).',
      'Without a report, the one built into the script is used.',
    ].join('\n'),
    [
      '格式：html（不带样式，用于订阅源和邮件）、markdown、text（纯文本）、json-ld（结构化数据）、element（预先渲染的元素，由脚本接管）。',
      '不写报道摘要文件时，输出脚本自带的那一份。',
    ].join('\n'),
  ],
  options: {
    format: {
      type: 'string',
      said: ['html (default), markdown, text, json-ld or element.', 'html（默认）、markdown、text、json-ld或element。'],
    },
    element: {type: 'string', said: ['Which, in this order (all).', '输出哪些元素，按此顺序（默认全部）。']},
    lang: {type: 'string', said: ['One of the report’s languages (its first).', '摘要的一种语言（默认为第一种）。']},
    report: {
      type: 'string',
      said: ['The report; a file name alone does the same.', '报道摘要文件；直接写文件名亦可。'],
    },
    'report-url': {type: 'string', said: ['Address of the article on your site.', '站内报道全文的地址。']},
    'heading-level': {type: 'string', said: ['Level of the headings, 2 to 6 (2).', '标题级别，2到6（默认2）。']},
  },
  run,
};
