// The notes for translators (`desc` of msg()) stay in the source and in locales/; readers need not load them.
import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {messagesIn} from './messages.ts';

export const stripNotes = (): Plugin => ({
  name: 'fulcrum:strip-notes',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\bmsg\(/},
    handler(code) {
      const text = new MagicString(code);
      for (const {options, id} of messagesIn(this.parse(code), (message, pos) => this.error({message, pos}))) {
        text.overwrite(options.start, options.end, `{${code.slice(id.start, id.end)}}`);
      }
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  },
});
