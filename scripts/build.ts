// Everything that is published: dist/fulcrum.js, dist/npm, their types, the JSON Schema and the custom elements manifest.
import {cpSync, globSync, rmSync, writeFileSync} from 'node:fs';
import {build} from 'vite';
import {flatTypes} from './build/flat-types.ts';
import {frameworkTypes} from './build/framework-types.ts';
import {reportJsonSchema} from './build/json-schema.ts';
import {publishTypes} from './build/publish-types.ts';
import {manifest} from './docs.ts';
import {tool} from './command.ts';
import {main as wordpress} from './wordpress.ts';

export async function main(): Promise<void> {
  rmSync('dist', {recursive: true, force: true});
  await build();
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
  await wordpress();
  console.log(
    'build: dist/fulcrum.js (the script tag), dist/npm (ES modules), dist/types, dist/report.schema.json, dist/fulcrum-wordpress.zip',
  );
}
