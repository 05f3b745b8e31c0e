import {describe, expect, it} from 'vitest';
import {matchLocale} from '../../../src/localization/match-locale.js';

const BOTH = ['zh-Hans', 'en'];
const SCRIPTS = ['en', 'zh-Hans', 'zh-Hant'];

describe('matchLocale', () => {
  it.each([
    ['zh', BOTH, 'zh-Hans'],
    ['zh-CN', BOTH, 'zh-Hans'],
    ['zh_CN', BOTH, 'zh-Hans'],
    ['zh-SG', BOTH, 'zh-Hans'],
    ['zh-Hans-CN', BOTH, 'zh-Hans'],
    ['zh-Hans-x-anything', BOTH, 'zh-Hans'],
    ['ZH-HANS', BOTH, 'zh-Hans'],
    [' zh ', BOTH, 'zh-Hans'],
    ['zh-TW', BOTH, 'zh-Hans'],
    ['zh-HK', BOTH, 'zh-Hans'],
    ['zh-Hant', BOTH, 'zh-Hans'],
    ['yue', BOTH, 'zh-Hans'],
    ['yue-Hant-HK', BOTH, 'zh-Hans'],
    ['cmn-Hans', BOTH, 'zh-Hans'],
    ['en', BOTH, 'en'],
    ['en-US', BOTH, 'en'],
    ['en_GB', BOTH, 'en'],
    ['EN-au-x-private', BOTH, 'en'],
    ['zh-TW', SCRIPTS, 'zh-Hant'],
    ['zh_TW', SCRIPTS, 'zh-Hant'],
    ['zh-HK', SCRIPTS, 'zh-Hant'],
    ['zh-MO', SCRIPTS, 'zh-Hant'],
    ['zh-Hant-CN', SCRIPTS, 'zh-Hant'],
    ['yue', SCRIPTS, 'zh-Hant'],
    ['zh', SCRIPTS, 'zh-Hans'],
    ['zh-CN', SCRIPTS, 'zh-Hans'],
    ['zh-MY', SCRIPTS, 'zh-Hans'],
    ['zh-Hans-HK', SCRIPTS, 'zh-Hans'],
    ['zh-Hans-TW', SCRIPTS, 'zh-Hans'],
    ['zh-CN', ['en', 'zh-Hant'], 'zh-Hant'],
    ['zh-Hant', ['zh-Hans', 'zh-Hant-HK'], 'zh-Hant-HK'],
    ['zh-Hant-HK', ['zh-Hant', 'zh-Hant-HK'], 'zh-Hant-HK'],
    ['en-GB', ['en-US', 'en-GB'], 'en-GB'],
    ['en-AU', ['en-US', 'en-GB'], 'en-US'],
  ])('%s of %j is %s', (tag, offered, expected) => {
    expect(matchLocale(tag, offered)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' '],
    ['a hyphen', '-'],
    ['an underscore', '_'],
    ['two hyphens', '--'],
    ['another language', 'fr'],
    ['a letter', 'e'],
    ['a name', 'english'],
    ['a tag that begins like Chinese', 'zhx'],
    ['a private tag', 'x-zh'],
    ['a grandfathered tag', 'i-klingon'],
    ['undetermined', 'und'],
    ['several', 'mul'],
    ['an asterisk', '*'],
    ['a POSIX locale', 'en.UTF-8'],
    ['the C locale', 'C'],
    ['Chinese characters', '中文'],
    ['an emoji', '💥'],
    ['half an emoji', '\ud83d'],
    ['a null character', '\u0000'],
    ['a name of objects', 'constructor'],
    ['another name of objects', '__proto__'],
    ['brackets', '((((('],
    ['half a pattern', '[a-'],
    ['a backslash', '\\'],
    ['two words', 'e n'],
    ['a hundred thousand letters', 'a'.repeat(100_000)],
    ['Chinese, fifty thousand times', 'zh'.repeat(50_000)],
    ['a hundred thousand hyphens', '-'.repeat(100_000)],
  ])('never throws, and finds nothing for %s', (_, tag) => {
    expect(matchLocale(tag, BOTH)).toBeUndefined();
  });

  it('finds nothing where nothing is offered', () => {
    expect(['zh', 'en', '', 'yue'].map((tag) => matchLocale(tag, []))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('answers with one of the tags offered, whatever it is asked', () => {
    const pieces = ['zh', 'en', 'Hans', 'Hant', 'TW', 'cn', 'x', '', '-', '_', '419', 'yue', ' ', '中'];
    for (const one of pieces)
      for (const two of pieces)
        for (const three of pieces)
          expect([...SCRIPTS, undefined]).toContain(matchLocale(`${one}-${two}_${three}`, SCRIPTS));
  });
});
