/** `npx fulcrum-elements <command>`: for whoever writes reports. */
import {parseArgs, type ParseArgsOptionsConfig} from 'node:util';
import {version} from '../version.js';
import {EXIT, UsageError, type Command} from './command.js';
import {commands} from './commands.js';
import {say, type Both} from './language.js';

const write = (text: string) => void process.stdout.write(`${text}\n`);
const name = 'fulcrum-elements';

const always = {
  json: {type: 'boolean', said: ['Writes JSON for machines.', '输出供程序读取的JSON。']},
  help: {type: 'boolean', short: 'h', said: ['Shows this.', '显示本说明。']},
} as const satisfies Command['options'];

const columns = (rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
};

const exitCodes: Both = [
  'Exit codes: 0 all is well, 1 problems found (or the reports differ), 2 called wrongly, or a file cannot be read or written.',
  '退出码：0无问题，1发现问题（或两份摘要不同），2用法有误或文件无法读写。',
];

function overview(): string {
  return [
    say([
      `${name} ${version}: writes and checks reports for Fulcrum.`,
      `${name} ${version}：撰写和核对支点（Fulcrum）报道摘要。`,
    ]),
    '',
    say([`Usage: npx ${name} <command> [options]`, `用法：npx ${name} <命令> [选项]`]),
    '',
    columns(Object.entries(commands).map(([key, {summary}]) => [key, say(summary)])),
    '',
    say([
      `"npx ${name} <command> --help" says more. LANG decides the language. "-" as a file is standard input.`,
      `“npx ${name} <命令> --help”查看详情。语言由LANG决定。文件名“-”表示标准输入。`,
    ]),
    say(exitCodes),
  ].join('\n');
}

function helpOf(key: string, {usage, summary, help, options}: Command): string {
  const rows = Object.entries<Command['options'][string]>({...options, ...always}).map(
    ([option, config]): [string, string] => [`--${option}${config.type === 'string' ? ' …' : ''}`, say(config.said)],
  );
  return [
    say(summary),
    '',
    say(['Usage: ', '用法：']) + `npx ${name} ${key} ${typeof usage === 'string' ? usage : say(usage)}`,
    '',
    say(help),
    '',
    columns(rows),
    '',
    say(exitCodes),
  ].join('\n');
}

async function main([key, ...rest]: readonly string[]): Promise<number> {
  if (key === '--version') return (write(version), EXIT.fine);
  if (!key || key === '--help' || key === '-h') return (write(overview()), key ? EXIT.fine : EXIT.usage);
  const command = Object.hasOwn(commands, key) ? commands[key] : undefined;
  if (!command)
    throw new UsageError([
      `There is no command "${key}". There are: ${Object.keys(commands).join(', ')}.`,
      `没有“${key}”这个命令。可用命令：${Object.keys(commands).join('、')}。`,
    ]);
  const config = Object.fromEntries(
    Object.entries({...command.options, ...always}).map(([option, {said: _said, ...one}]) => [option, one]),
  ) as ParseArgsOptionsConfig;
  let parsed: {values: Record<string, unknown>; positionals: string[]};
  try {
    parsed = parseArgs({args: [...rest], options: config, allowPositionals: true});
  } catch (error) {
    const {message} = error as Error;
    throw new UsageError([`${message} See --help.`, `${message} 请看--help。`]);
  }
  if (parsed.values['help']) return (write(helpOf(key, command)), EXIT.fine);
  const options = parsed.values as Record<string, string | boolean | undefined>;
  return command.run({files: parsed.positionals, options, json: Boolean(options['json']), write});
}

// Whoever reads only the beginning ("| head") has what they wanted.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({code}: NodeJS.ErrnoException) => {
    // A full disk is no fault of the report.
    if (code !== 'EPIPE') process.exit(EXIT.usage);
  });

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // Not 1, which says that the command has found problems.
  process.exitCode = EXIT.usage;
  process.stderr.write(`${error instanceof UsageError ? say(error.said) : (error as Error).stack}\n`);
}
