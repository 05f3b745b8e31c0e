import {UsageError, type Command} from '../command.js';

export const terms: Command = {
  summary: ['Is being written.', '尚在编写。'],
  usage: '',
  help: ['', ''],
  options: {},
  run() {
    throw new UsageError(['Is being written.', '尚在编写。']);
  },
};
