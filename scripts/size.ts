// What a reader downloads, compressed as servers do it. Two limits, so that neither the code nor the report can hide behind the other.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Plugin, type Rolldown} from 'vite';
import {CommandFailed} from './command.ts';

const LIMIT = 26_000;
const LIMIT_WITHOUT_REPORT = 14_000;

const compressed = (text: string) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const withoutReport: Plugin = {
  name: 'fulcrum:without-report',
  enforce: 'pre',
  load: {filter: {id: /\/src\/report\/reports\/.*\.json$/}, handler: () => '{}'},
};

async function builtWithoutReport(): Promise<string> {
  const result = (await build({plugins: [withoutReport], build: {write: false}})) as Rolldown.RolldownOutput;
  const chunk = result.output.find(({fileName}) => fileName === 'fulcrum.js');
  if (chunk?.type !== 'chunk') throw new Error('the build made no fulcrum.js');
  return chunk.code;
}

export async function main(): Promise<void> {
  const all = compressed(readFileSync('dist/fulcrum.js', 'utf8'));
  const code = compressed(await builtWithoutReport());
  const figures = `size: dist/fulcrum.js ${all} bytes brotli (limit ${LIMIT}), without the report's text ${code} (limit ${LIMIT_WITHOUT_REPORT})`;
  if (all > LIMIT || code > LIMIT_WITHOUT_REPORT) throw new CommandFailed(`${figures}: too large`);
  console.log(figures);
}
