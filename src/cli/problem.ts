import type {Step} from '../report/read-report.js';
import {pathOf} from '../report/report-problem.js';
import type {JsonSource, Position} from './json-source.js';
import {say, type Both} from './language.js';

export type Severity = 'error' | 'warning';

/** Something to mend in a report, before it is known where in the file it stands. */
export interface Remark {
  readonly severity: Severity;
  /** What kind of problem, for programs: it stays the same when wording changes. */
  readonly code: string;
  readonly at: readonly Step[];
  /** How far into the string at these steps. */
  readonly within?: number;
  /** The key itself is what is wrong. */
  readonly ofKey?: boolean;
  /** What stands there, and what should: both go on from "found" and "expected". */
  readonly found: Both;
  readonly expected: Both;
  /** Further sentences: how to mend it. */
  readonly mend?: Both;
}

export interface Problem extends Position {
  readonly severity: Severity;
  readonly code: string;
  /** As one would write it in code: `priorities.items[2].title`. Empty for the report as a whole. */
  readonly path: string;
  readonly found: Both;
  readonly expected: Both;
  /** All of it, in sentences. */
  readonly message: Both;
}

function messageOf({found, expected, mend}: Pick<Remark, 'found' | 'expected' | 'mend'>): Both {
  return [
    `Found ${found[0]}, expected ${expected[0]}.${mend?.[0] ? ` ${mend[0]}` : ''}`,
    `现为${found[1]}，应为${expected[1]}。${mend?.[1] ?? ''}`,
  ];
}

export const problemAt = (
  position: Position,
  {severity, code, at, found, expected, mend}: Omit<Remark, 'within' | 'ofKey'>,
): Problem => ({
  severity,
  code,
  path: pathOf(at),
  line: position.line,
  column: position.column,
  found,
  expected,
  message: messageOf({found, expected, mend}),
});

/** The remark with its place in the file. */
export const located = (source: JsonSource, remark: Remark): Problem =>
  problemAt(remark.ofKey ? source.keyPosition(remark.at) : source.position(remark.at, remark.within), remark);

const severities: Readonly<Record<Severity, Both>> = {error: ['error', '错误'], warning: ['warning', '警告']};

/** What would move a terminal's cursor, begin a line that a CI takes for a command of its own, or turn a line around, made visible. */
export const inOneLine = (words: string): string =>
  words.replace(
    /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** As compilers write it, so that editors and CI make a link of it. */
export function lineOf(file: string, {severity, code, path, line, column, message}: Problem): string {
  const where = `${file}:${line}:${column}`;
  return inOneLine([where, say(severities[severity]), path, say(message), `(${code})`].filter(Boolean).join(' '));
}

/** For --json: the same in the language of the terminal. */
export const forMachines = ({severity, code, path, line, column, found, expected, message}: Problem) => ({
  severity,
  code,
  path,
  line,
  column,
  found: say(found),
  expected: say(expected),
  message: say(message),
});
