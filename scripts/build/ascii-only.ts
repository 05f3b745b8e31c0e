// A classic script whose server names no charset is read in the page's own: GBK, on many older Chinese sites. So the file
// has no character that could be misread. Last step of the build: the minifier would turn the escapes back.
import {decode, encode} from '@jridgewell/sourcemap-codec';
import type {Plugin} from 'vite';

const foreign = /[^\0-\x7f]/g;
const escape = (unit: string) => '\\u' + unit.charCodeAt(0).toString(16).padStart(4, '0');
const GROWTH = 5;

/** Moves the columns of a source map as far as the escapes before them have grown the line. */
function moved(mappings: string, lines: readonly string[]): string {
  return encode(
    decode(mappings).map((segments, index) => {
      const line = lines[index] ?? '';
      let read = 0;
      let grown = 0;
      return segments.map((segment) => {
        grown += (line.slice(read, segment[0]).match(foreign)?.length ?? 0) * GROWTH;
        read = segment[0];
        return [segment[0] + grown, ...segment.slice(1)] as typeof segment;
      });
    }),
  );
}

export const asciiOnly = (): Plugin => ({
  name: 'fulcrum:ascii-only',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const {code, fileName} = file;
      // String.raw`支点` would become other text; nothing else in JavaScript text that we ship minds the escape
      if (/String\.raw/.test(code)) this.error('String.raw cannot be escaped');
      // the map is a file of its own by now; a change of file.map would be lost
      const map = bundle[`${fileName}.map`];
      if (map?.type === 'asset') {
        const content = JSON.parse(map.source.toString()) as {mappings: string};
        map.source = JSON.stringify({...content, mappings: moved(content.mappings, code.split('\n'))});
      }
      file.code = code.replace(foreign, escape);
    }
  },
});
