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
export const interfaceLanguage = (language: string): string =>
  matchLocale(language, [sourceLocale, ...targetLocales]) ?? sourceLocale;

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
