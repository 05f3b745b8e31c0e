import {inside, reportCopy, textOf, type FulcrumNode} from '../support/elements.ts';

const {source, production} = reportCopy();
const KINDS = {
  human: {en: 'Written by people', 'zh-Hans': '人工撰写'},
  'ai-assisted': {en: 'AI-assisted', 'zh-Hans': 'AI辅助撰写'},
  ai: {en: 'AI-generated', 'zh-Hans': 'AI生成'},
};
export type Language = 'en' | 'zh-Hans';

/** Words that have to be seen on every element: who published it, under which headline, and how the summary was made. */
export function credited(language: Language, kind: keyof typeof KINDS = production.kind): string[] {
  return [
    KINDS[kind][language],
    source.publisher[language]!,
    source.origin![language]!,
    ...source.authors.map((author) => author[language]!),
    ...source.headline.map((line) => line['zh-Hans']!),
  ];
}

/** How much of a colour is there: 0 for transparent. */
const alphaOf = (color: string): number => {
  if (color === 'transparent') return 0;
  const alpha = /\/\s*([\d.]+)(%?)\s*\)|^rgba\([^)]*,\s*([\d.]+)\)$/.exec(color);
  if (!alpha) return 1;
  return alpha[3] ? Number(alpha[3]) : Number(alpha[1]) / (alpha[2] ? 100 : 1);
};

/** Why a reader could not read this node; empty where nothing is in the way. */
export function obstacles(node: Element): string[] {
  const {fontSize, lineHeight, color, clipPath} = getComputedStyle(node);
  const box = node.getBoundingClientRect();
  return [
    ...(node.checkVisibility({opacityProperty: true, visibilityProperty: true}) ? [] : ['not drawn']),
    ...(parseFloat(fontSize) >= 8 ? [] : [`font-size ${fontSize}`]),
    ...(lineHeight === 'normal' || parseFloat(lineHeight) >= parseFloat(fontSize) ? [] : [`line-height ${lineHeight}`]),
    ...(alphaOf(color) >= 0.5 ? [] : [`color ${color}`]),
    ...(box.width >= 8 && box.height >= 8 ? [] : [`${box.width} × ${box.height}`]),
    ...(clipPath === 'none' ? [] : [`clip-path ${clipPath}`]),
    ...(box.right > 0 && box.bottom + scrollY > 0 && box.left < innerWidth ? [] : ['off the page']),
  ];
}

/** What is wrong with an element's attribution: words that are missing, and what hides those that are there. */
export function problemsOf(element: FulcrumNode, words: readonly string[]): string[] {
  const [footer] = inside(element, 'footer');
  if (!footer) return ['no footer'];
  const said = textOf(footer);
  const missing = words.filter((word) => !said.includes(word)).map((word) => `missing: ${word}`);
  const nodes = [footer, ...footer.querySelectorAll('b, span')].filter(
    (node) => textOf(node) && !node.closest('[hidden]'),
  );
  return [
    ...missing,
    ...nodes.flatMap((node) => obstacles(node).map((obstacle) => `${textOf(node).slice(0, 20)}: ${obstacle}`)),
  ];
}

/** Text of an element, beside its attribution, that a reader can read. */
export const readable = (element: FulcrumNode): string[] =>
  inside(element, '[part]:not([part~="base"])')
    .filter((node) => [...node.childNodes].some((child) => child instanceof Text && child.data.trim()))
    .filter((node) => !node.closest('[hidden]') && obstacles(node).length === 0)
    .map(textOf);
