// A report in one of its languages, for the script tags that speak one only.
type Json = null | boolean | number | string | Json[] | {[key: string]: Json};

/** Where the elements show the report's own words beside a translation: the headline, names, terms. */
const SHOWN_AS_WELL = /^(?:source\.headline|people\.name|bodies\.name|glossary\.term)$/;

const isObject = (value: Json | undefined): value is {[key: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Without the texts in other languages, but for those that are shown beside this one. */
export function inOneLanguage<T>(report: T, language: string): T {
  const {languages, source} = report as {languages: readonly string[]; source: {language: string}};
  if (!languages.includes(language)) throw new Error(`the report has no ${language}: ${languages.join(', ')}`);
  const reduced = (value: Json, place: string): Json => {
    if (Array.isArray(value)) return value.map((one) => reduced(one, place));
    if (!isObject(value)) return value;
    const entries = Object.entries(value);
    const isText = entries.length > 0 && entries.every(([key]) => languages.includes(key));
    if (!isText)
      return Object.fromEntries(entries.map(([key, one]) => [key, reduced(one, place ? `${place}.${key}` : key)]));
    const kept = SHOWN_AS_WELL.test(place) ? [language, source.language] : [language];
    return Object.fromEntries(entries.filter(([key]) => kept.includes(key)));
  };
  return {...(reduced(report as Json, '') as T), languages: [language]};
}
