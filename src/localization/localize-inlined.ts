/**
 * What localize.ts is in the script tag: there the build has put every translation beside its text (scripts/build/inline-messages.ts).
 */
import {matchLocale} from './match-locale.js';

/** English, then the other languages of the interface; put in by the build. */
declare const __LOCALES__: readonly string[];

let active = 0;

export const msg = (...texts: readonly string[]): string => texts[active]!;

const interfaceLanguage = (language: string): string => matchLocale(language, __LOCALES__) ?? __LOCALES__[0]!;

/** The interface language that stands in for one which the interface does not speak. */
export const standIn = (language: string): string | undefined =>
  `${language}-`.startsWith(`${interfaceLanguage(language)}-`) ? undefined : interfaceLanguage(language);

export function withLocale<T>(language: string, build: () => T): T {
  const outer = active;
  active = __LOCALES__.indexOf(interfaceLanguage(language));
  try {
    return build();
  } finally {
    active = outer;
  }
}

/** Stands in the source only: the build has replaced the templates that it tags. */
export const str = undefined as never;
