// Written by "npm run localize" from the files in locales/.
import type {LocaleModule} from '@lit/localize';
import {templates as zhHans} from './zh-Hans.js';

const modules: Record<string, LocaleModule> = {
  'zh-Hans': {templates: zhHans},
};

/** Language of the texts in the source. */
export const sourceLocale = 'en';

/** Languages that they are translated into. */
export const targetLocales: string[] = Object.keys(modules);

export const templatesOf = (locale: string): LocaleModule => modules[locale]!;
