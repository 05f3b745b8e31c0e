import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {jsonSource} from '../../../src/cli/json-source.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import {articleOf} from '../../../src/cli/verify/article.js';
import {headlineLines, verifySource} from '../../../src/cli/verify/verify-source.js';
import {reportShape, type Shape} from '../../../src/report/generated/shape.js';

const names = ['budget-invented', 'climate-invented'];
const read = (name: string) => readFileSync(new URL(`../../../demo/reports/${name}`, import.meta.url), 'utf8');
const source = (name: string) => jsonSource(`${name}.json`, read(`${name}.json`));

/** Every field of the format, as `facts.attribution.label`. */
function fieldsOf(shape: Shape, path: string): string[] {
  if (Array.isArray(shape)) return fieldsOf((shape as readonly [Shape])[0], path);
  if (shape === 0 || shape instanceof RegExp) return [path];
  return Object.entries(shape as Record<string, Shape>).flatMap(([key, part]) => {
    const name = key.replace('$', '');
    return [path, ...fieldsOf(part, path ? `${path}.${name}` : name)];
  });
}

/** Every field that a report has, in the same words. */
function usedIn(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => usedIn(one, path));
  if (typeof value !== 'object' || !value) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => usedIn(one, path ? `${path}.${key}` : key))];
}

/** Fields that the format shares between all claims, and that only some kinds of claim have a use for. */
const shared = /\.(basis|note|attribution)(\.\w+)*$/;

describe('the sample reports', () => {
  it('use, between them, every field that the format has', () => {
    const used = new Set(names.flatMap((name) => usedIn(source(name).value, '')));
    const unused = [...new Set(fieldsOf(reportShape, ''))].filter((field) => !used.has(field));
    // Their articles are in English; the bundled report's is in Chinese, and has it.
    expect(unused.filter((field) => !shared.test(field))).toEqual(['people.pinyin']);
    for (const field of [
      'slots.claims.attribution.label',
      'priorities.attribution.label',
      'figures.note',
      'figures.basis',
    ])
      expect(used).toContain(field);
  });

  it.each(names)('give the commands nothing to find fault with: %s', (name) => {
    expect(validateSource(source(name))).toEqual([]);
    const text = read(`${name}.en.txt`);
    const {problems, uncovered} = verifySource(
      source(name),
      articleOf('article', text, headlineLines(source(name).value)),
    );
    expect(problems).toEqual([]);
    expect(uncovered).toEqual([]);
  });
});
