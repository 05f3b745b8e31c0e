// Everything that is published: dist/fulcrum.js and its kin, dist/npm, their types, the JSON Schema, the custom elements
// manifest, and how all of it is to be served.
import {cpSync, globSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {editorData} from './build/editor-data.ts';
import {flatTypes} from './build/flat-types.ts';
import {frameworkTypes} from './build/framework-types.ts';
import bundledReport from '../src/report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {deliver} from './build/deliver.ts';
import {headersFile} from './build/headers-file.ts';
import {interfaceLanguages} from './build/inline-messages.ts';
import {reportJsonSchema} from './build/json-schema.ts';
import {publishTypes} from './build/publish-types.ts';
import {manifest} from './docs.ts';
import {run, tool} from './command.ts';
import {main as wordpress} from './wordpress.ts';

/** Where dist/frame/ says that it is served: nowhere, until `fulcrum-elements frame` is told where. */
const BASE = 'https://fulcrum.example/frame/';

export async function main(): Promise<void> {
  rmSync('dist', {recursive: true, force: true});
  await build();
  for (const language of bundledReport.languages.filter((one) => interfaceLanguages.includes(one)))
    await build({mode: `script-${language}`});
  await build({mode: 'npm'});
  await build({mode: 'render'});
  await build({mode: 'cli'});
  tool('tsc', ['-p', 'tsconfig.build.json']);
  flatTypes('src/report/schema.ts', 'dist/types/report/schema.d.ts');
  publishTypes('dist/types', [
    'index.d.ts',
    'render.d.ts',
    ...globSync('*.d.ts', {cwd: 'dist/types/define'}).map((name) => `define/${name}`),
  ]);
  // what a bundler's `import report from …json` would otherwise be guessed to be
  writeFileSync(
    'dist/types/report-json.d.ts',
    `import type {Report} from './report/schema.js';\ndeclare const report: Report;\nexport default report;\n`,
  );
  cpSync('src/report/reports', 'dist/reports', {recursive: true});
  writeFileSync('dist/report.schema.json', `${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  manifest();
  frameworkTypes('dist/frameworks');
  editorData('dist');
  await wordpress();
  // the frame's pages name the script by its hash; its resizer is delivered as the scripts are
  const script = `../${deliver('dist').files['fulcrum.js']!.hashed}`;
  run(
    process.execPath,
    ['dist/cli/fulcrum-elements.js', 'frame', '--base', BASE, '--script', script, '--out', 'dist/frame'],
    {
      stdio: 'pipe',
    },
  );
  writeFileSync('dist/_headers', headersFile(deliver('dist')));
  console.log(
    'build: dist/fulcrum.js (the script tag, also in one language), dist/npm (ES modules), dist/frame, dist/types, dist/report.schema.json, dist/fulcrum-wordpress.zip',
  );
}
