// What a reader downloads, compressed as servers do it. Several limits, so that neither the code, nor the report, nor what loads
// other reports can hide behind the rest.
import {readFileSync} from 'node:fs';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Rolldown} from 'vite';
import {CommandFailed} from './command.ts';

// in KiB
const LIMIT = 31 * 1024;
const LIMIT_WITHOUT_REPORT = 21_800;
const LIMIT_OF_LOADING = 1_600;
/** Of the resizer, as it is on disk: it is too small for compression to matter. */
const LIMIT_OF_RESIZER = 1_000;
/** What a script tag of one language has to save; measured: 3,116 and 5,047. */
const SAVING = {en: 2_900, 'zh-Hans': 4_800};

const compressed = (text: string) => brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

/** Size of the script with some of its modules, by the end of their path, replaced. */
async function sizeWith(replaced: Readonly<Record<string, string>>): Promise<number> {
  const result = (await build({
    plugins: [
      {
        name: 'fulcrum:without',
        enforce: 'pre',
        load: (id) => Object.entries(replaced).find(([ending]) => id.endsWith(ending))?.[1],
      },
    ],
    build: {write: false},
  })) as Rolldown.RolldownOutput;
  const chunk = result.output.find(({fileName}) => fileName === 'fulcrum.js');
  if (chunk?.type !== 'chunk') throw new Error('the build made no fulcrum.js');
  return compressed(chunk.code);
}

/** Takes every report as sound, and knows no address. */
const trusting = {
  '/report/load-report.ts': `export const outcomeOf = (report) => ({report});
    export const joinReport = () => {}, leaveReport = joinReport, reloadReport = joinReport;`,
  '/report/read-report.ts': 'export const trust = (report) => report; export const droppedFrom = () => [];',
};

export async function main(): Promise<void> {
  const all = compressed(readFileSync('dist/fulcrum.js', 'utf8'));
  const figures = [
    ['dist/fulcrum.js', all, LIMIT],
    ['without the report’s text', await sizeWith({'hubei-2026-02-24.json': '{}'}), LIMIT_WITHOUT_REPORT],
    ['what loads and checks other reports', all - (await sizeWith(trusting)), LIMIT_OF_LOADING],
    ...Object.entries(SAVING).map(([language, saving]) => {
      const file = `dist/fulcrum.${language}.js`;
      return [file, compressed(readFileSync(file, 'utf8')), all - saving] as const;
    }),
  ] as const;
  const text = `size in bytes, brotli: ${figures.map(([what, size, limit]) => `${what} ${size} (limit ${limit})`).join(', ')}`;
  const resizer = readFileSync('dist/frame/resizer.js', 'utf8');
  const small = `dist/frame/resizer.js ${resizer.length} (limit ${LIMIT_OF_RESIZER}), brotli ${compressed(resizer)}`;
  if (resizer.length > LIMIT_OF_RESIZER) throw new CommandFailed(`${small}: too large`);
  if (figures.some(([, size, limit]) => size > limit)) throw new CommandFailed(`${text}: too large`);
  console.log(`${text}; ${small}`);
}
