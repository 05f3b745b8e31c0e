import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {EXIT, UsageError} from '../../../src/cli/command.js';
import {validate} from '../../../src/cli/commands/validate.js';
import {called} from './call.js';

const folder = 'tests/fixtures/nasty';
type Expected = Record<string, {readonly shown: boolean; readonly dropped: readonly string[]}>;
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Expected;

describe('validate, of reports that elements refuse or show in part', () => {
  const broken = Object.entries(expected).filter(([, {shown, dropped}]) => !shown || dropped.length > 0);

  it.each(broken.map(([name]) => name))('%s does not pass', async (name) => {
    const code = await called(validate, [`${folder}/${name}`]).then(
      (outcome) => outcome.code,
      (error: unknown) => (error instanceof UsageError ? EXIT.usage : error),
    );
    expect([EXIT.problems, EXIT.usage]).toContain(code);
  });
});
