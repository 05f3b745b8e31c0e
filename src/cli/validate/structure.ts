import {parseReport, type ReportProblem} from '../../report/parse-report.js';
import type {Step} from '../../report/read-report.js';
import type {Both} from '../language.js';
import type {Remark} from '../problem.js';
import {expectedIn, foundWords, valueAt} from './expected.js';
import {explained, joined, meant} from './explained.js';
import {fieldAt} from './field.js';
import {nearest} from './nearest.js';
import {stepsOf} from './steps.js';

export {stepsOf} from './steps.js';

interface Finding {
  readonly at: readonly Step[];
  readonly code: ReportProblem['code'];
  readonly value: unknown;
}

/** The parts of the report that help to say what should stand somewhere. */
interface Whole {
  readonly value: unknown;
  readonly languages: readonly string[];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Ids of the people and bodies, as far as there are any. */
const idsIn = ({value}: Whole): string[] =>
  ['people', 'bodies'].flatMap((list) => {
    const entries = valueAt(value, [list]);
    return Array.isArray(entries) ? strings(entries.map((entry) => valueAt(entry, ['id']))) : [];
  });

/** A name as the format wants it. */
const slugged = (value: unknown): string | undefined => {
  const slug =
    typeof value === 'string'
      ? value
          .trim()
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')
      : '';
  return /[a-z]/.test(slug) ? slug : undefined;
};

function guess({at, value}: Finding): string | undefined {
  const field = fieldAt(at);
  if (typeof value !== 'string') return undefined;
  if (field?.type === 'choice') return nearest(value, field.choices);
  return field?.expected?.startsWith('an id') ? slugged(value) : undefined;
}

function unknownField({at, value}: Finding, whole: Whole): Omit<Remark, 'severity' | 'code' | 'at'> {
  const key = `${at[at.length - 1]!}`;
  const above = fieldAt(at.slice(0, -1));
  const known = above?.type === 'text' ? whole.languages : (above?.fields ?? []);
  const present = Object.keys(valueAt(whole.value, at.slice(0, -1)) ?? {});
  const free = known.filter((name) => !present.includes(name));
  const language: Both | undefined =
    above?.type === 'text' && typeof value === 'string'
      ? [`A language has to be listed in "languages".`, '语言须先列入languages。']
      : undefined;
  return {
    ofKey: true,
    found: [`the unknown field “${key}”`, `未知字段“${key}”`],
    expected: [`one of ${known.join(', ')}`, `${known.join('、')}之一`],
    mend: joined(meant(nearest(key, free)), language, [
      'Nobody reads it: rename it or take it out.',
      '该字段不会被读取：请改名或删去。',
    ]),
  };
}

function remarkOf(finding: Finding, whole: Whole): Remark {
  const {at, code, value} = finding;
  const base = {severity: 'error', code, at, found: foundWords(value)} as const;
  if (code === 'unknown-field') return {...base, ...unknownField(finding, whole)};
  if (code === 'refused-key')
    return {...base, ofKey: true, found: foundWords(at[at.length - 1]), expected: ['another name', '其他名称']};
  if (code === 'id-duplicate')
    return {
      ...base,
      found: [`${foundWords(value)[0]} for the second time`, `重复的${foundWords(value)[1]}`],
      expected: ['a name that stands once', '不重复的名称'],
      mend: explained(at),
    };
  if (code === 'reference-unknown') {
    const ids = idsIn(whole);
    return {
      ...base,
      expected: ['an id from "people" or "bodies"', 'people或bodies中的id'],
      mend: joined(typeof value === 'string' ? meant(nearest(value, ids)) : undefined, explained(at)),
    };
  }
  if (code === 'unreadable')
    return {
      ...base,
      expected: ['a report of ordinary size', '大小正常的报道摘要'],
      mend: ['Make it shorter.', '请缩短。'],
    };
  const field = fieldAt(at);
  return {
    ...base,
    expected: field ? expectedIn(field, whole.languages) : ['a field of the format', '格式所规定的字段'],
    mend: joined(meant(guess(finding)), explained(at)),
  };
}

/** What keeps a report, or a part of it, from being shown. */
export function structureRemarks(value: unknown): Remark[] {
  const whole = {value, languages: strings(valueAt(value, ['languages']))};
  return parseReport(value).problems.map(({path, code}) => {
    const at = stepsOf(path, value);
    return remarkOf({at, code, value: valueAt(value, at)}, whole);
  });
}
