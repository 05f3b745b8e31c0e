import * as v from 'valibot';
import type {Step} from '../../report/read-report.js';
import {reportSchema} from '../../report/schema.js';
import type {Both} from '../language.js';

/** A part of the schema, as valibot has it. */
interface Node {
  readonly type?: string;
  readonly pipe?: readonly Node[];
  readonly wrapped?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
}

/** What the schema says of a field. */
export interface Field {
  readonly type: 'text' | 'words' | 'list' | 'object' | 'choice' | 'one value' | 'number';
  /** A sentence on what it is for. */
  readonly description?: Both;
  readonly example?: unknown;
  /** What is expected, where the schema says it in words of its own. */
  readonly expected?: string;
  /** The fields of an object. */
  readonly fields: readonly string[];
  readonly choices: readonly string[];
  /** Of a list: the least number of its entries. */
  readonly least: number;
}

const unwrapped = (node: Node): Node => (node.wrapped ? unwrapped(node.wrapped) : node);

/** The fields of an object, or of all the objects that may stand there. */
function entriesOf(node: Node): Readonly<Record<string, Node>> {
  if (node.type === 'union')
    return Object.assign({}, ...(node.options as readonly Node[]).map(entriesOf)) as Record<string, Node>;
  return node.entries ?? {};
}

function nodeAt(steps: readonly Step[]): Node | undefined {
  let node: Node | undefined = reportSchema;
  for (const step of steps) {
    if (!node) return undefined;
    // A text has a field for each language, and all are alike.
    if (node.type === 'record') return {type: 'string'};
    const entries = entriesOf(node);
    const next: Node | undefined =
      typeof step === 'number' ? node.item : Object.hasOwn(entries, step) ? entries[step] : undefined;
    node = next && unwrapped(next);
  }
  return node;
}

const types: Readonly<Record<string, Field['type']>> = {
  record: 'text',
  array: 'list',
  object: 'object',
  union: 'object',
  picklist: 'choice',
  literal: 'one value',
  number: 'number',
};

function leastOf({pipe = []}: Node): number {
  return Math.max(0, ...pipe.map((part) => (part.type === 'min_length' ? Number(part.requirement) : leastOf(part))));
}

/** What the schema says of the field at these steps; nothing where it knows none. */
export function fieldAt(steps: readonly Step[]): Field | undefined {
  const node = nodeAt(steps);
  if (!node) return undefined;
  const schema = node as unknown as v.GenericSchema;
  const [en, zh] = (v.getDescription(schema) ?? '').split('\n\n');
  return {
    type: types[node.type ?? ''] ?? 'words',
    description: en && zh ? [en, zh] : undefined,
    example: (v.getExamples(schema) as readonly unknown[])[0],
    expected: (v.getMetadata(schema) as {expected?: string}).expected,
    fields: Object.keys(entriesOf(node)),
    choices: node.type === 'picklist' ? (node.options as readonly string[]) : [],
    least: leastOf(node),
  };
}
