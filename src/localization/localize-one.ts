/**
 * What localize.ts is in a script tag of one language: the build has left the text of that language alone, and every report is
 * shown with it.
 */

/** The language of the interface; put in by the build. */
declare const __LOCALE__: string;

export const msg = (text: string): string => text;

/** The interface language that stands in for one which the interface does not speak. */
export const standIn = (language: string): string | undefined =>
  `${language}-`.startsWith(`${__LOCALE__}-`) ? undefined : __LOCALE__;

export const withLocale = <T>(_language: string, build: () => T): T => build();

/** Stands in the source only: the build has replaced the templates that it tags. */
export const str = undefined as never;
