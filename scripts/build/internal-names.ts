// Properties that only our own code reads: the build shortens them, so that readers need not load their names. No field of a
// report, of an event or of the DOM, nothing public, and nothing that is read by its name in quotes.
const names = [
  // Lit's own
  '_\\$(?!lit)\\w+',
  'creationScope createRenderRoot elementStyles enableUpdating isUpdatePending renderOptions willUpdate',
  // elements
  'announce built builtIn choose current fail followLink found given isOpen openBefore outcome panels',
  'pieces pressed query refreshLanguage restore setPanel sharePoint shown shownIn told whole',
  'adopts ahead classes others stamp',
  // reports
  'findings loading readers',
  // views
  'cardLabel copyBlocked copyLabel counted details filterLabel headlineLabel ids interfaceLanguage linkLabel listed numeral original',
  'originalLanguage ownTitle paragraphs provenance quotes remark shareLabel switchLabel',
];

export const internalNames = new RegExp(`^(?:${names.join(' ').replaceAll(' ', '|')})$`);
