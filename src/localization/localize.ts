import {configureReentrantLocalization} from '@lit/localize/init/reentrant.js';
import {sourceLocale, targetLocales, templatesOf} from './generated/locales.js';
import {matchLocale} from './match-locale.js';

export {msg, str} from '@lit/localize';

/** Language that msg() speaks right now. Only ever set for a synchronous stretch. */
let active: string = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales,
  getLocale: () => active,
  loadLocaleSync: templatesOf,
});

/** The interface language nearest to `language`: English where there is none. */
const interfaceLanguage = (language: string): string =>
  matchLocale(language, [sourceLocale, ...targetLocales]) ?? sourceLocale;

/** The interface language that stands in for one which the interface does not speak. */
export const standIn = (language: string): string | undefined =>
  `${language}-`.startsWith(`${interfaceLanguage(language)}-`) ? undefined : interfaceLanguage(language);

/** Runs `build` with msg() speaking the interface language nearest to `language` (English where there is none). */
export function withLocale<T>(language: string, build: () => T): T {
  const outer = active;
  active = interfaceLanguage(language);
  try {
    return build();
  } finally {
    active = outer;
  }
}
