const nameOf = (locale: string) =>
  locale.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/-/g, '');

/** The module through which the source learns which languages there are. */
export function localesModule(sourceLocale: string, targets: readonly string[]): string {
  const imports = targets.map((locale) => `import {templates as ${nameOf(locale)}} from './${locale}.js';\n`);
  const entries = targets.map((locale) => `  '${locale}': {templates: ${nameOf(locale)}},\n`);
  return `// Written by "npm run localize" from the files in locales/.
import type {LocaleModule} from '@lit/localize';
${imports.join('')}
const modules: Record<string, LocaleModule> = {
${entries.join('')}};

/** Language of the texts in the source. */
export const sourceLocale = '${sourceLocale}';

/** Languages that they are translated into. */
export const targetLocales: string[] = Object.keys(modules);

export const templatesOf = (locale: string): LocaleModule => modules[locale]!;
`;
}
