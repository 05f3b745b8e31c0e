// Finds the msg() calls of a module.
export type Node = Record<string, unknown> & {type?: string; start: number; end: number};

export function* nodesOf(value: unknown): Iterable<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  else {
    if ('type' in value) yield value as Node;
    for (const inner of Object.values(value)) yield* nodesOf(inner);
  }
}

const nameOf = ({key}: Node) => (key as {name?: string} | undefined)?.name;

export interface Message {
  readonly call: Node;
  /** The text: a string, or a template tagged `str`. */
  readonly text: Node;
  /** The options, and the property in them that gives the id. */
  readonly options: Node;
  readonly id: Node;
}

/** @throws where a call has no id or no note for translators */
export function* messagesIn(program: unknown, fail: (message: string, position: number) => never): Iterable<Message> {
  for (const call of nodesOf(program)) {
    if (call.type !== 'CallExpression' || (call.callee as {name?: string}).name !== 'msg') continue;
    const [text, options] = call.arguments as Node[];
    const properties = (options?.properties ?? []) as Node[];
    const id = properties.find((property) => nameOf(property) === 'id');
    if (!text || !options || !id || !properties.some((property) => nameOf(property) === 'desc')) {
      fail('msg() needs an id and a desc', call.start);
    }
    yield {call, text, options, id};
  }
}
