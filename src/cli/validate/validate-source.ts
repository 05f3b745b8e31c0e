import type {JsonSource} from '../json-source.js';
import {lint} from '../lint/lint.js';
import {located, type Problem} from '../problem.js';
import {duplicateProblems, jsonProblems} from './json-mistakes.js';
import {structureRemarks} from './structure.js';

/**
 * Everything to mend in a report, in the order of the file: errors that keep it or a part of it from being shown, warnings about
 * how it is written. Nothing is said of what could not be read for a mistake in the JSON itself.
 */
export function validateSource(source: JsonSource): Problem[] {
  const broken = jsonProblems(source);
  if (broken.length) return broken;
  return [
    ...duplicateProblems(source),
    ...[...structureRemarks(source.value), ...lint(source.value)].map((remark) => located(source, remark)),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}

export const isError = ({severity}: Problem): boolean => severity === 'error';
