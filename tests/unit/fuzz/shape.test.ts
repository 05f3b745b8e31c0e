import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {FILE} from '../../../scripts/format-tables.js';
import {shapeModule} from '../../../scripts/format/shape-module.js';
import {reportSchema} from '../../../src/report/schema.js';

it('what readers load of the format is what schema.ts says', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(shapeModule(reportSchema));
});
