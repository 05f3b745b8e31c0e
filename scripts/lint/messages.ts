// How msg() is called: where the language is known, with an id that outlives the wording and a note for the translator, and
// with its text on one line, since white space in a text is part of it.
import type {Rule} from 'eslint';
import type {CallExpression, Node, ObjectExpression} from 'estree';

const ID = /^[a-z]+(-[a-z]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

function optionsOf(node: CallExpression): Map<string, unknown> {
  const options = node.arguments[1] as ObjectExpression | undefined;
  const entries = options?.type === 'ObjectExpression' ? options.properties : [];
  return new Map(
    entries.flatMap((entry) =>
      entry.type === 'Property' && entry.key.type === 'Identifier' && entry.value.type === 'Literal'
        ? [[entry.key.name, entry.value.value] as const]
        : [],
    ),
  );
}

const inFunction = (node: Rule.Node): boolean => {
  for (let outer: Rule.Node | null = node; outer; outer = outer.parent) if (/Function/.test(outer.type)) return true;
  return false;
};

export const messages: Rule.RuleModule = {
  meta: {type: 'problem', schema: []},
  create: (context) => ({
    'CallExpression[callee.name="msg"]'(node: CallExpression & Rule.Node) {
      const report = (message: string) => context.report({node, message});
      const [text] = node.arguments as [Node | undefined];
      const options = optionsOf(node);
      const id = options.get('id');
      if (!/\/src\/views\//.test(context.filename)) report('msg() belongs to views/');
      if (typeof id !== 'string' || !ID.test(id)) report('msg() needs an id such as priorities.expand-all');
      if (typeof options.get('desc') !== 'string' || options.get('desc') === '')
        report('msg() needs a desc for the translator');
      if (text?.loc && text.loc.start.line !== text.loc.end.line) report('the text of msg() stands on one line');
      if (!inFunction(node)) report('msg() at module level would speak one language for good');
    },
  }),
};
