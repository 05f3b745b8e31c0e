// In the script tag every text stands beside its translations, and one number picks: no ids, no table, no look-up at run time.
// In a script tag of one language it stands alone.
// The source, the translators' files and the package for npm stay as lit-localize has them.
import MagicString from 'magic-string';
import {globSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Plugin} from 'vite';
import {messagesIn, type Node} from './messages.ts';

type Template = string | {readonly strings: readonly string[]; readonly values: readonly number[]};

/** The templates that lit-localize has built for a language, by message id. */
async function templatesOf(locale: string): Promise<Record<string, Template>> {
  const file = pathToFileURL(`src/localization/generated/${locale}.ts`).href;
  return ((await import(/* @vite-ignore */ file)) as {templates: Record<string, Template>}).templates;
}

/** A translation as source text, with the expressions that its numbers stand for. */
function written(template: Template, expressions: readonly string[]): string {
  if (typeof template === 'string') return JSON.stringify(template);
  return template.strings
    .map((text, index) => [JSON.stringify(text), expressions[template.values[index]!]])
    .flat()
    .filter((part) => part && part !== '""')
    .join('+');
}

/** Languages of the interface: that of the source, then those of the translators' files. */
export const interfaceLanguages: readonly string[] = [
  'en',
  ...globSync('locales/*.xlf')
    .map((file) => basename(file, '.xlf'))
    .sort(),
];

/** @param only - the one language that the script speaks */
export async function inlineMessages(only?: string): Promise<Plugin> {
  const [source, ...others] = interfaceLanguages;
  const translations = await Promise.all((only ? others.filter((one) => one === only) : others).map(templatesOf));
  const replacement = resolve(`src/localization/localize-${only ? 'one' : 'inlined'}.ts`);
  return {
    name: 'fulcrum:inline-messages',
    config: () => ({
      define: only ? {__LOCALE__: JSON.stringify(only)} : {__LOCALES__: JSON.stringify(interfaceLanguages)},
    }),
    resolveId: {
      order: 'pre',
      handler: (from) => (from.endsWith('/localize.js') ? replacement : null),
    },
    transform: {
      filter: {id: /\/src\/.*\.ts$/, code: /\bmsg\(/},
      handler(code) {
        const text = new MagicString(code);
        for (const message of messagesIn(this.parse(code), (message, pos) => this.error({message, pos}))) {
          const id = (message.id.value as {value: string}).value;
          const quasi = message.text.quasi as Node | undefined;
          const expressions = ((quasi?.expressions ?? []) as Node[]).map(
            ({start, end}) => `(${code.slice(start, end)})`,
          );
          const inOthers = translations.map((templates) => written(templates[id]!, expressions));
          if (only && only !== source) {
            text.overwrite(message.text.start, message.options.end, inOthers.join(','));
            continue;
          }
          if (quasi) text.overwrite(message.text.start, quasi.start, '');
          text.overwrite(message.options.start, message.options.end, inOthers.join(','));
        }
        return {code: text.toString(), map: text.generateMap({hires: true})};
      },
    },
  };
}
