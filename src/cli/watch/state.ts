import {parseReport} from '../../report/parse-report.js';
import {UsageError} from '../command.js';
import {readText} from '../input.js';
import {jsonSource} from '../json-source.js';
import type {Both} from '../language.js';
import type {Problem} from '../problem.js';
import {stepsOf} from '../validate/structure.js';
import {validateSource} from '../validate/validate-source.js';
import {placeOf, type Place} from './place.js';

export interface PageProblem extends Pick<Problem, 'severity' | 'code' | 'path' | 'line' | 'column'> {
  readonly message: {readonly en: string; readonly zh: string};
  readonly place?: Place;
}

/** What the page is told of the file, as it is now. */
export interface State {
  readonly text: string;
  readonly file: string;
  /** Languages of the report, as far as it has any. */
  readonly languages: readonly string[];
  /** Whether the elements can show it; otherwise the last preview stays. */
  readonly shown: boolean;
  readonly problems: readonly PageProblem[];
}

const both = ([en, zh]: Both) => ({en, zh});

function pageProblem({severity, code, path, line, column, message}: Problem, value: unknown): PageProblem {
  return {severity, code, path, line, column, message: both(message), place: placeOf(value, stepsOf(path, value))};
}

export function stateOf(file: string, text: string): State {
  const source = jsonSource(file, text);
  const {value, mistakes} = source;
  const result = mistakes.length ? undefined : parseReport(value);
  return {
    text,
    file,
    languages: result?.ok ? result.report.languages : [],
    shown: Boolean(result?.ok),
    problems: validateSource(source).map((problem) => pageProblem(problem, value)),
  };
}

/** Reads the file; one that cannot be read, for a moment or for good, is a problem and no reason to end. */
export function readState(file: string): State {
  try {
    return stateOf(file, readText(file, ['report.json', '报道摘要文件report.json']));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const problem = {severity: 'error', code: 'unreadable', path: '', line: 0, column: 0} as const;
    return {text: '', file, languages: [], shown: false, problems: [{...problem, message: both(error.said)}]};
  }
}
