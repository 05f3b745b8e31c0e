// Style, types, the order of the rooms and the wording of messages. Every check runs, so that one reading shows all there is.
import {CommandFailed, tool} from './command.ts';
import {main as formatTables} from './format-tables.ts';
import {main as localize} from './localize.ts';

const checks: readonly (readonly [string, () => void])[] = [
  ['eslint', () => tool('eslint', ['.', '--max-warnings=0'])],
  ['prettier', () => tool('prettier', ['--check', '--log-level=warn', '.'])],
  ['types', () => tool('tsc', ['-p', 'tsconfig.json'])],
  // the source alone, without Node's types: what it uses has to be there in a browser
  [
    'types of the source',
    () => tool('tsc', ['-p', 'tsconfig.build.json', '--emitDeclarationOnly', 'false', '--noEmit']),
  ],
  ['localize', () => localize(['--check'])],
  ['format tables', () => formatTables(['--check'])],
];

export function main(): void {
  const failed = checks.filter(([name, check]) => {
    try {
      check();
      return false;
    } catch (error) {
      console.error(`lint: ${name}: ${(error as Error).message}`);
      return true;
    }
  });
  if (failed.length > 0) throw new CommandFailed(`lint: ${failed.map(([name]) => name).join(', ')} failed`);
  console.log(`lint: ${checks.map(([name]) => name).join(', ')}: no complaints`);
}
