// What the guides show is what the commands say and what the format has.
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import manifest from '../../../package.json' with {type: 'json'};
import {elements} from '../../../scripts/docs/reference.ts';
import {jsonSource} from '../../../src/cli/json-source.js';
import {lineOf} from '../../../src/cli/problem.js';
import {validateSource} from '../../../src/cli/validate/validate-source.js';
import {articleOf} from '../../../src/cli/verify/article.js';
import {uncoveredLine} from '../../../src/cli/verify/uncovered.js';
import {headlineLines, verifySource} from '../../../src/cli/verify/verify-source.js';
import {HEIGHTS} from '../../../src/integrations/frame/heights.js';
import {icons} from '../../../src/elements/parts/priority-icons.js';
import {parseReport} from '../../../src/report/parse-report.js';
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

describe.each(['first-report', 'format', 'hosts'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-Hans.md`]))(
  '%s',
  (file) => {
    it('links to files that are there', () => {
      const links = [...read(file).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
    });
  },
);

describe('docs/hosts.md', () => {
  const pages = ['docs/hosts.md', 'docs/hosts.zh-Hans.md'] as const;
  const shape = (file: string) => {
    const text = read(file);
    // text between the tags is in the page's language
    const code = text
      .match(/^```\w+\n[^]*?^```/gm)
      ?.map((one) => one.replace(/<p>.*?<\/p>|(?<=#fulcrum-summary">).*?(?=<\/a>)| lang="[\w-]+"/g, ''));
    return {headings: text.match(/^#+ /gm), rows: text.match(/^\|/gm)?.length, code};
  };

  it('has the same chapters and the same code in both languages', () => {
    expect(shape(pages[1])).toEqual(shape(pages[0]));
    expect(shape(pages[0]).code?.length).toBeGreaterThan(15);
  });

  it('names attributes and entries of the package that there are', () => {
    const all = elements();
    const allowed = [...read(pages[0]).matchAll(/^<fulcrum-(\w+) ([a-z -]+)>$/gm)];
    expect(allowed).toHaveLength(3);
    for (const [, name, list] of allowed) {
      const own = all.find(({tagName}) => tagName === `fulcrum-${name}`)!.attributes.map((one) => one.name);
      expect(own).toEqual(expect.arrayContaining(list!.split(' ')));
    }
    const exported = Object.keys(manifest.exports);
    for (const [, entry] of read(pages[0]).matchAll(/fulcrum-elements(\/[\w.-]+)(?=['"`])/g))
      expect(exported).toContain(`.${entry}`);
  });
});

describe.each(['hosting', 'frame', 'wordpress'].flatMap((name) => [`docs/${name}.md`, `docs/${name}.zh-Hans.md`]))(
  '%s',
  (file) => {
    it('links to files that are there', () => {
      const links = [...read(file).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link]) => link!);
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
    });
  },
);

describe.each(['docs/frame.md', 'docs/frame.zh-Hans.md'])('%s', (file) => {
  it('has the heights that are kept free', () => {
    const text = read(file);
    for (const [name, {zh, other}] of Object.entries(HEIGHTS))
      expect(text).toContain(`| \`${name}\` | ${zh} | ${other} |`);
    expect(text).toContain(`height="${file.includes('zh-Hans') ? HEIGHTS.summary.zh : HEIGHTS.summary.other}"`);
  });
});

describe.each(['docs/hosting.md', 'docs/hosting.zh-Hans.md'])('%s', (file) => {
  it('P13: has a command that prints the tag with the name and the hash of the built file', () => {
    const [, command] = /```sh\n(node -p [^]*?)\n```/.exec(read(file))!;
    const {files} = JSON.parse(read('dist/integrity.json')) as {files: Record<string, Record<string, string>>};
    const {hashed, integrity} = files['fulcrum.js']!;
    expect(execFileSync('sh', ['-c', command!], {encoding: 'utf8'})).toBe(
      `<script src="/${hashed}" integrity="${integrity}" crossorigin="anonymous" defer></script>\n`,
    );
  });
});

describe.each(['docs/hosts.md', 'docs/hosts.zh-Hans.md'])('%s', (file) => {
  it('lets every attribute of every element through', () => {
    const text = read(file);
    const [, listed = ''] = /attributeNameCheck: \/\^\(\?:([^)]*)\)/.exec(text)!;
    for (const {tagName, attributes = []} of elements()) {
      const names = attributes.map(({name}) => name).sort();
      const [, allowed = ''] = new RegExp(`<${tagName} ([a-z -]+)>\\n`).exec(text)!;
      expect(allowed.split(' ').sort()).toEqual(names);
      expect(listed.split('\\|')).toEqual(expect.arrayContaining(names));
    }
  });
});

describe.each([
  ['docs/format.md', 'en'],
  ['docs/format.zh-Hans.md', 'zh-Hans'],
])('%s', (file, language) => {
  const text = read(file);

  it('shows a priority as the format has it', () => {
    const report = JSON.parse(read('demo/reports/one-invented.json')) as Report;
    const json = text.split('```json\n').find((one) => one.startsWith('{\n  "id": "budget"'))!;
    const priority = JSON.parse(json.split('```')[0]!, (_, value: unknown) => {
      const words = (value as Record<string, unknown> | null)?.[language];
      return typeof words === 'string' ? Object.fromEntries(report.languages.map((one) => [one, words])) : value;
    }) as Report['priorities']['items'][number];
    const result = parseReport({...report, priorities: {items: [priority]}});
    expect(result.problems).toEqual([]);
    expect(result.ok && result.report.priorities.items[0]!.diagrams).toHaveLength(1);
  });

  it('names every icon', () => {
    const [line] = text.split('\n').filter((one) => one.startsWith('`icon`'));
    const names = [...line!.split(/[;；]/)[0]!.matchAll(/`([a-z]+)`/g)].map(([, name]) => name);
    expect(names.slice(1)).toEqual([...icons.keys()]);
  });
});
