import type {Command} from './command.js';

/** All commands, in the order in which a report is made. */
export const commands: Readonly<Record<string, Command>> = {};
