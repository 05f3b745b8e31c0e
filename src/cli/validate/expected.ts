import type {Step} from '../../report/read-report.js';
import type {Both} from '../language.js';
import type {Field} from './field.js';

/** What schema.ts says is expected, in Chinese. A test finds what is missing here. */
export const inChineseWords: Readonly<Record<string, string>> = {
  words: '文字',
  'an id: lower-case words joined by hyphens': 'id（小写英文单词，以连字符相连）',
  'a language tag such as en or zh-Hans': '语言标签，如en或zh-Hans',
  'a day 2026-02-24 or a month 2026-02': '日期，如2026-02-24，或年月，如2026-02',
  'an address that starts with https://': '以https://开头的网址',
  '2 to 16 Chinese characters or up to 80 letters': '2至16个汉字，或最多80个字母',
  '0, 1, 2 and so on': '0、1、2等整数',
  'a number': '数字',
};

const or = (all: readonly string[]): Both => [all.join(', '), all.join('、')];

/** What may stand in a field. */
export function expectedIn({type, expected, choices, least, fields}: Field, languages: readonly string[]): Both {
  if (type === 'choice') return [`one of ${or(choices)[0]}`, `${or(choices)[1]}之一`];
  if (expected) return [expected, inChineseWords[expected] ?? expected];
  if (type === 'text') {
    const [en, zh] = or(languages);
    return [`an object with words in ${en}`, `含有${zh}文字的对象`];
  }
  if (type === 'list') return least ? ['a list with an entry or more', '至少有一项的列表'] : ['a list', '列表'];
  if (type === 'object') {
    const [en, zh] = or(fields.slice(0, 6));
    const more = fields.length > 6;
    return [`an object with ${en}${more ? ' and so on' : ''}`, `含有${zh}${more ? '等' : ''}的对象`];
  }
  if (type === 'one value') return ['1', '1'];
  return ['words', '文字'];
}

/** What stands somewhere, in a few words. */
export function foundWords(value: unknown): Both {
  if (value === undefined) return ['nothing', '空缺'];
  if (value === null) return ['null', 'null'];
  if (typeof value === 'string') {
    const cut = [...value].length > 40 ? `${[...value].slice(0, 40).join('')}…` : value;
    return value.trim() ? [`“${cut}”`, `“${cut}”`] : ['no words', '空白'];
  }
  if (Array.isArray(value)) return value.length ? ['a list', '列表'] : ['an empty list', '空列表'];
  if (typeof value === 'object') return ['an object', '对象'];
  return [`${value as number}`, `${value as number}`];
}

/** The value at these steps of parsed JSON. */
export function valueAt(value: unknown, steps: readonly Step[]): unknown {
  let at = value;
  for (const step of steps)
    at = typeof at === 'object' && at && Object.hasOwn(at, step) ? (at as Record<Step, unknown>)[step] : undefined;
  return at;
}
