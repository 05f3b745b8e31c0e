// The style sheets of an element, and what they would do in a medium that the engine cannot show.
import {rootOf} from './stand.ts';

type Parent = CSSStyleSheet | CSSGroupingRule;

function* rulesIn(parent: Parent): Generator<{rule: CSSRule; media: string}> {
  for (const rule of parent.cssRules) {
    yield {rule, media: ''};
    if (!('cssRules' in rule)) continue;
    for (const inner of rulesIn(rule as CSSGroupingRule))
      yield {rule: inner.rule, media: rule instanceof CSSMediaRule ? rule.conditionText : inner.media};
  }
}

const rulesOf = (element: Element) => rootOf(element).adoptedStyleSheets.flatMap((sheet) => [...rulesIn(sheet)]);

/** Every rule with declarations, with the media query that it stands in. */
export const styleRules = (element: Element): {selector: string; style: CSSStyleDeclaration; media: string}[] =>
  rulesOf(element).flatMap(({rule, media}) =>
    rule instanceof CSSStyleRule ? [{selector: rule.selectorText, style: rule.style, media}] : [],
  );

export const mediaQueries = (element: Element): string[] =>
  rulesOf(element).flatMap(({rule}) => (rule instanceof CSSMediaRule ? [rule.conditionText] : []));

/** Lets the rules of a media query hold now, for engines that cannot emulate it. */
export function applyMedia(element: Element, query: RegExp): void {
  const blocks = rulesOf(element).flatMap(({rule}) =>
    rule instanceof CSSMediaRule && query.test(rule.conditionText) ? [...rule.cssRules] : [],
  );
  if (blocks.length === 0) throw new Error(`no rules for ${query}`);
  adopt(element, blocks.map(({cssText}) => cssText).join('\n'));
}

/** A style sheet of somebody else’s inside the element: a reader’s extension, a bookmarklet. */
export function adopt(element: Element, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  rootOf(element).adoptedStyleSheets.push(sheet);
}
