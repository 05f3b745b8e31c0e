// Properties that only our own code reads: the build shortens them, so that readers need not load their names. No field of a
// report, of an event or of the DOM, nothing public, and nothing that is read by its name in quotes.
const names = [
  // Lit's own
  '_\\$(?!lit)\\w+',
  'creationScope createRenderRoot elementStyles enableUpdating isUpdatePending renderOptions willUpdate',
  'changedProperties cssText ctor elementProperties enqueueUpdate finalize finalized fromAttribute hasUpdated markUpdated',
  'noAccessor performUpdate renderBefore renderRoot setBefore strings',
  // elements
  'announce built builtIn choose copyPoint current fail followLink found given isOpen openBefore outcome panels',
  'pieces pressed query refreshLanguage restore setPanel shown shownIn told whole',
  'adopts ahead classes hits lists others problem stamp timer',
  // reports
  'findings loading readers',
  // views
  'copyBlocked copyLabel counted details filterLabel headlineLabel ids interfaceLanguage listed numeral original',
  'credit dropped heading kicker links made meta ownRole readingTime translated words',
  'originalLanguage ownTitle paragraphs provenance quotes remark switchLabel',
];

export const internalNames = new RegExp(`^(?:${names.join(' ').replaceAll(' ', '|')})$`);
