import type {Command} from './command.js';
import {diff} from './commands/diff.js';
import {frame} from './commands/frame.js';
import {embed} from './commands/embed.js';
import {newCommand} from './commands/new.js';
import {render} from './commands/render.js';
import {terms} from './commands/terms.js';
import {validate} from './commands/validate.js';
import {verify} from './commands/verify.js';
import {watch} from './commands/watch.js';

/** All commands, in the order in which a report is made and published. */
export const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  validate,
  verify,
  terms,
  watch,
  diff,
  frame,
  render,
  embed,
};
