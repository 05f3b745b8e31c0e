import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

const sources = import.meta.glob<string>('/src/cli/{lint,terms,validate,verify}/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Codes as the commands have them: `code: 'x'`, or the second thing that a remark is made with. */
const codes = [
  ...new Set(
    Object.values(sources).flatMap((text) =>
      [
        ...text.matchAll(
          /(?:code: |\bcode === |warning\(\s*\w+,\s*|remark\(|missing\(at, )'([a-z-]+)'|\(([a-z-]+)\)`/g,
        ),
      ].map(([, one, other]) => (one ?? other)!),
    ),
  ),
];

describe.each(['docs/commands.md', 'docs/commands.zh-Hans.md'])('%s', (name) => {
  const page = readFileSync(name, 'utf8');

  it('explains every code that a command writes', () => {
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
