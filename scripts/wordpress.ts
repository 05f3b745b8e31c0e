// The WordPress plugin as one file to upload: dist/fulcrum-wordpress.zip. Same source, same bytes.
import {globSync, readFileSync, writeFileSync} from 'node:fs';
import {strToU8, zipSync} from 'fflate';
import {version} from '../src/version.ts';
import {blockJson} from './wordpress/blocks.ts';
import {optionsOfElements} from './wordpress/elements.ts';
import {phpArray} from './wordpress/php-array.ts';
import {texts} from './wordpress/texts.ts';
import {jedOf, messagesOf, moOf, potOf, readPo} from './wordpress/translations.ts';
import {languages} from './wordpress/words.ts';

const SOURCE = 'src/integrations/wordpress';
const ZIP = 'dist/fulcrum-wordpress.zip';
/** The folder in the zip, which WordPress takes for the plugin's name. */
const FOLDER = 'fulcrum-elements';
const LOCALE = 'zh_CN';

type Files = Record<string, string | Uint8Array>;

/** The plugin's files by their path in its folder. Needs the script and the manifest in dist/. */
export async function pluginFiles(): Promise<Files> {
  const options = optionsOfElements();
  const written = Object.fromEntries(
    globSync('**/*.{php,js,txt}', {cwd: SOURCE}).map((name) => [name, readFileSync(`${SOURCE}/${name}`, 'utf8')]),
  );
  for (const [name, text] of Object.entries(written)) written[name] = text.replaceAll('{{version}}', version);
  for (const [name, list] of Object.entries(options))
    written[`blocks/${name}/block.json`] = `${JSON.stringify(blockJson(name, list, version), null, 2)}\n`;

  const messages = messagesOf(written);
  const translated = readPo(`${SOURCE}/languages/${FOLDER}-${LOCALE}.po`);
  const generated = Object.entries(await texts(Object.keys(options))).map(([name, text]) => [
    `generated/${name}`,
    text,
  ]);
  return {
    ...written,
    ...(Object.fromEntries(generated) as Files),
    'generated/elements.php': `<?php\n// Made by the build from the elements' manifest and the bundled report.\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${phpArray({languages: await languages(), elements: options})};\n`,
    'assets/fulcrum.js': readFileSync('dist/fulcrum.js'),
    'assets/fulcrum.LICENSES.txt': readFileSync('dist/fulcrum.LICENSES.txt'),
    'LICENSE.txt': readFileSync('LICENSE'),
    [`languages/${FOLDER}.pot`]: potOf(messages),
    [`languages/${FOLDER}-${LOCALE}.po`]: readFileSync(`${SOURCE}/languages/${FOLDER}-${LOCALE}.po`),
    [`languages/${FOLDER}-${LOCALE}.mo`]: moOf(translated),
    [`languages/${FOLDER}-${LOCALE}-${FOLDER}-editor.json`]: jedOf(translated, messages, LOCALE),
  };
}

/** Sorted, and without dates of the files: a zip of the same files has the same bytes. */
export function zipOf(files: Files): Uint8Array {
  const sorted = Object.entries(files)
    .map(([name, content]) => [`${FOLDER}/${name}`, typeof content === 'string' ? strToU8(content) : content] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // a zip has no time zone: this is the first day it knows, wherever it is made
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: new Date(1980, 0, 1)});
}

export async function main(): Promise<void> {
  writeFileSync(ZIP, zipOf(await pluginFiles()));
}
