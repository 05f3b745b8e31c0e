import {EXIT, UsageError, type Call, type Command} from '../command.js';
import {readText} from '../input.js';
import {say} from '../language.js';
import {preview, type Preview} from '../watch/server.js';

const FIRST_PORT = 4400;
const PORTS = 100;

const inUse = (port: number) =>
  new UsageError([`Port ${port} is in use: choose another --port.`, `端口${port}已被占用：请用--port另选。`]);
const isInUse = (error: unknown) => /^(EADDRINUSE|EACCES)$/.test((error as NodeJS.ErrnoException).code ?? '');

/** @param wanted - the port that was asked for; without one, the first that is free */
async function started(file: string, wanted: string | undefined): Promise<Preview> {
  if (wanted !== undefined && !(/^\d{1,5}$/.test(wanted) && Number(wanted) < 65_536))
    throw new UsageError(['--port takes a number from 0 to 65535.', '--port应为0到65535的数字。']);
  const first = wanted === undefined ? FIRST_PORT : Number(wanted);
  const last = wanted === undefined ? FIRST_PORT + PORTS - 1 : first;
  for (let port = first; ; port++)
    try {
      return await preview(file, port);
    } catch (error) {
      if (!isInUse(error)) throw error;
      if (port >= last) throw inUse(port);
    }
}

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });

async function run({files, options, json, write}: Call): Promise<number> {
  const [file, ...more] = files;
  if (!file || file === '-' || more.length)
    throw new UsageError(['Name one file to watch. See --help.', '请指明要监看的一个文件。请看--help。']);
  // A file that is not there now is a slip; later it may be gone for a moment.
  readText(file, ['report.json', '报道摘要文件report.json']);
  const {address, close} = await started(file, options['port'] as string | undefined);
  if (json) write(JSON.stringify({address, file}));
  else write(say([`${file} is shown at ${address} (Ctrl+C ends this)`, `预览${file}：${address}（按Ctrl+C结束）`]));
  await interrupted();
  await close();
  return EXIT.fine;
}

export const watch: Command = {
  summary: ['Shows a report in its languages as you write it.', '边写边预览，各语言并排显示。'],
  usage: 'report.json',
  help: [
    'Prints the address of a preview on this machine only, with all languages side by side and what is to be mended beside the claim it concerns. ' +
      'The page follows each time the file is saved. While the JSON is broken, the last good preview stays. Ctrl+C ends it.',
    '给出本机预览的网址，各语言并排显示，需要修改之处标在相应内容旁边。每次保存文件，页面随即更新。JSON有误时保留上一次的预览。按Ctrl+C结束。',
  ],
  options: {
    port: {
      type: 'string',
      said: ['Port (the first free one from 4400; 0 for any).', '端口（默认从4400起第一个空闲端口；0为任意端口）。'],
    },
  },
  run,
};
