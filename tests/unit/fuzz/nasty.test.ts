import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {outcomeOf} from '../../../src/report/load-report.js';
import {parseReport} from '../../../src/report/parse-report.js';
import {droppedFrom} from '../../../src/report/read-report.js';

interface Expected {
  readonly shown: boolean;
  readonly dropped: readonly string[];
  readonly first?: {readonly path: string; readonly code: string};
}

const folder = 'tests/fixtures/nasty';
const notReports = new Set(['README.md', 'expected.json', '.gitattributes']);
const expected = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as Record<string, Expected>;

/** As load-report.ts does it: other encodings are errors, and a byte order mark is dropped. */
const decoded = (file: string) => new TextDecoder('utf-8', {fatal: true}).decode(readFileSync(`${folder}/${file}`));

/** What the parser says of a file; `first` is missing where there are no problems, or the file is not JSON at all. */
function said(file: string): Expected {
  let input: unknown;
  try {
    input = JSON.parse(decoded(file));
  } catch {
    return {shown: false, dropped: []};
  }
  const result = parseReport(input);
  const [problem] = result.problems;
  return {
    shown: result.ok,
    dropped: result.ok ? droppedFrom(result.report) : [],
    ...(problem && {first: {path: problem.path, code: problem.code}}),
  };
}

describe('nasty reports', () => {
  it('are all expected, and all described', () => {
    const files = readdirSync(folder).filter((file) => !notReports.has(file));
    expect(new Set(Object.keys(expected))).toEqual(new Set(files));
    const rows = [...readFileSync(`${folder}/README.md`, 'utf8').matchAll(/^\| `(.+?)` \|/gm)].map(([, file]) => file);
    expect(new Set(rows)).toEqual(new Set(files));
  });

  it.each(Object.entries(expected))('%s', (file, outcome) => {
    const {dropped, ...rest} = said(file);
    expect({...rest, dropped: new Set(dropped)}).toEqual({...outcome, dropped: new Set(outcome.dropped)});
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(Object.entries(expected).filter(([file]) => !file.endsWith('.bin')))(
    '%s: an element that loads it comes to the same',
    (file, {shown, dropped}) => {
      const {report, message} = outcomeOf(decoded(file));
      expect(report !== undefined).toBe(shown);
      expect(Boolean(message)).toBe(!shown || dropped.length > 0);
    },
  );
});
