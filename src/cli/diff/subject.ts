import {plainText} from '../../report/marks.js';
import type {Step} from '../../report/read-report.js';
import type {Both} from '../language.js';
import {isChinese} from '../new/placeholder.js';
import {isFields, isText, mainText} from './change.js';
import {fieldNames, partNames} from './names.js';

/** What a change concerns, in words: the part of the report, and the field of it. */
export interface Subject {
  readonly part: Both;
  readonly field: Both;
}

const MOST_CHARACTERS = 48;

function short(words: string): string {
  const characters = [...plainText(words)];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`
    : characters.join('');
}

/** What readers know an entry by: its label or title, or its words; of a figure, the number as well. */
function named(entry: unknown): Both | undefined {
  if (!isFields(entry) && !isText(entry)) return undefined;
  const {label, title, value} = entry;
  const text = [label, title].find(isText) ?? mainText(entry);
  if (!text) return undefined;
  if (typeof value === 'number') {
    const [en, zh] = named(text)!;
    return [`${value} ${en}`, `${value}${zh}`];
  }
  const [first] = Object.values(text);
  const chinese = Object.keys(text).find(isChinese);
  return [short(text['en'] ?? first!), short(chinese ? text[chinese]! : first!)];
}

const stepInto = (value: unknown, step: Step): unknown =>
  Array.isArray(value) ? value[Number(step)] : isFields(value) ? value[step] : undefined;

const known = (names: Readonly<Record<string, Both>>, key: string): Both =>
  Object.hasOwn(names, key) ? names[key]! : [key, key];

/** Whom a member of a group is, whose entry has an id only. */
function whoIs(report: unknown, entry: unknown): Both | undefined {
  if (!isFields(entry) || !isFields(report)) return undefined;
  const {person, body} = entry;
  const list = report[person ? 'people' : 'bodies'];
  const one: unknown = Array.isArray(list)
    ? list.find((each) => isFields(each) && each['id'] === (person ?? body))
    : undefined;
  return named(one);
}

/** The entry's label in its list: what it is called, or its number. */
function entryName(report: unknown, list: string, entry: unknown, index: number): Both {
  const number: Both = [`no. ${index + 1}`, `第${index + 1}条`];
  if (list === 'claims' || list === 'notes') return number;
  const [en, zh] = (list === 'members' ? whoIs(report, entry) : named(entry)) ?? number;
  if (list === 'items') return [`Priority ${index + 1} (${en})`, `第${index + 1}项（${zh}）`];
  if (list === 'measures') return [`measure ${index + 1} (${en})`, `举措${index + 1}（${zh}）`];
  return [en, zh];
}

/** @param report - the one in which the steps lead to the change */
export function subjectOf(report: unknown, at: readonly Step[]): Subject {
  const [top = ''] = at;
  const parts: Both[] = [known(partNames, String(top))];
  let value = stepInto(report, top);
  let list = String(top);
  let fields: string[] = [];
  for (const step of at.slice(1)) {
    value = stepInto(value, step);
    if (typeof step === 'string') {
      list = step;
      fields.push(step);
      continue;
    }
    const [section] = isFields(value) ? [value['slot'], value['role']].filter((one) => typeof one === 'string') : [];
    // Sections and groups are known by their own name, priorities by their number.
    if (section || list === 'items') parts.pop();
    parts.push(section ? known(partNames, section) : entryName(report, list, value, step));
    fields = [];
  }
  // "text" goes without saying where more is said, and languages are said elsewhere.
  const told = fields
    .filter((key) => Object.hasOwn(fieldNames, key))
    .filter((key, _, all) => key !== 'text' || all.length < 2);
  const words = told.map((key) => known(fieldNames, key));
  return {
    part: [parts.map(([en]) => en).join(': '), parts.map(([, zh]) => zh).join('：')],
    field: [words.map(([en]) => en).join(', '), words.map(([, zh]) => zh).join('、')],
  };
}
