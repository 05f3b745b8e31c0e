import type {Both} from '../language.js';
import {longDate, today} from '../long-date.js';
import {isChinese, placeholder} from '../new/placeholder.js';
import {isFields, same, type Change} from './change.js';
import {subjectOf} from './subject.js';

/** Words longer than these are not repeated in a note to readers. */
const SHORT = 40;
/** So many things are named; a note that says more is read by nobody. */
const MOST_NAMED = 5;

/** So that nothing of it is taken for a mark (marks.ts), which has two of a sign: a joiner that nobody sees parts them. */
const escaped = (words: string) => words.replace(/(?<=\*)\*|(?<=_)_|(?<=\[)\[/g, '\u2060$&');

const isShort = (value: unknown): value is string | number =>
  (typeof value === 'string' && [...value].length <= SHORT) || typeof value === 'number';

function said(
  {kind, at, language, before, after}: Change,
  reports: readonly [unknown, unknown],
  chinese: boolean,
): string {
  const report = reports[kind === 'removed' ? 0 : 1];
  const pick = ([en, zh]: Both) => (chinese ? zh : en);
  const {part: whole, field} = subjectOf(report, at);
  const part = pick(
    pick(field) && field[0] !== 'text' ? [`${whole[0]}, ${field[0]}`, `${whole[1]}，${field[1]}`] : whole,
  );
  const mine = language === undefined || isChinese(language) === chinese;
  if (kind === 'changed' && mine && isShort(before) && isShort(after))
    return pick([`${part}: “${after}”, not “${before}”`, `${part}：应为“${after}”，原为“${before}”`]);
  const verbs = {
    added: ['added', '新增'],
    removed: ['removed', '删除'],
    changed: language === undefined ? ['changed', '改动'] : ['reworded', '改写'],
    moved: ['moved', '移动'],
  } as const;
  return pick([`${part} (${verbs[kind][0]})`, `${part}（${verbs[kind][1]}）`]);
}

/** Whether readers would want to know: ids are for links, and an order says nothing. */
const isSeen = ({kind, at, from}: Change) =>
  !/^(corrections|format|languages)$/.test(String(at[0])) &&
  at[at.length - 1] !== 'id' &&
  !(kind === 'moved' && same(from!.slice(0, -1), at.slice(0, -1)));

/** An entry for "corrections", to be edited; undefined where nothing that readers saw has changed. */
export function correctionFor(changes: readonly Change[], before: unknown, after: unknown): unknown {
  const seen = changes.filter(isSeen);
  if (!seen.length) return undefined;
  const languages = isFields(after) && Array.isArray(after['languages']) ? after['languages'].filter(isTag) : [];
  const text = languages.map((tag) => {
    const chinese = isChinese(tag);
    // One change, said in the words of another language only, is said once.
    const own = seen.filter(
      ({language}) => language === undefined || language === tag || !languages.includes(language),
    );
    const all = [...new Set((own.length ? own : seen).map((one) => escaped(said(one, [before, after], chinese))))];
    const more =
      all.length > MOST_NAMED ? [chinese ? `另有${all.length - MOST_NAMED}处` : `${all.length - MOST_NAMED} more`] : [];
    const list = [...all.slice(0, MOST_NAMED), ...more];
    const words = chinese
      ? `${placeholder(tag)}：更正如下。${list.join('；')}。`
      : `${placeholder(tag)}: corrected. ${list.join('; ')}.`;
    return [tag, words];
  });
  return {date: longDate(today(), languages), text: Object.fromEntries(text) as Record<string, string>};
}

function isTag(tag: unknown): tag is string {
  try {
    return typeof tag === 'string' && Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
