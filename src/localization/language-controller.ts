import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {matchLocale} from './match-locale.js';

/** What the controller needs to know of the report that its element shows. */
interface Spoken {
  readonly id: string;
  readonly languages: readonly string[];
}

export interface LanguageHost extends ReactiveControllerHost, Element {
  readonly report: Spoken | undefined;
  /** Called after the language has changed, with who changed it: the page, or a reader with the language switch. */
  languageChanged(previous: string, by: 'page' | 'reader'): void;
}

/** The node whose `lang` decides, and what it says; the document itself where nothing does. */
interface Place {
  readonly node: Node;
  readonly tag: string;
}

/** A reader's choice for one report under one language-bearing node. It lapses when the page changes that node's `lang`. */
interface Choice {
  readonly tag: string;
  readonly language: string;
}

const controllers = new Set<LanguageController>();
const choices = new WeakMap<Node, Map<string, Choice>>();
let observer: MutationObserver | undefined;
let observed = new WeakSet<Node>();

const refreshAll = (by: 'page' | 'reader') => controllers.forEach((controller) => controller.refresh(by));
const pageChanged = () => refreshAll('page');

/** Nearest element with a `lang`, outwards through shadow roots. */
function placeOf(start: Element | null): Place {
  for (let element = start; element; ) {
    const found: Element | null = element.closest('[lang]:not([lang=""])');
    if (found) return {node: found, tag: found.getAttribute('lang')!};
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return {node: document, tag: ''};
}

function watch(host: Element) {
  if (!observer) {
    observer = new MutationObserver(pageChanged);
    addEventListener('languagechange', pageChanged);
  }
  for (let root: Node = host.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    if (!observed.has(root)) {
      observed.add(root);
      observer.observe(root, {subtree: true, attributes: true, attributeFilter: ['lang']});
    }
    if (!(root instanceof ShadowRoot)) return;
  }
}

function unwatch() {
  observer?.disconnect();
  observer = undefined;
  observed = new WeakSet();
  removeEventListener('languagechange', pageChanged);
}

/** Keeps the language of one element: that of the place where it stands, or what a reader chose there. */
export class LanguageController implements ReactiveController {
  /** Language shown, one of the report's; empty until the element knows its report. */
  language = '';
  /**
   * How the language shown differs from the page's: `own-font` where the text around the element is in another language,
   * so that the page's font was not chosen for this one; `own-leading` where the element's own `lang` is.
   */
  classes = '';

  private readonly host: LanguageHost;

  constructor(host: LanguageHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected() {
    controllers.add(this);
    watch(this.host);
    this.refresh('page');
  }

  hostDisconnected() {
    controllers.delete(this);
    if (!controllers.size) unwatch();
  }

  /** Makes `language` the reader's choice for every element that shows this report in the same place. */
  choose(language: string) {
    const {report} = this.host;
    if (!report) return;
    const {node, tag} = placeOf(this.host);
    if (!choices.has(node)) choices.set(node, new Map());
    choices.get(node)!.set(report.id, {tag, language});
    refreshAll('reader');
  }

  refresh(by: 'page' | 'reader') {
    const {host, language: previous} = this;
    const root = host.getRootNode();
    const place = placeOf(host);
    const language = host.report ? this.resolve(host.report, place) : '';
    const around = placeOf(host.parentElement ?? (root instanceof ShadowRoot ? root.host : null)).tag;
    const differs = (tag: string) => !matchLocale(tag, [language]);
    const classes = (around && differs(around) ? 'own-font ' : '') + (differs(place.tag) ? 'own-leading' : '');
    if (language === previous && classes === this.classes) return;
    Object.assign(this, {language, classes});
    host.requestUpdate();
    if (previous && language !== previous) host.languageChanged(previous, by);
  }

  private resolve({id, languages}: Spoken, {node, tag}: Place): string {
    const choice = choices.get(node)?.get(id);
    if (choice?.tag === tag && languages.includes(choice.language)) return choice.language;
    for (const wanted of [tag, document.documentElement.lang, ...navigator.languages]) {
      const match = matchLocale(wanted, languages);
      if (match) return match;
    }
    return languages[0]!;
  }
}
