// Chinese in the script tag, where every character must be ASCII (ascii-only.ts): \uXXXX would take six for one. All Chinese texts
// stand in one string instead, with two letters or digits for a character, and each of them where it was is a place in it. The
// characters that occur are listed in the order of GB2312, by how far each is from the one before; every browser can read
// that encoding (it is called gbk there). What it lacks keeps its escape.
import MagicString from 'magic-string';
import type {Plugin} from 'vite';
import {nodesOf} from './messages.ts';

/** Cells of a row of GB2312. */
const CELLS = 94;
/** The first row, and the first cell, as gbk has them. */
const FIRST = 0xa1;
const ROWS = 87;

const decoder = new TextDecoder('gbk');
/** Characters by their number in GB2312. */
const numbers = new Map<string, number>();
for (let number = 0; number < ROWS * CELLS; number++) {
  const character = decoder.decode(Uint8Array.of(FIRST + number / CELLS, FIRST + (number % CELLS)));
  // Private use and "no such character" stand for nothing here.
  if (character.length === 1 && !/[\ue000-\uf8ff\ufffd]/.test(character)) numbers.set(character, number);
}

/** An upper-case letter, and a digit or lower-case letter after it; never in Chinese text itself, or a grave accent keeps them apart. */
const SIGNS = /[A-Z][\da-z]/;
const FIRST_SIGN = 360;
const MOST = 26 * 36;
const signOf = (index: number) => (FIRST_SIGN + index).toString(36).replace(/^./, (letter) => letter.toUpperCase());

/** Between texts. */
const END = '^';
const STEPS = 91;
const ZERO = 35;

function unpack(distances: string, text: string): string[] {
  let number = 0;
  const bytes: number[] = [];
  for (const sign of distances) {
    const distance = sign.charCodeAt(0) - 35;
    number += distance;
    // the last sign is a long way and no character
    if (distance < 91) bytes.push(161 + number / 94, 161 + (number % 94));
  }
  const characters = new TextDecoder('gbk').decode(Uint8Array.from(bytes));
  return text.replace(/[A-Z][\da-z]|`/g, (sign) => characters[parseInt(sign, 36) - 360] ?? '').split('^');
}

function packed(texts: readonly string[]): [distances: string, text: string] {
  const all = texts.join(END);
  const characters = [...new Set(all)].filter((one) => one > '\x7f' && numbers.has(one)).slice(0, MOST);
  characters.sort((one, other) => numbers.get(one)! - numbers.get(other)!);
  let before = 0;
  const distances = characters.map((one) => {
    const distance = numbers.get(one)! - before;
    before += distance;
    return String.fromCharCode(ZERO + STEPS).repeat(distance / STEPS) + String.fromCharCode(ZERO + (distance % STEPS));
  });
  const signs = new Map(characters.map((one, index) => [one, signOf(index)]));
  const text = all
    .replace(new RegExp(SIGNS, 'g'), ([letter, next]) => `${letter}\`${next}`)
    .replace(/[^\0-\x7f]/g, (one) => signs.get(one) ?? one);
  return [distances.join(''), text];
}

const chinese = /[\u3000-\u9fff\uff00-\uffef]/;

export const packChinese = (): Plugin => ({
  name: 'fulcrum:pack-chinese',
  renderChunk(code) {
    const literals = [...nodesOf(this.parse(code))].filter(
      ({type, value}) => type === 'Literal' && typeof value === 'string' && chinese.test(value),
    );
    const texts = [...new Set(literals.map(({value}) => value as string))];
    const [distances, text] = packed(texts);
    if (unpack(distances, text).join('\0') !== texts.join('\0'))
      this.error('pack-chinese.ts has no way to write a text with ^ or ` in it');
    const changed = new MagicString(code);
    for (const {start, end, value} of literals)
      changed.overwrite(start, end, `chineseTexts[${texts.indexOf(value as string)}]`);
    changed.replace(
      /^\(function\(\) \{/,
      (head) => `${head}\nconst chineseTexts = (${unpack})(${JSON.stringify(distances)}, ${JSON.stringify(text)});`,
    );
    return {code: changed.toString(), map: changed.generateMap({hires: true})};
  },
});
