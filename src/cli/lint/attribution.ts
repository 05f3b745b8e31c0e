import type {Remark} from '../problem.js';
import {languagesOf, paragraphsOf, partsIn, partsWhere, type Part} from './parts.js';
import {isChinese, isEnglish, type ReportRule} from './rule.js';

const isSpoken = ({value}: Part): boolean => Boolean(value['attribution']);

/** Paragraphs that the report elsewhere says somebody spoke. */
function spokenParagraphs(report: unknown, slots: readonly Part[]): Set<unknown> {
  const {priorities} = report as {priorities?: {attribution?: unknown}};
  const points = partsIn(report, ['priorities', 'items']).flatMap(({value}) => [
    ...partsWhere(value['aim'], (part) => 'sources' in part),
    ...partsIn(value, ['measures']),
  ]);
  const claims = slots.flatMap((slot) => {
    const all = partsIn(slot.value, ['claims']);
    return isSpoken(slot) ? all : all.filter(isSpoken);
  });
  return new Set([...claims, ...(priorities?.attribution ? points : [])].flatMap(paragraphsOf));
}

const missing = (at: Remark['at'], code: string): Pick<Remark, 'severity' | 'at' | 'code'> => ({
  severity: 'warning',
  code,
  at,
});

/**
 * What happened is the reporter's account. What is reviewed, asked or planned is somebody's: where nobody in a section is named,
 * or its paragraph is elsewhere said to be somebody's words, the speaker is missing.
 */
export const attributions: ReportRule = (report) => {
  if (typeof report !== 'object' || !report) return [];
  const slots = partsIn(report, ['slots']);
  const spoken = spokenParagraphs(report, slots);
  return slots
    .filter((slot) => slot.value['slot'] !== 'happened' && !isSpoken(slot))
    .flatMap((slot) => {
      const claims = partsIn(report, [...slot.at, 'claims']);
      const nobody = !claims.some(isSpoken);
      return claims
        .filter(
          (claim) => !isSpoken(claim) && (nobody || paragraphsOf(claim).some((paragraph) => spoken.has(paragraph))),
        )
        .map(({at}): Remark => ({
          ...missing(at, 'attribution-missing'),
          found: ['a claim that nobody is said to make', '未写明由谁说出的内容'],
          expected: ['"attribution" on it or on its section', '该条或所在栏目的attribution'],
          mend: [
            'Name the person or body who says it; what simply happened belongs in “happened”.',
            '请写明由哪位人员或哪个机构说出；单纯叙述经过的内容请放入happened栏目。',
          ],
        }));
    });
};

/** The interface has its verbs in English and Chinese only. */
export const labels: ReportRule = (report) => {
  const others = languagesOf(report).filter((language) => !isEnglish(language) && !isChinese(language));
  if (!others.length) return [];
  return partsWhere(report, (value) => 'speaker' in value && 'verb' in value && !value['label']).map(
    ({at}): Remark => ({
      ...missing(at, 'label-missing'),
      found: ['no "label"', '没有label'],
      expected: [`a "label" with words in ${others.join(', ')}`, `含有${others.join('、')}文字的label`],
      mend: [
        'The verbs stand ready in English and Chinese only: write the line, with its colon, in every language.',
        '现成的说法只有中英文：请用每种语言写出该行文字，含冒号。',
      ],
    }),
  );
};
