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

const root = reportSchema as unknown as Node;

const unwrapped = (node: Node): Node => (node.wrapped ? unwrapped(node.wrapped) : node);

/** The fields of an object, or of all the objects that may stand there. */
function entriesOf(node: Node): Readonly<Record<string, Node>> {
  if (node.type === 'union')
    return Object.assign({}, ...(node.options as readonly Node[]).map(entriesOf)) as Record<string, Node>;
  return node.entries ?? {};
}

/** The schema one step further down. */
function childOf(node: Node, step: Step): Node | undefined {
  // A text has a field for each language, and all are alike.
  if (node.type === 'record') return {type: 'string'};
  if (typeof step === 'number') return node.item && unwrapped(node.item);
  const entries = entriesOf(node);
  return Object.hasOwn(entries, step) ? unwrapped(entries[step]!) : undefined;
}

function nodeAt(steps: readonly Step[]): Node | undefined {
  let node: Node | undefined = root;
  for (const step of steps) node = node && childOf(node, step);
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

const innermost = (node: Node): Node => (node.pipe?.[0] && node.pipe[0] !== node ? innermost(node.pipe[0]) : node);

/** The one kind of text in which marks are read (marks.ts): that of corrections, and of all that is made alike. */
const prose = innermost(nodeAt(['corrections', 0, 'text'])!);

export interface FoundWords {
  /** The language is the last step. */
  readonly at: readonly Step[];
  readonly language: string;
  readonly words: string;
  /** Whether marks are read in it. */
  readonly prose: boolean;
}

/** Every text of a report in each of its languages, as far as the report is one: what has no place in the format is passed over. */
export function textsIn(report: unknown): FoundWords[] {
  const found: FoundWords[] = [];
  const visit = (value: unknown, node: Node, at: readonly Step[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const next = childOf(node, step);
      if (!next) continue;
      if (node.type !== 'record') visit(inner, next, [...at, step]);
      else if (typeof inner === 'string' && inner.trim())
        found.push({at: [...at, step], language: key, words: inner, prose: innermost(node) === prose});
    }
  };
  visit(report, root, []);
  return found;
}
