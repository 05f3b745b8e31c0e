// Licences of the packages whose code is in a built file, found by looking what is in it: where there are many, a list would go stale.
import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import type {Plugin} from 'vite';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** Folder of the package that a module comes from. */
function packageOf(module: string): string {
  let folder = dirname(module);
  while (!existsSync(join(folder, 'package.json')) || !readPackage(folder).name) folder = dirname(folder);
  return folder;
}
const readPackage = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

function textOf(folder: string): string {
  const {name, version, license} = readPackage(folder);
  const [file] = globSync('{LICEN[CS]E,licen[cs]e}*', {cwd: folder}).sort();
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`.trimEnd() + '\n';
}

export const licencesInside = (fileName: string): Plugin => ({
  name: 'fulcrum:licences-inside',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []));
    const folders = modules
      .map((module) => module.replace(/^\0/, '').replace(/\?.*$/, ''))
      .filter((module) => module.includes('node_modules') && existsSync(module))
      .map(packageOf);
    const texts = [...new Set([process.cwd(), ...folders])].map(textOf);
    this.emitFile({type: 'asset', fileName, source: [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`)});
  },
});
