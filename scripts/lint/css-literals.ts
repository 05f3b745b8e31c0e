// What styles may not say. rem follows the host page's root, which some set to 10 px; an outline taken away leaves keyboard
// users without their place.
import type {Rule} from 'eslint';
import type {TaggedTemplateExpression} from 'estree';

const BANS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w-])[\d.]+rem\b/, 'em, not rem'],
  [/\boutline\s*:\s*(?:none|0)\b/, 'an outline is never taken away'],
  [/\boutline-(?:style\s*:\s*none|width\s*:\s*0)\b/, 'an outline is never taken away'],
  [/!important/, 'no !important: a reader’s own style has to win'],
  [/(?<![\w-])(?:margin|padding|border)-(?:left|right|top|bottom)\b/, 'logical properties only'],
  [/@import\b|url\(/, 'nothing is loaded'],
];
/** On paper there is no reader’s style to give way to, and the states of the screen have to be overruled. */
const ofPaper = (file: string, banned: RegExp) => file.endsWith('print.styles.ts') && banned.source === '!important';
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

export const cssLiterals: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    'TaggedTemplateExpression[tag.name="css"]'(node: TaggedTemplateExpression & Rule.Node) {
      for (const {value, ...quasi} of node.quasi.quasis) {
        for (const [banned, message] of BANS) {
          const found = banned.exec(withoutComments(value.raw));
          if (found && !ofPaper(context.filename, banned))
            context.report({loc: quasi.loc!, message: `${message}: "${found[0]}"`});
        }
      }
    },
  }),
};
