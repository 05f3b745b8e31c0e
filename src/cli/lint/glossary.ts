import {runsOf} from '../../report/marks.js';
import type {Remark} from '../problem.js';
import {nearest} from '../validate/nearest.js';
import {valueAt} from '../validate/expected.js';
import {partsIn} from './parts.js';
import {quoted, warning, type ReportRule, wordsOf} from './rule.js';

const idsOf = (report: unknown): string[] =>
  partsIn(report, ['glossary']).flatMap(({value}) => (typeof value['id'] === 'string' ? [value['id']] : []));

/** Terms marked in a text, whose id the glossary has to have. */
export const markedTerms: ReportRule = (report) => {
  const ids = idsOf(report);
  return wordsOf(report)
    .filter(({prose}) => prose)
    .flatMap((text) =>
      [...text.words.matchAll(/\[\[[^[\]|]+\|([a-z0-9-]+)\]\]/g)].flatMap(({0: mark, 1: term = ''}) => {
        if (ids.includes(term)) return [];
        const meant = nearest(term, ids);
        return [
          warning(
            text,
            'term-unknown',
            mark,
            [`the term “${term}”`, `术语“${term}”`],
            ['the id of an entry of the glossary', '名词解释中某一条的id'],
            [
              meant ? `Did you mean “${meant}”?` : 'Add it to "glossary", or leave the mark out.',
              meant ? `是否想写“${meant}”？` : '请在glossary中补充，或去掉标记。',
            ],
          ),
        ];
      }),
    );
};

const bare = (words: string): string => words.replace(/[“”‘’]/g, '').toLowerCase();

/** Coined terms that name a programme, in quotation marks: who does not know them looks for them in the glossary. */
export const coinedTerms: ReportRule = (report) => {
  const texts = wordsOf(report);
  const [apart, others] = [true, false].map((isGlossary) =>
    texts.flatMap(({path, plain}) => (path.startsWith('glossary') === isGlossary ? [plain] : [])).join('\n'),
  ) as [string, string];
  const known = bare(apart);
  // Explained in the text itself: “四治融合”（自治、法治、德治、智治）
  const explained = new Set(Array.from(others.matchAll(/“([^“”]+)”(?= ?\(|（)/g), ([, term]) => term));
  const own = valueAt(report, ['source', 'language']);
  return texts
    .filter(({path, language}) => /programmes\[\d+\]\.name$/.test(path) && language === own)
    .flatMap((text) =>
      [...text.plain.matchAll(/“([^“”]+)”/g)].flatMap(({0: whole, 1: term = ''}): Remark[] =>
        known.includes(bare(term)) || explained.has(term)
          ? []
          : [
              warning(
                text,
                'term-unexplained',
                whole,
                quoted(term),
                ['a term of the glossary', '名词解释中的术语'],
                [
                  'Explain it in "glossary", or right after it in brackets.',
                  '请在glossary中解释，或在其后用括号解释。',
                ],
              ),
            ],
      ),
    );
};

/** Half a mark, which would be shown as it is. */
export const brokenMarks: ReportRule = (report) =>
  wordsOf(report)
    .filter(({prose}) => prose)
    .flatMap((text) => {
      const [hit] = /\[\[|\]\]|\*\*|(?<!_)__(?!_)/.exec(text.plain) ?? [];
      if (!hit) return [];
      return [
        warning(
          text,
          'mark-broken',
          hit,
          quoted(hit),
          ['a whole mark', '完整的标记'],
          [
            'Marks are **emphasis**, __title of a document__ and [[term|its-id]].',
            '标记有**强调**、__文件名__和[[术语|术语的id]]。',
          ],
        ),
      ];
    });

/** Marks that would be shown as they are. */
export const unreadMarks: ReportRule = (report) =>
  wordsOf(report)
    .filter(({prose, headline, words}) => !prose && !headline && runsOf(words).some(({kind}) => kind))
    .map((text) => {
      const run = runsOf(text.words).find(({kind}) => kind)!;
      return warning(
        text,
        'mark-unread',
        run.words,
        [`a mark around “${run.words}”`, `“${run.words}”处的标记`],
        ['plain words', '纯文字'],
        [
          'Marks are read in sentences only: in names, titles, labels and headings they are shown as they are.',
          '标记只在句子中有效：在名称、标题、名目中会原样显示。',
        ],
      );
    });
