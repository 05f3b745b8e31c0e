import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {frameFiles} from '../../integrations/frame/frame-files.js';
import {baseOf, reportUrlOf, scriptOf} from '../frame/addresses.js';
import {rendererOf, reportOf, scriptFor} from '../frame/parts.js';
import {writeFolder} from '../frame/write-folder.js';
import {say} from '../language.js';
import {forMachines, lineOf} from '../problem.js';

async function run({files, options, json, write}: Call): Promise<number> {
  const {base, out, script, 'report-url': url} = options as Record<string, string | undefined>;
  if (files.length > 1) throw new UsageError(['One report at a time. See --help.', '一次只处理一份摘要。请看--help。']);
  if (!out) throw new UsageError(['Say where to write: --out DIR', '请指明写到哪里：--out 文件夹']);
  const address = baseOf(base);
  const reportUrl = reportUrlOf(url);
  const {name, report, text, problems} = reportOf(files[0]);
  if (!report) {
    if (json) write(JSON.stringify({ok: false, problems: problems.map(forMachines)}, null, 2));
    else for (const problem of problems) write(lineOf(name, problem));
    return EXIT.problems;
  }
  const elements = scriptFor(scriptOf(script));
  const made: Map<string, string | Uint8Array> = await frameFiles(await rendererOf(), report, {
    base: address,
    script: elements.address,
    ...(text === undefined ? {} : {json: text}),
    ...(reportUrl === undefined ? {} : {reportUrl}),
  });
  if (elements.copied) made.set(elements.copied.name, elements.copied.text);
  const written = writeFolder(out, made);
  if (json) write(JSON.stringify({ok: true, base: address, written}, null, 2));
  else
    write(
      say([
        `Written: ${written.length} files in ${out}, to be served at ${address}`,
        `已写入：${out}中的${written.length}个文件，应发布在${address}`,
      ]),
    );
  return EXIT.fine;
}

export const frame: Command = {
  summary: ['Writes pages for frames, with oEmbed documents.', '生成供内嵌框架使用的页面和oEmbed文件。'],
  usage: [
    '--base https://example.org/fulcrum/ --out DIR [report.json]',
    '--base https://example.org/fulcrum/ --out 文件夹 [report.json]',
  ],
  help: [
    [
      'For each element and language a page that reads without script, and its oEmbed documents, which have to know the address',
      'that they will be served from. Any static host will do. Without a report, the one built into the script is used.',
      'Files of these names that are in the folder already are written over.',
    ].join('\n'),
    [
      '为每个元素、每种语言生成一个不用脚本也能阅读的页面，以及写明其发布地址的oEmbed文件。',
      '任何静态主机都可存放。不写报道摘要文件时，使用脚本自带的那一份。',
      '文件夹中的同名文件会被覆盖。',
    ].join('\n'),
  ],
  options: {
    base: {type: 'string', said: ['Address that the folder will be served from.', '文件夹的发布地址。']},
    out: {type: 'string', said: ['Folder to write.', '写入的文件夹。']},
    script: {
      type: 'string',
      said: [
        'Address of fulcrum.js for the pages; otherwise a copy is put beside them.',
        '页面所用fulcrum.js的地址；不写时在旁边放一份。',
      ],
    },
    'report-url': {type: 'string', said: ['Address of the article on your site.', '站内报道全文的地址。']},
  },
  run,
};
