import {parseFragment, type DefaultTreeAdapterTypes, type ParserError} from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** The elements of a piece of HTML, those in templates included, and what is wrong with it. */
export function parsed(html: string): {readonly all: readonly Element[]; readonly errors: readonly string[]} {
  const errors: string[] = [];
  const root = parseFragment(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({code, startLine}: ParserError) => errors.push(`${code} in line ${startLine}`),
  });
  const all: Element[] = [];
  const visit = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): void => {
    if ('tagName' in node) all.push(node);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return {all, errors};
}

/** The words in an element, without those of styles. */
export function wordsIn(node: Node | DefaultTreeAdapterTypes.DocumentFragment): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (node.nodeName === 'style') return '';
  if ('content' in node) return wordsIn(node.content);
  return 'childNodes' in node ? node.childNodes.map(wordsIn).join('') : '';
}

export const textOf = (html: string): string => wordsIn(parseFragment(html)).replace(/\s+/g, ' ');

export const attribute = ({attrs}: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;
