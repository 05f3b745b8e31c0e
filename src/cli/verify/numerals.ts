const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const large: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12};

/** 三百二十万 is 3200000, 二〇二六 is 2026. */
export function chineseNumber(words: string): number {
  const plain = words.replace(/零/g, '〇').replace(/两/g, '二');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((one) => digits.indexOf(one)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const one of plain) {
    if (large[one]) {
      total = (total + section + digit || 1) * large[one];
      section = digit = 0;
    } else if (units[one]) {
      section += (digit || 1) * units[one];
      digit = 0;
    } else digit = digits.indexOf(one);
  }
  return total + section + digit;
}

const english: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens: readonly string[] = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};

function englishNumber(word: string): number | undefined {
  const [first = '', second] = word.toLowerCase().split('-');
  const ten = tens.indexOf(first);
  const one = english.indexOf(second ?? first);
  if (ten >= 0) return (ten + 3) * 10 + (second ? Math.max(0, one) : 0);
  if (first === 'twenty' && second) return 20 + Math.max(0, one);
  return one < 0 || second ? undefined : one;
}

/** Every number that a text states, whichever way it is written: 1,200 · １２ · 三百 · twelve · 1.2 million. */
export function figuresIn(text: string): number[] {
  const plain = text.normalize('NFKC');
  const found: number[] = [];
  for (const [whole] of plain.matchAll(/\d+(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g))
    found.push(Number(whole.replace(/[, ]/g, '')));
  for (const {1: number, 2: unit = ''} of plain.matchAll(/(\d+(?:\.\d+)?)\s*([万亿兆]+)/g))
    found.push([...unit].reduce((value, one) => value * large[one]!, Number(number)));
  for (const {1: number, 2: unit = ''} of plain.matchAll(
    /(\d[\d,]*(?:\.\d+)?)[\s-](hundred|thousand|million|billion|trillion)/gi,
  ))
    found.push(Number(number!.replace(/,/g, '')) * powers[unit.toLowerCase()]!);
  for (const {0: words} of plain.matchAll(/[〇零一二两三四五六七八九十百千万亿兆]+/g)) found.push(chineseNumber(words));
  for (const {0: word, 1: unit} of plain.matchAll(/\b[a-z]+(?:-[a-z]+)?(?: (hundred|thousand|million|billion))?\b/gi)) {
    const value = englishNumber(word.split(' ')[0]!);
    if (value !== undefined) found.push(value, ...(unit ? [value * powers[unit.toLowerCase()]!] : []));
  }
  return found;
}
