import {describe, expect, it} from 'vitest';
import {directionOf} from '../../../src/localization/direction.js';

const languages = (list: string) => list.split(' ');

describe('directionOf', () => {
  it.each(languages('ar arz azb ckb dv fa glk he iw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'))(
    '%s is written from right to left, wherever it is spoken',
    (language) => {
      expect(directionOf(language)).toBe('rtl');
      expect(directionOf(`${language.toUpperCase()}-IR`)).toBe('rtl');
      expect(directionOf(`${language}-u-nu-latn`)).toBe('rtl');
    },
  );

  it.each(languages('az-Arab ff-Adlm rhg-Rohg pa-Arab-PK uz-arab-AF man-Nkoo aii-Syrc lad-Hebr dv-Thaa ar-Arab'))(
    '%s names a script that is written from right to left',
    (language) => expect(directionOf(language)).toBe('rtl'),
  );

  it.each(languages('ar-Latn sd-Deva ug-Cyrl he-Latn-IL ks-Deva-IN ar-latn-x-arab'))(
    '%s names a script that is written from left to right',
    (language) => expect(directionOf(language)).toBe('ltr'),
  );

  it.each(languages('en zh-Hans zh-Hant-HK az ff arn hy-Armn sdc uga pst en-u-nu-arab de-x-hebr'))(
    '%s is not taken for one of them',
    (language) => expect(directionOf(language)).toBe('ltr'),
  );
});
