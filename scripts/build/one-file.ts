// In the script tag nothing is loaded on demand: what `await import()` asks for is imported as everything else is, without what a
// bundler writes around it.
import MagicString from 'magic-string';
import type {Plugin} from 'vite';

export const oneFile = (): Plugin => ({
  name: 'fulcrum:one-file',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: /\bawait import\(/},
    handler(code) {
      const text = new MagicString(code);
      let count = 0;
      text.replace(/\bawait import\((["'].+?["'])\)/g, (_, from: string) => {
        const name = `demanded${count++}`;
        text.prepend(`import * as ${name} from ${from};`);
        return name;
      });
      return {code: text.toString(), map: text.generateMap({hires: true})};
    },
  },
});
