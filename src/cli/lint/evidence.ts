import type {Remark} from '../problem.js';
import {figuresIn} from '../verify/numerals.js';
import {partsIn, partsWhere, stringsIn} from './parts.js';
import {quoted, type ReportRule} from './rule.js';

/** In Chinese, the commas of one edition or extraction are full-width and those of another are not. */
export const evidenceCommas: ReportRule = (report) =>
  partsWhere(report, (value) => 'evidence' in value).flatMap(({at, value}) =>
    stringsIn(value['evidence']).flatMap((run, index): Remark[] => {
      const comma = /，|(?<=\p{Script=Han}),|,(?=\p{Script=Han})/u.exec(run);
      if (!comma) return [];
      return [
        {
          severity: 'warning',
          code: 'evidence-comma',
          at: [...at, 'evidence', index],
          within: comma.index,
          found: quoted(run),
          expected: ['words without a comma', '不含逗号的词句'],
          mend: [
            'Make two runs of it: commas differ from one edition of an article to the next.',
            '请拆成两项：同一文章的不同版本，逗号写法不一。',
          ],
        },
      ];
    }),
  );

/** A figure counts as stated unless it says otherwise; its number then stands in the words that it rests on. */
export const figureBasis: ReportRule = (report) =>
  partsIn(report, ['figures']).flatMap(({at, value}): Remark[] => {
    const {value: number, basis = 'stated'} = value;
    const runs = partsIn(value, ['sources']).flatMap((source) => stringsIn(source.value['evidence']));
    if (basis !== 'stated' || typeof number !== 'number' || !runs.length) return [];
    if (runs.some((run) => figuresIn(run).includes(number))) return [];
    return [
      {
        severity: 'warning',
        code: 'basis-missing',
        at: [...at, 'value'],
        found: [`${number}, which its evidence does not state`, `${number}，而所引词句中没有这个数`],
        expected: ['evidence with the number, or "basis"', '含有该数字的所引词句，或basis'],
        mend: [
          'Say "counted" or "inferred" if the article has no such number.',
          '原文没有这个数时，请写明counted或inferred。',
        ],
      },
    ];
  });
