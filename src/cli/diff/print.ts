import {pathOf} from '../../report/report-problem.js';
import {inChinese, say, type Both} from '../language.js';
import {inOneLine} from '../problem.js';
import {isFields, isText, mainText, type Change} from './change.js';
import {subjectOf} from './subject.js';

const kinds: Readonly<Record<Change['kind'], Both>> = {
  added: ['added', '新增'],
  removed: ['removed', '删除'],
  changed: ['changed', '改动'],
  moved: ['moved', '移动'],
};

/** "English", “英语”; the tag itself where that is no language. */
function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([inChinese() ? 'zh-Hans' : 'en'], {type: 'language'}).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const sourceLine = (source: unknown): string => {
  if (!isFields(source)) return JSON.stringify(source);
  const {paragraph, evidence} = source;
  const runs = Array.isArray(evidence) ? evidence.map((run) => `“${String(run)}”`) : [];
  return `¶${String(paragraph)} ${runs.join(' ')}`.trim();
};

/** A value as lines for people. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.map((one) => (isFields(one) && 'evidence' in one ? sourceLine(one) : linesOf(one).join(' ')));
  const text = isText(value) ? value : mainText(value);
  if (text) return Object.entries(text).map(([tag, words]) => `${languageName(tag)}${say([': ', '：'])}${words}`);
  return [JSON.stringify(value) ?? ''];
}

const indented = (sign: string, value: unknown) =>
  value === undefined ? [] : linesOf(value).map((line) => `    ${sign} ${line}`);

function linesOfChange(change: Change, before: unknown, after: unknown): string[] {
  const {kind, at, from, language} = change;
  const field = say(subjectOf(kind === 'removed' ? before : after, at).field);
  const what = [field, language && say([`(${languageName(language)})`, `（${languageName(language)}）`])].filter(
    Boolean,
  );
  const told = what.join(inChinese() ? '' : ' ');
  if (kind === 'moved') {
    const [old, now] = [from![from!.length - 1] as number, at[at.length - 1] as number];
    const stays = pathOf(from!.slice(0, -1)) === pathOf(at.slice(0, -1));
    const [en, zh] = subjectOf(before, from!).part;
    return [
      stays
        ? say([`  moved from place ${old + 1} to ${now + 1}`, `  从第${old + 1}位移到第${now + 1}位`])
        : say([`  moved here; was ${en}`, `  移到这里；原在“${zh}”`]),
    ];
  }
  return [
    `  ${inChinese() ? `${told}${say(kinds[kind])}` : `${told} ${say(kinds[kind])}`.trim()}`,
    ...indented('-', change.before),
    ...indented('+', change.after),
  ];
}

/** All changes in words: a heading for each thing that changed, and what of it did, old words after "-", new ones after "+". */
export function changesInWords(changes: readonly Change[], before: unknown, after: unknown): string {
  const lines: string[] = [];
  let last = '';
  for (const change of changes) {
    const part = say(subjectOf(change.kind === 'removed' ? before : after, change.at).part);
    if (part !== last) lines.push(...(last ? [''] : []), part);
    last = part;
    lines.push(...linesOfChange(change, before, after));
  }
  return lines.map(inOneLine).join('\n');
}
