// The bundled report in fewer bytes: Chinese as GB2312, two ASCII characters a character, where \uXXXX would take six. Every
// browser can read it (the encoding is called gbk there); what GB2312 lacks keeps its escape.
import type {Plugin} from 'vite';
import {inOneLanguage} from './one-language.ts';

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

/** What JSON of a report says over and over, each as a character that its ASCII has no other use for. */
const PHRASES: readonly (readonly [sign: string, phrase: string])[] = [
  ['~', '{"zh-Hans":"'],
  ['#', '"sources":[{"paragraph":'],
  ['^', ',"evidence":["'],
  ['@', '","en":"'],
  ['_', '"]}]'],
  ['=', '"id":"'],
  ['*', '"text":~'],
  ['<', '"name":~'],
  ['>', 'programmes":[{'],
];

/** Runs of Chinese stand at odd places between tabs. */
function shortened(text: string): string {
  return text
    .split('\t')
    .map((run, index) =>
      index % 2
        ? run
        : PHRASES.reduce((rest, [sign, phrase]) => {
            if (rest.includes(sign)) throw new Error(`the report has a ${sign}: choose another sign in pack-report.ts`);
            return rest.replaceAll(phrase, sign);
          }, run),
    )
    .join('\t');
}

/** Twice over: a phrase may hold the signs of those before it. */
const signs = `/[${PHRASES.map(([sign]) => sign)
  .join('')
  .replace('^', '\\^')}]/g`;
const unpack = `(text) => {
  const gbk = new TextDecoder('gbk'), phrases = ${JSON.stringify(Object.fromEntries(PHRASES))}, phrase = (sign) => phrases[sign];
  return text.split('\\t').map((run, index) => index % 2
    ? gbk.decode(Uint8Array.from(run, (c) => c.charCodeAt() | 128))
    : run.replace(${signs}, phrase).replace(${signs}, phrase)).join('');
}`;

/** @param only - the one language that is kept */
export const packReport = (only?: string): Plugin => ({
  name: 'fulcrum:pack-report',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/report\/reports\/.*\.json$/},
    handler(code) {
      const report: unknown = JSON.parse(code);
      const json = JSON.stringify(only ? inOneLanguage(report, only) : report);
      const text = shortened(packed(json));
      if (text === json) return null;
      return {
        code: `export default JSON.parse((${unpack})(${JSON.stringify(text)}));`,
        map: null,
        moduleType: 'js',
      };
    },
  },
});
