import {quoted, warning, wordsOf} from '../lint/rule.js';
import type {Remark} from '../problem.js';
import {valueAt} from '../validate/expected.js';
import {type Article, bare} from './article.js';

/** The original headline is the article’s, line by line. */
export function headlineRemarks(report: unknown, {paragraphs}: Article): Remark[] {
  const lines = (paragraphs[0]?.text ?? '').split('\n');
  const language = valueAt(report, ['source', 'language']);
  return wordsOf(report)
    .filter((text) => text.headline && text.language === language)
    .flatMap((text): Remark[] => {
      const line = lines[Number(text.at[2])] ?? '';
      if (bare(line) === bare(text.words)) return [];
      return [
        {
          ...warning(
            text,
            'headline-differs',
            undefined,
            quoted(text.words),
            line ? quoted(line) : ['a line of the article', '原文标题'],
          ),
          severity: 'error',
        },
      ];
    });
}
