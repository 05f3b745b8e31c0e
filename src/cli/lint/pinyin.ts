import {partsIn} from './parts.js';
import {quoted, type ReportRule} from './rule.js';

/** Letters without their tones: “Lǚ” and “Lü” are one spelling. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '');

/** Pinyin that is not the English name with its tones (GB/T 28039: surname first, each of the two in one word). */
export const pinyin: ReportRule = (report) =>
  partsIn(report, ['people']).flatMap(({at, value}) => {
    const {name, pinyin: reading} = value as {name?: {en?: unknown}; pinyin?: unknown};
    if (typeof reading !== 'string') return [];
    const english = typeof name?.en === 'string' ? name.en : undefined;
    const spelled = english === undefined || plain(reading) === plain(english);
    if (spelled && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(reading) && plain(reading) !== reading.normalize('NFD'))
      return [];
    return [
      {
        severity: 'warning',
        code: 'pinyin',
        at: [...at, 'pinyin'],
        within: 0,
        found: quoted(reading),
        expected: [
          `surname and given name with their tones${spelled ? '' : `, spelled as “${english}”`}, such as “Zhūgě Yǔjié”`,
          `带声调的姓和名${spelled ? '' : `，拼写与“${english}”相同`}，如“Zhūgě Yǔjié”`,
        ],
      },
    ];
  });
