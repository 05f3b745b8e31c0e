import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

interface Schema {
  readonly properties?: Record<string, Schema>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const schema = read('dist/report.schema.json') as Schema;
const report = read('dist/reports/hubei-2026-02-24.json') as Record<string, unknown>;

describe('the published JSON Schema', () => {
  it('knows every field of the bundled report, and asks for none that it lacks', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(report)));
    expect(Object.keys(report)).toEqual(expect.arrayContaining([...(schema.required ?? [])]));
  });

  it('says what the run-time check says: the values of a list, the length of evidence', () => {
    const {production, gist} = schema.properties!;
    expect(production?.properties?.['kind']?.enum).toEqual(['human', 'ai-assisted', 'ai']);
    const run = new RegExp(gist!.properties!['sources']!.items!.properties!['evidence']!.items!.pattern!, 'u');
    expect(
      ['支', '支点', '支'.repeat(16), '支'.repeat(17), 'a'.repeat(80), 'a'.repeat(81)].map((one) => run.test(one)),
    ).toEqual([false, true, true, false, true, false]);
  });
});
