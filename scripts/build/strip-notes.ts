// The notes for translators (`desc` of msg()) stay in the source and in locales/; readers need not load them.
import MagicString from 'magic-string';
import type {Plugin} from 'vite';

type Node = Record<string, unknown> & {type?: string; start: number; end: number};

function* nodesOf(value: unknown): Iterable<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else {
    if ('type' in value) yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

const isMessage = ({type, callee}: Node) =>
  type === 'CallExpression' && (callee as Node & {name?: string}).name === 'msg';
const nameOf = ({key}: Node) => (key as {name?: string} | undefined)?.name;

export const stripNotes = (): Plugin => ({
  name: 'fulcrum:strip-notes',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\bmsg\(/},
    handler(code) {
      const text = new MagicString(code);
      for (const call of nodesOf(this.parse(code))) {
        if (!isMessage(call)) continue;
        const options = (call.arguments as Node[])[1];
        const properties = (options?.properties ?? []) as Node[];
        const id = properties.find((property) => nameOf(property) === 'id');
        if (!options || !id || !properties.some((property) => nameOf(property) === 'desc')) {
          this.error({message: 'msg() needs an id and a desc', pos: call.start});
        }
        text.overwrite(options.start, options.end, `{${code.slice(id.start, id.end)}}`);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  },
});
