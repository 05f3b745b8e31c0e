// The bundled report in fewer bytes: Chinese as GB2312, two ASCII characters a character, where \uXXXX would take six. Every
// browser can read it (the encoding is called gbk there); what GB2312 lacks keeps its escape.
import type {Plugin} from 'vite';

const decoder = new TextDecoder('gbk');
const codes = new Map<string, string>();
for (let row = 0xa1; row <= 0xf7; row++) {
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const character = decoder.decode(new Uint8Array([row, cell]));
    if (character.length === 1) codes.set(character, String.fromCharCode(row & 0x7f, cell & 0x7f));
  }
}
// Private use and "no such character" stand for nothing here.
for (const character of codes.keys()) if (/[\ue000-\uf8ff\ufffd]/.test(character)) codes.delete(character);

/** Each run of Chinese between two tabs, which JSON text does not hold. */
const packed = (json: string): string =>
  json
    .replace(/[^\0-\x7f]/g, (character) => {
      const code = codes.get(character);
      return code ? `\t${code}\t` : character;
    })
    .replaceAll('\t\t', '');

const unpack = `(text) => {
  const gbk = new TextDecoder('gbk');
  return text.replace(/\\t(.+?)\\t/g, (_, run) => gbk.decode(Uint8Array.from(run, (c) => c.charCodeAt() | 128)));
}`;

export const packReport = (): Plugin => ({
  name: 'fulcrum:pack-report',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/report\/reports\/.*\.json$/},
    handler(code) {
      const json = JSON.stringify(JSON.parse(code));
      const text = packed(json);
      if (text === json) return null;
      return {
        code: `export default JSON.parse((${unpack})(${JSON.stringify(text)}));`,
        map: null,
        moduleType: 'js',
      };
    },
  },
});
