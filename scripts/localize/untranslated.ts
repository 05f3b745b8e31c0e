const unit = /<trans-unit\b[^>]*\bid="([^"]*)"[^>]*>(.*?)<\/trans-unit>/gs;
const translated =
  /<target\b(?![^>]*state="(?:new|needs-)[^"]*")[^>]*>.*?\S.*?<\/target>|<target\b[^>]*>\s+<\/target>/s;

/** Ids of the messages of an XLIFF file that nobody has translated. White space counts only where the source is white space. */
export const untranslated = (xliff: string): string[] =>
  [...xliff.matchAll(unit)].filter(([, , content = '']) => !translated.test(content)).map(([, id = '']) => id);
