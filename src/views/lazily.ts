import {withLocale} from '../localization/localize.js';

/**
 * A list of views, each made in `language` when it is first asked for: with thousands of entries the first screen would
 * otherwise wait for all of them.
 */
export function lazily<Entry, View>(
  language: string,
  list: readonly Entry[],
  make: (entry: Entry, index: number) => View,
): readonly View[] {
  const made: View[] = [];
  // Not the list itself, which is frozen: a proxy may not say anything else of what is frozen.
  return new Proxy([...list] as unknown as View[], {
    get(target, key) {
      const index = Number(String(key));
      if (!(index in list)) return target[key as unknown as number];
      return (made[index] ??= withLocale(language, () => make(list[index]!, index)));
    },
  });
}
