// Every text that an element says, seen or only heard, and the language that it is marked as.
import {rootOf} from './stand.ts';

export interface Said {
  readonly text: string;
  /** The nearest `lang`, outwards through shadow roots. */
  readonly lang: string;
  /** Where it was found: a part or a tag, or the attribute. */
  readonly where: string;
}

export function langOf(start: Element): string {
  for (let element: Element | null = start; element;) {
    const bearer: Element | null = element.closest('[lang]');
    if (bearer) return bearer.getAttribute('lang') ?? '';
    const root: Node = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return '';
}

export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.textContent?.trim()) found.push(node as Text);
  return found;
}

/** Texts of an element’s shadow root, in closed panels too. */
export const textsIn = (element: Element): Said[] =>
  textNodes(rootOf(element)).map((node) => {
    const parent = node.parentElement as Element;
    return {
      text: node.data.trim(),
      lang: langOf(parent),
      where: parent.closest('[part]')?.getAttribute('part') ?? parent.localName,
    };
  });

const HEARD = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'title',
  'placeholder',
];

/** What is heard and not seen. */
export const namesIn = (element: Element): Said[] =>
  HEARD.flatMap((name) =>
    [...rootOf(element).querySelectorAll(`[${name}]`)].map((bearer) => ({
      text: bearer.getAttribute(name) ?? '',
      lang: langOf(bearer),
      where: name,
    })),
  );

/** Latin in Chinese: names and terms that Chinese text has in Latin letters too. */
const LATIN = new Set(['eVTOL', 'CORNEX', 'AI', 'pivot', 'stronghold']);
const HAN = /\p{Script=Han}/u;

/** Why a text does not read as the language that it is marked as; undefined where it does. */
export function foreign({text, lang, where}: Said): string | undefined {
  const complain = (what: string) => `${where} [lang=${lang}]: ${what} in “${text}”`;
  if (lang.startsWith('zh')) {
    const words = text.match(/[A-Za-z]{3,}/g)?.filter((word) => !LATIN.has(word)) ?? [];
    return words.length ? complain(words.join(' ')) : undefined;
  }
  if (lang === 'en') return HAN.test(text) ? complain('Han characters') : undefined;
  return complain('another language than the two there are');
}
