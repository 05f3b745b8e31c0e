import {partsWhere, stringsIn} from '../lint/parts.js';
import {quoted} from '../lint/rule.js';
import type {Remark} from '../problem.js';
import {type Article, folded} from './article.js';

/** Every run of evidence stands in its paragraph, letter by letter. */
export function evidenceRemarks(report: unknown, {paragraphs}: Article): Remark[] {
  const texts = paragraphs.map(({text}) => folded(text));
  return partsWhere(report, (value) => 'evidence' in value && 'paragraph' in value).flatMap(({at, value}) => {
    const number = value['paragraph'];
    // That it is none at all is for "validate" to say.
    if (typeof number !== 'number') return [];
    const paragraph = texts[number];
    if (paragraph === undefined)
      return [
        {
          severity: 'error',
          code: 'paragraph-unknown',
          at: [...at, 'paragraph'],
          found: [`paragraph ${number}`, `第${number}段`],
          expected: [`one of 0 to ${texts.length - 1}`, `0至${texts.length - 1}`],
          mend: ['The article has no more.', '原文没有更多段落。'],
        } satisfies Remark,
      ];
    return stringsIn(value['evidence']).flatMap((run, index): Remark[] => {
      if (paragraph.includes(folded(run))) return [];
      const others = texts.flatMap((text, other) => (text.includes(folded(run)) ? [other] : []));
      const list = others.join(', ');
      return [
        {
          severity: 'error',
          code: 'evidence-missing',
          at: [...at, 'evidence', index],
          found: quoted(run),
          expected: [`words of paragraph ${number}, letter by letter`, `第${number}段的原文词句，一字不改`],
          mend: others.length
            ? [`It stands in paragraph ${list}.`, `该词句在第${others.join('、')}段。`]
            : ['It stands nowhere in the article.', '原文中没有该词句。'],
        },
      ];
    });
  });
}

/** The paragraphs that nothing rests on. */
export function uncovered(report: unknown, {paragraphs}: Article): number[] {
  const cited = new Set(
    partsWhere(report, (value) => 'evidence' in value && 'paragraph' in value).map(({value}) => value['paragraph']),
  );
  return paragraphs.flatMap((_, index) => (cited.has(index) ? [] : [index]));
}
