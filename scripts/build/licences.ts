// Licences of what is inside the built files: a line at the head of the script, the whole texts beside it.
import {readFileSync} from 'node:fs';
import type {Plugin} from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const ours = JSON.parse(read('package.json')) as Package;

/** Starts the script. */
export const banner = `/*! ${ours.name} ${ours.version}, ${ours.license}. Contains Lit, (c) 2017 Google LLC, BSD-3-Clause: fulcrum.LICENSES.txt */`;

const texts: Record<string, readonly string[]> = {
  'lit, lit-html, lit-element, @lit/reactive-element': ['node_modules/lit/LICENSE'],
  '@lit/localize': ['node_modules/@lit/localize/LICENSE'],
  valibot: ['node_modules/valibot/LICENSE.md'],
  'jsonc-parser': ['node_modules/jsonc-parser/LICENSE.md'],
};

export const licences = (fileName: string, packages: readonly string[] = Object.keys(texts)): Plugin => ({
  name: 'fulcrum:licences',
  generateBundle() {
    const parts = [`${ours.name}\n\n${read('LICENSE')}`];
    for (const name of packages) parts.push(`${name}\n\n${[...new Set(texts[name]!.map(read))].join('\n')}`);
    this.emitFile({type: 'asset', fileName, source: parts.join(`\n${'-'.repeat(80)}\n\n`)});
  },
});
