// Properties that only our own code reads: the build shortens them, so that readers need not load their names. No field of a
// report, of an event or of the DOM, nothing public, and nothing that is read by its name in quotes.
const names = [
  // Lit's own
  '_\\$(?!lit)\\w+',
  'creationScope createRenderRoot elementStyles enableUpdating isUpdatePending renderOptions willUpdate',
  'changedProperties cssText ctor enqueueUpdate fromAttribute hasUpdated markUpdated',
  'noAccessor performUpdate renderBefore renderRoot setBefore strings',
  // elements
  'announce beside built builtIn choose current fail followLink found given isOpen openBefore outcome panels',
  'pieces pinyinLabel point pressed query refreshLanguage restore setPanel sharePoint shown shownIn told whole',
  'adopts ahead changed connected early classes hits kept lists others pending problem stamp timer',
  // reports
  'findings loading readers',
  // views
  'cardLabel copyBlocked copyLabel counted details filterLabel headlineLabel ids interfaceLanguage linkLabel listed numeral original',
  'credit dropped heading kicker links made meta ownRole readingTime translated words',
  'originalLanguage ownTitle paragraphs provenance quotes remark shareLabel switchLabel terms',
];

export const internalNames = new RegExp(`^(?:${names.join(' ').replaceAll(' ', '|')})$`);
