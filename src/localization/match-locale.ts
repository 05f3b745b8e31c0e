/** Sinitic languages for which any Chinese on offer is the nearest. */
const sinitic = /^(zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|lzh)$/;

/** Primary language of a BCP 47 tag, `zh_CN` and other near misses included; every Sinitic language counts as `zh`. */
const languageOf = (tag: string): string => {
  const primary = tag.trim().toLowerCase().split(/[-_]/, 1)[0]!;
  return sinitic.test(primary) ? 'zh' : primary;
};

/** Script a tag is most likely written in. `Intl` is asked only when a report offers one language in two scripts. */
const scriptOf = (tag: string): string | undefined => {
  const clean = tag.trim().replace(/_/g, '-');
  try {
    // The prefix before -yue, -cmn … would be refused as an extended language subtag: Cantonese is written in Hant.
    return new Intl.Locale(clean.replace(/^zh-(yue|cmn)/i, '$1')).maximize().script;
  } catch {
    return undefined;
  }
};

/**
 * The offered language that serves a reader of `tag` best: the same tag, else the same language in the same script,
 * else the same language. Undefined where the language is not offered; a malformed tag never throws.
 */
export function matchLocale(tag: string, offered: readonly string[]): string | undefined {
  const language = languageOf(tag);
  const near = offered.filter((offer) => languageOf(offer) === language);
  if (near.length < 2) return near[0];
  const wanted = tag.trim().replace(/_/g, '-').toLowerCase();
  const script = scriptOf(tag);
  return (
    near.find((offer) => offer.toLowerCase() === wanted) ?? near.find((offer) => scriptOf(offer) === script) ?? near[0]
  );
}
