import {matchLocale} from './match-locale.js';

/** An element that speaks the language of the place where it stands. */
export interface LanguageHost extends Element {
  readonly report: {readonly id: string; readonly languages: readonly string[]} | undefined;
  /** The tags of the languages that it is to show side by side. */
  readonly languages?: string;
  /** Called when the page, or a reader with the language switch, may have changed the language. */
  refreshLanguage(by: 'page' | 'reader'): void;
}

/** The node whose `lang` decides, and what it says; the document itself where nothing does. */
interface Place {
  readonly node: Node;
  readonly tag: string;
}

/** What a reader chose for one report under one language-bearing node, and what the page said there at that time. */
interface Choice {
  readonly tag: string;
  readonly language: string;
}

/** `Node.DOCUMENT_NODE`, by its value: where elements are rendered on a server there is no `Node`. */
const DOCUMENT_NODE = 9;

const hosts = new Set<LanguageHost>();
const choices = new WeakMap<Node, Map<string, Choice>>();
let observer: MutationObserver | undefined;

const pageChanged = () => hosts.forEach((host) => host.refreshLanguage('page'));

/**
 * Parent of a node, out of its shadow root where it stands in one. Only a fragment is asked for its host: a document would
 * answer with whatever the page has named so.
 */
const outward = (node: Node): Node | null | undefined =>
  node.nodeType > DOCUMENT_NODE ? (node as ShadowRoot).host : node.parentNode;

function placeOf(start: Node | null | undefined): Place {
  for (let node = start; node; node = outward(node)) {
    // Not instanceof: an element may have moved here from another window.
    const tag = (node as Element).getAttribute?.('lang');
    if (tag) return {node, tag};
  }
  return {node: document, tag: ''};
}

/** Has `host` told of every later change; call again after it has moved. Watching twice changes nothing. */
export function watchLanguage(host: LanguageHost): void {
  hosts.add(host);
  observer ??= new MutationObserver(pageChanged);
  addEventListener('languagechange', pageChanged);
  for (let node: Node | null | undefined = host, root; node; node = outward(root)) {
    root = node.getRootNode();
    observer.observe(root, {subtree: true, attributeFilter: ['lang']});
  }
}

export function unwatchLanguage(host: LanguageHost): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  removeEventListener('languagechange', pageChanged);
}

/** Makes `language` the reader's choice for every element that shows this report in the same place. */
export function chooseLanguage(host: LanguageHost, language: string): void {
  const {node, tag} = placeOf(host);
  choices.set(node, (choices.get(node) ?? new Map<string, Choice>()).set(host.report!.id, {tag, language}));
  hosts.forEach((one) => one.refreshLanguage('reader'));
}

/**
 * The languages of the report that an element shows: its own, and the one beside it where the element asks for two that the report has.
 * What a reader has chosen comes first, then the first one asked for, then what the page says.
 */
export function languagesOf(host: LanguageHost): readonly [first: string, second?: string] {
  const {id, languages} = host.report!;
  const match = (wanted: string) => matchLocale(wanted, languages);
  const asked = [...new Set(`${host.languages}`.split(/[^\w-]+/).flatMap((tag) => match(tag) ?? []))];
  const {node, tag} = placeOf(host);
  const chosen = choices.get(node);
  const choice = chosen?.get(id);
  let first = asked[0] ?? match(tag);
  if (choice?.tag !== tag) chosen?.delete(id);
  else if (languages.includes(choice.language)) first = choice.language;
  // The page is asked last: a server has none.
  first ??= [document.documentElement.lang, ...navigator.languages].map(match).find(Boolean) ?? languages[0]!;
  return [first, asked[1] && asked.find((tag) => tag !== first)];
}

/**
 * How the language shown differs from the page's: `own-font` where the text around the element is in another language, so
 * that the page's font was not chosen for this one; `own-leading` where the element's own `lang`, if any, is another one.
 */
export function differences(host: LanguageHost, language: string): string {
  const around = placeOf(outward(host)).tag;
  const differs = (tag: string) => !matchLocale(tag, [language]);
  return (around && differs(around) ? 'own-font ' : '') + (differs(placeOf(host).tag) ? 'own-leading' : '');
}
