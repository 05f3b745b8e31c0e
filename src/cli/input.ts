import {readFileSync} from 'node:fs';
import {
  getNodeValue,
  parseTree,
  printParseErrorCode,
  findNodeAtLocation,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type {Step} from '../report/read-report.js';
import {UsageError} from './command.js';

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
  /** Where the value at these steps begins; where it is missing, the nearest part around it that is there. */
  position(steps: readonly Step[]): Position;
}

/** @throws UsageError where the file cannot be read or is not UTF-8 */
export function readText(file: string | undefined, what: string): string {
  if (!file) throw new UsageError([`Say which ${what}. See --help.`, `请指明${what}文件。请看--help。`]);
  try {
    // A byte order mark is dropped.
    return new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    const {message, code} = error as NodeJS.ErrnoException;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new UsageError([`${file} is not UTF-8: save it as UTF-8.`, `${file}不是UTF-8编码：请另存为UTF-8。`]);
    throw new UsageError([`${file} cannot be read: ${message}`, `无法读取${file}：${message}`]);
  }
}

export function jsonSource(name: string, text: string): JsonSource {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {allowTrailingComma: false, disallowComments: true});
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({index}) => index + 1)];
  const at = (offset: number): Position => {
    let line = starts.length;
    while (starts[line - 1]! > offset) line--;
    return {line, column: offset - starts[line - 1]! + 1};
  };
  const node = (steps: readonly Step[]): Node | undefined => tree && findNodeAtLocation(tree, [...steps]);
  return {
    name,
    text,
    value: tree && getNodeValue(tree),
    mistakes: errors.map(({error, offset}) => ({...at(offset), kind: printParseErrorCode(error)})),
    position(steps) {
      for (let length = steps.length; length > 0; length--) {
        const found = node(steps.slice(0, length));
        if (found) return at(found.offset);
      }
      return at(tree?.offset ?? 0);
    },
  };
}

/** @throws UsageError where the file cannot be read */
export const readJson = (file: string | undefined): JsonSource =>
  jsonSource(file === '-' ? 'stdin' : (file ?? ''), readText(file, 'report.json'));
