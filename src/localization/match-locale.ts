/** Sinitic languages for which any Chinese on offer is the nearest. */
const sinitic = /^(zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|lzh)$/;
/** Tags of Chinese that is written in traditional characters. */
const traditional = /hant|yue|^(?!.*hans).*[-_](tw|hk|mo)\b/i;

/** Primary language of a BCP 47 tag, `zh_CN` and other near misses included; every Sinitic language counts as `zh`. */
const languageOf = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0]!.replace(sinitic, 'zh');

/**
 * The offered language that serves a reader of `tag` best: the same tag, else the same language in the same script, else the
 * same language. Undefined where the language is not offered; a malformed tag never throws. `Intl` would know more scripts,
 * but its first use costs more than the whole first render.
 */
export function matchLocale(tag: string, offered: readonly string[]): string | undefined {
  const near = offered.filter((offer) => languageOf(offer) === languageOf(tag));
  return (
    near.find((offer) => offer.toLowerCase() === tag.trim().toLowerCase().replace(/_/g, '-')) ??
    near.find((offer) => traditional.test(offer) === traditional.test(tag)) ??
    near[0]
  );
}
