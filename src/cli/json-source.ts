import {getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import type {Step} from '../report/read-report.js';

/** A place in a file, both counted from 1, as editors do; columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** JSON as it stands in a file: what it says, and where each part of it is. */
export interface JsonSource {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
  /** Mistakes of the JSON itself: a comma too many, a quote too few. `value` is then what could be read. */
  readonly mistakes: readonly (Position & {readonly kind: string})[];
  /** Keys that stand twice in one object; JSON takes the last one and forgets the others. */
  readonly duplicates: readonly (Position & {readonly at: readonly Step[]})[];
  /**
   * Where the value at these steps begins; where it is missing, the nearest part around it that is there.
   * @param within - of a string, this far into it
   */
  position(steps: readonly Step[], within?: number): Position;
  /** Where the key of the field at these steps begins. */
  keyPosition(steps: readonly Step[]): Position;
}

/** What jsonc-parser would call a mistake if its stack were endless. */
export const TOO_DEEP = 'TooDeep';
/** A report has a dozen levels. */
const MOST_LEVELS = 100;

function childAt(node: Node, step: Step): Node | undefined {
  if (node.type === 'array') return typeof step === 'number' ? node.children?.[step] : undefined;
  if (node.type !== 'object') return undefined;
  // The last of two counts, as in JSON.parse().
  return node.children?.filter(({children}) => children?.[0]?.value === step).at(-1);
}

/** How far into the JSON text this character of a string is: an escape stands for one. */
function rawOffset(json: string, start: number, within: number): number {
  let offset = start + 1;
  for (let count = 0; count < within && json[offset] !== '"'; count++)
    offset += json[offset] !== '\\' ? 1 : json[offset + 1] === 'u' ? 6 : 2;
  return offset;
}

function duplicateKeys(tree: Node | undefined): {at: Step[]; offset: number}[] {
  const found: {at: Step[]; offset: number}[] = [];
  const visit = (node: Node, at: Step[]): void => {
    if (at.length > MOST_LEVELS) throw new RangeError();
    const keys = new Set<unknown>();
    node.children?.forEach((child, index) => {
      const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
      const step = [...at, key ? (key.value as string) : index];
      if (key && keys.has(key.value)) found.push({at: step, offset: key.offset});
      keys.add(key?.value);
      if (value) visit(value, step);
    });
  };
  if (tree) visit(tree, []);
  return found;
}

interface Parsed {
  readonly tree?: Node;
  readonly value?: unknown;
  readonly duplicates: readonly {readonly at: Step[]; readonly offset: number}[];
  readonly errors: readonly {readonly kind: string; readonly offset: number}[];
}

function parsed(text: string): Parsed {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, {allowTrailingComma: false, disallowComments: true});
    const duplicates = duplicateKeys(tree);
    const value: unknown = tree && getNodeValue(tree);
    return {
      tree,
      value,
      duplicates,
      errors: errors.map(({error, offset}) => ({kind: printParseErrorCode(error), offset})),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {duplicates: [], errors: [{kind: TOO_DEEP, offset: 0}]};
  }
}

export function jsonSource(name: string, text: string): JsonSource {
  const {tree, value, duplicates, errors} = parsed(text);
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({0: end, index}) => index + end.length)];
  const lineOf = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  const at = (offset: number): Position => {
    const line = lineOf(offset);
    return {line, column: offset - starts[line - 1]! + 1};
  };
  const offsetOf = (steps: readonly Step[], within: number | undefined, ofKey: boolean): number => {
    let node = tree;
    for (const [index, step] of steps.entries()) {
      const child = node && childAt(node, step);
      if (!child) return node?.offset ?? 0;
      const isProperty = child.type === 'property';
      if (ofKey && isProperty && index === steps.length - 1) return child.offset;
      node = isProperty ? (child.children?.[1] ?? child) : child;
    }
    if (within !== undefined && node?.type === 'string') return rawOffset(text, node.offset, within);
    return node?.offset ?? 0;
  };
  return {
    name,
    text,
    value,
    mistakes: errors.map(({kind, offset}) => ({...at(offset), kind})),
    duplicates: duplicates.map((one) => ({...at(one.offset), at: one.at})),
    position: (steps, within) => at(offsetOf(steps, within, false)),
    keyPosition: (steps) => at(offsetOf(steps, undefined, true)),
  };
}
