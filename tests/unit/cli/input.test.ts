import {describe, expect, it} from 'vitest';
import {readPiped} from '../../../src/cli/input.js';

/** Answers a read with each of these in turn: words, or the code of an error. */
function pipe(...answers: readonly (string | {readonly code: string})[]) {
  const left = [...answers];
  return (chunk: Buffer): number => {
    const answer = left.shift() ?? '';
    if (typeof answer !== 'string') throw Object.assign(new Error(answer.code), answer);
    return chunk.write(answer);
  };
}

describe('standard input', () => {
  it('is waited for where the pipe has nothing yet', () => {
    expect(readPiped(pipe({code: 'EAGAIN'}, '{"id":', {code: 'EAGAIN'}, {code: 'EAGAIN'}, '1}')).toString()).toBe(
      '{"id":1}',
    );
  });

  it('ends where Windows says that the pipe has ended', () => {
    expect(readPiped(pipe('{}', {code: 'EOF'})).toString()).toBe('{}');
  });

  it('is not read on after any other error', () => {
    expect(() => readPiped(pipe('{', {code: 'EIO'}))).toThrow('EIO');
  });
});
