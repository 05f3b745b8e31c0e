// src/report/generated/shape.ts: the report format as readers load it, from the one definition in schema.ts. With --check
// nothing is written, and a difference is an error.
import {readFileSync, writeFileSync} from 'node:fs';
import {reportSchema} from '../src/report/schema.ts';
import {CommandFailed} from './command.ts';
import {shapeModule} from './format/shape-module.ts';

export const FILE = 'src/report/generated/shape.ts';

export function main(args: readonly string[]): void {
  const text = shapeModule(reportSchema);
  const current = args.includes('--check') ? readFileSync(FILE, 'utf8') : text;
  if (current !== text) throw new CommandFailed(`${FILE} is not what schema.ts says: run "npm run format-tables"`);
  if (!args.includes('--check')) writeFileSync(FILE, text);
  console.log(`format-tables: ${FILE}`);
}
