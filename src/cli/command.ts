import type {ParseArgsOptionsConfig} from 'node:util';
import type {Both} from './language.js';

/** What the process ends with. */
export const EXIT = {
  /** All is well; there may be warnings. */
  fine: 0,
  /** The report has problems (validate, verify, terms), or differs (diff). */
  problems: 1,
  /** The command was called wrongly, or a file could not be read. */
  usage: 2,
} as const;

/** Ends the command with exit code 2 and this sentence. */
export class UsageError extends Error {
  readonly said: Both;
  constructor(said: Both) {
    super(said[0]);
    this.said = said;
  }
}

/** What a command was called with. */
export interface Call {
  /** File names, in order; `-` is standard input. */
  readonly files: readonly string[];
  /** Options by name, as parseArgs() reads them. */
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  /** Machines are reading: one JSON document on standard output, and nothing else there. */
  readonly json: boolean;
  readonly write: (text: string) => void;
}

export interface Command {
  /** One line for the list of commands. */
  readonly summary: Both;
  /** What stands after its name: `report.json --article article.txt`. */
  readonly usage: string | Both;
  /** Everything else that --help says, before the options. */
  readonly help: Both;
  /** Beside --help and --json, which all have; `said` is the line of --help. */
  readonly options: Readonly<Record<string, ParseArgsOptionsConfig[string] & {readonly said: Both}>>;
  /** @returns the exit code */
  run(call: Call): Promise<number> | number;
}
