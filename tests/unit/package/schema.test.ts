import {existsSync, readdirSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {reportJsonSchema} from '../../../scripts/build/json-schema.js';
import {readReport} from '../../../src/report/read-report.js';
import {onlyOurs, unnoticed} from '../fuzz/agreement.js';
import {accidents, broken} from '../fuzz/breaks.js';
import {reports} from '../fuzz/reports.js';
import {runs} from '../fuzz/runs.js';
import {ajv, fieldsOf, placesOf, readJson, schema} from './json-schema.js';

const bundled = 'dist/reports/hubei-2026-02-24.json';
const samples = existsSync('demo/reports') ? readdirSync('demo/reports').filter((file) => file.endsWith('.json')) : [];
const sound = [bundled, 'tests/fixtures/reports/format-1.json', ...samples.map((file) => `demo/reports/${file}`)];

const validate = ajv.compile(schema);
const errorsOf = (input: unknown) => (validate(input) ? [] : placesOf(validate.errors).map(({at}) => at.join('.')));

describe('the published JSON Schema', () => {
  it('is what schema.ts says', () => {
    expect(schema).toEqual(reportJsonSchema());
  });

  it('says what the run-time check says: the values of a list, the length of evidence', () => {
    const {production, gist} = schema.properties!;
    expect(production?.properties?.['kind']?.enum).toEqual(['human', 'ai-assisted', 'ai']);
    const run = new RegExp(gist!.properties!['sources']!.items!.properties!['evidence']!.items!.pattern!, 'u');
    expect(
      ['支', '支点', '支'.repeat(16), '支'.repeat(17), 'a'.repeat(80), 'a'.repeat(81)].map((one) => run.test(one)),
    ).toEqual([false, true, true, false, true, false]);
  });

  it.each(sound)('takes a sound report: %s', (file) => {
    expect(errorsOf(readJson(file))).toEqual([]);
  });

  it('takes a note anywhere, a text among its places, as the run-time check does', () => {
    const text = JSON.stringify(readJson(bundled)).replaceAll('"zh-Hans":', '"$comment":["to do"],"zh-Hans":');
    expect(errorsOf(JSON.parse(text))).toEqual([]);
    expect(readReport(JSON.parse(text)).findings).toEqual([]);
  });
});

describe('a field of the published JSON Schema', () => {
  const fields = fieldsOf(schema);

  it('is described in English and in Chinese', () => {
    expect(fields.length).toBeGreaterThan(100);
    for (const [path, {description = ''}] of fields)
      expect([path, ...description.split('\n\n')]).toEqual([
        path,
        expect.stringMatching(/^[A-Z][^\p{Script=Han}]+\.$/u),
        expect.stringMatching(/\p{Script=Han}.*。$/u),
      ]);
  });

  it('has an example, which is right', () => {
    for (const [path, field] of fields) {
      expect([path, field.examples?.length ?? 0]).not.toEqual([path, 0]);
      for (const example of field.examples!) expect([path, ajv.validate(field, example)]).toEqual([path, true]);
    }
  });
});

describe('slips of whoever writes a report', () => {
  it.each<[what: string, old: string, slip: string, place: string]>([
    ['a field by a wrong name', '"corrections":', '"correction":', 'correction'],
    ['a kind of document that there is not', '"kind":"film"', '"kind":"movie"', 'documents.3.kind'],
    ['an id in capitals', '"id":"hubei-2026-02-24"', '"id":"Hubei"', 'id'],
    ['a number in quotes', '"value":7', '"value":"7"', 'figures.0.value'],
    ['an address without https', '"corrections":', '"contact":"example.org","corrections":', 'contact'],
    ['the format in quotes', '"format":1', '"format":"1"', 'format'],
    ['a date as people write it', '"iso":"2026-02-24"', '"iso":"24 Feb"', 'event.date.iso'],
    ['a tag that is none', '"attendees":{"zh-Hans"', '"attendees":{"zh_CN"', 'headings.attendees.zh_CN'],
  ])('are underlined: %s', (_, old, slip, place) => {
    const text = JSON.stringify(readJson(bundled));
    expect(text).toContain(old);
    expect(errorsOf(JSON.parse(text.replace(old, slip)))).toContain(place);
  });
});

it('readReport finds what the published JSON Schema finds, and the other way round', () => {
  let unsound = 0;
  fc.assert(
    fc.property(reports, accidents, (report, happened) => {
      const input = broken(report, happened);
      const found = validate(input) ? [] : placesOf(validate.errors);
      const {findings} = readReport(input);
      if (found.length) unsound++;
      expect(unnoticed(found, findings)).toEqual([]);
      expect(
        onlyOurs(
          findings,
          found.map(({at}) => at),
        ),
      ).toEqual([]);
    }),
    runs(500, 7),
  );
  expect(unsound).toBeGreaterThan(200);
});
