// What the guides show is what the commands say and what the format has.
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {jsonSource} from '../../../src/cli/json-source.js';
import {lineOf} from '../../../src/cli/problem.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import {articleOf} from '../../../src/cli/verify/article.js';
import {uncoveredLine} from '../../../src/cli/verify/uncovered.js';
import {headlineLines, verifySource} from '../../../src/cli/verify/verify-source.js';
import {reportSchema, type Report} from '../../../src/report/schema.js';

const read = (file: string) => readFileSync(file, 'utf8');
const sample = read('demo/reports/budget-invented.json');
const fresh = () => JSON.parse(sample) as Report;
const written = (report: Report) => JSON.stringify(report, null, 2);

const articleText = read('demo/reports/budget-invented.en.txt');

/** The mistakes that the guide shows, made in a copy of the sample. */
function withMistakes(): Report {
  const report = fresh();
  delete report.facts[0]!.text['zh-Hans'];
  report.slots[1]!.attribution!.speaker = 'tresurer';
  Object.assign(report.figures[0]!, {value: '412 million'});
  report.gist!.text['en'] += ' This is a historic budget, and it is good.';
  return report;
}

function validated(text: string): string[] {
  return validateSource(jsonSource('report.json', text)).map((problem) => lineOf('report.json', problem));
}

function verified(text: string): string[] {
  const source = jsonSource('report.json', text);
  const article = articleOf('article.txt', articleText, headlineLines(source.value));
  const {problems, uncovered} = verifySource(source, article);
  return [
    ...problems.map((problem) => lineOf('report.json', problem)),
    ...uncovered.map((index) => uncoveredLine(article, index)),
  ];
}

function said(): string[] {
  const {showcase: _, ...withoutShowcase} = fresh();
  return [
    ...validated(written(fresh()).replace('"format": 1,', '"format": 1')),
    ...validated(written(withMistakes())),
    ...verified(sample.replace('every contract above', 'every contract over')),
    ...verified(written(withoutShowcase)),
  ];
}

afterEach(() => void vi.unstubAllEnvs());

describe.each([
  ['docs/first-report.md', 'C'],
  ['docs/first-report.zh-Hans.md', 'zh_CN.UTF-8'],
])('%s', (file, language) => {
  const text = read(file);

  it('shows what the commands say of the mistakes it explains', () => {
    vi.stubEnv('LC_ALL', language);
    const shown = text.match(/^(report\.json|article\.txt):\d+:.+$/gm) ?? [];
    expect(shown.length).toBe(7);
    expect(shown.filter((line) => !said().includes(line))).toEqual([]);
  });

  it('shows a claim as the sample has it', () => {
    const shown = /```json\n([^`]+)```/.exec(text)?.[1] ?? '';
    expect(fresh().slots.flatMap(({claims}) => claims)).toContainEqual(JSON.parse(shown));
  });
});

describe.each(['docs/format.md', 'docs/format.zh-Hans.md'])('%s', (file) => {
  it('has every section of a report in its table', () => {
    const rows = [...read(file).matchAll(/^\| (`.+?) \|/gm)].map(([, first]) => first).join(' ');
    const missing = Object.keys(reportSchema.entries).filter(
      (key) => key !== '$schema' && !rows.includes(`\`${key}\``),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(
  ['first-report', 'format', 'wordpress'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-Hans.md`]),
)('%s', (file) => {
  it('links to files that are there', () => {
    const links = [...read(file).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
  });
});
