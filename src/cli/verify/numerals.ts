const digits = '〇一二三四五六七八九';
const units: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000};
const scales: Readonly<Record<string, number>> = {
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** 三百二十万 is 3200000, 二〇二六 is 2026. */
export function chineseNumber(words: string): number {
  const plain = words.replace(/零/g, '〇').replace(/两/g, '二');
  if (/^[〇一二三四五六七八九]+$/.test(plain)) return Number([...plain].map((one) => digits.indexOf(one)).join(''));
  let [total, section, digit] = [0, 0, 0];
  for (const one of plain) {
    if (scales[one]) {
      total = (total + section + digit || 1) * scales[one];
      section = digit = 0;
    } else if (units[one]) {
      section += (digit || 1) * units[one];
      digit = 0;
    } else digit = digits.indexOf(one);
  }
  return total + section + digit;
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function englishNumber(words: string): number {
  const [first = '', second = 'zero'] = words.toLowerCase().split('-');
  return tens.includes(first) ? tens.indexOf(first) * 10 + ones.indexOf(second) : ones.indexOf(first);
}

export interface Numeral {
  /** As it is written: 1,200 · 三百 · twelve · 1.2 million. */
  readonly words: string;
  readonly value: number;
  /** Without the million that follows it. */
  readonly bare: number;
  readonly index: number;
}

const ten = tens.slice(2).join('|');
const scale = '(?:\\s?(万亿|[万亿兆])|[\\s-](hundred|thousand|million|billion|trillion)\\b)?';
const numeral = new RegExp(
  [
    `(\\d+(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${scale}`,
    // 百分之五 is five.
    '([〇零一二两三四五六七八九十百千万亿兆]+)(?!分之)',
    `\\b((?:${ten})-(?:${ones.slice(1, 10).join('|')})|${ten}|${ones.join('|')})\\b${scale}`,
  ].join('|'),
  'gi',
);

/** Every number that a text states, whichever way it is written. Full-width digits count as well. */
export const numeralsIn = (text: string): Numeral[] =>
  [...text.normalize('NFKC').matchAll(numeral)].map((match) => {
    const {0: words, 1: arabic, 4: chinese, 5: english, index} = match;
    const bare = arabic
      ? Number(arabic.replaceAll(',', ''))
      : chinese
        ? chineseNumber(chinese)
        : englishNumber(english ?? '');
    const followed = match[2] ?? match[3] ?? match[6] ?? match[7] ?? '';
    const times = followed === '万亿' ? 1e12 : (scales[followed.toLowerCase()] ?? 1);
    // 0.1 * 3 is not 0.3
    return {words, bare, value: Number((bare * times).toPrecision(12)), index};
  });

export const figuresIn = (text: string): number[] => numeralsIn(text).flatMap(({bare, value}) => [bare, value]);
