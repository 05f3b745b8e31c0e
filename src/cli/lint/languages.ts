import type {Remark} from '../problem.js';
import {pathOf} from '../../report/report-problem.js';
import {hasPlaceholder, placeholder} from '../new/placeholder.js';
import {languagesOf, partsWhere, stringsIn} from './parts.js';
import {quoted, warning, type ReportRule, wordsOf} from './rule.js';

/** A summary is for readers of two languages at least. */
export const languageCount: ReportRule = (report): Remark[] => {
  const languages = languagesOf(report);
  if (languages.length !== 1) return [];
  return [
    {
      severity: 'warning',
      code: 'languages',
      at: ['languages'],
      found: [`one language, ${languages[0]}`, `一种语言${languages[0]}`],
      expected: ['two or more, such as zh-Hans and en', '两种以上，如zh-Hans和en'],
    },
  ];
};

/** Fewer words may well be the same in two languages: names, figures. */
const SENTENCE = 5;

/** A sentence that stands word for word in two languages has not been translated yet. */
export const untranslated: ReportRule = (report) => {
  const seen = new Map<string, string>();
  return wordsOf(report).flatMap((text) => {
    if (!text.prose || text.plain.split(/\s+/).length < SENTENCE) return [];
    const key = `${pathOf(text.at.slice(0, -1))} ${text.plain}`;
    const before = seen.get(key);
    seen.set(key, text.language);
    if (before === undefined) return [];
    return [
      warning(
        text,
        'untranslated',
        undefined,
        [`the words of ${before}`, `与${before}相同的文字`],
        [`a translation into ${text.language}`, `${text.language}译文`],
      ),
    ];
  });
};

/** What a starter left to be written, in texts and in the words that they rest on. */
export const unfinished: ReportRule = (report) => {
  const texts = wordsOf(report)
    .filter(({plain}) => hasPlaceholder(plain))
    .map((text) =>
      warning(text, 'unfinished', placeholder(text.language), quoted(text.plain), [
        'words for readers',
        '供读者阅读的文字',
      ]),
    );
  const evidence = partsWhere(report, (value) => 'evidence' in value).flatMap(({at, value}) =>
    stringsIn(value['evidence']).flatMap((run, index): Remark[] =>
      hasPlaceholder(run)
        ? [
            {
              severity: 'warning',
              code: 'unfinished',
              at: [...at, 'evidence', index],
              found: quoted(run),
              expected: ['words of the article, letter by letter', '原文词句，一字不改'],
            },
          ]
        : [],
    ),
  );
  return [...texts, ...evidence];
};
