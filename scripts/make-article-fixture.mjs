// Makes tests/fixtures/hubei-article.json, with which the tests hold the bundled report to the article without having the article:
//
//   node scripts/make-article-fixture.mjs ARTICLE [OUT]
//
// ARTICLE is the report as printed, in UTF-8: its three heading lines are paragraph 0, then every line with words on it is a
// paragraph, from 1. Run it again when evidence in the bundled report changes: it says what is new, gone or not in the article,
// and fails without writing while anything is not.
//
// The fixture holds hashes only:
//   evidence  for every run of evidence in the bundled report that stands in its paragraph:
//             the first 16 hex digits of SHA-256 over `${paragraph}\n${run}`
//   shingles  for every 21 Han characters in a row: the first 12 hex digits of SHA-256 over them. Han characters are those of
//             \p{Script=Han}; all others (punctuation, Latin, digits, spaces) are taken out first, and no row crosses from one
//             paragraph, or one heading line, into the next
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';

const HEADING_LINES = 3;
const SHINGLE = 21;

const [article, out = 'tests/fixtures/hubei-article.json'] = process.argv.slice(2);
if (!article) {
  console.error('Say which article: node scripts/make-article-fixture.mjs ARTICLE [OUT]');
  process.exit(2);
}

const digest = (text, digits) => createHash('sha256').update(text).digest('hex').slice(0, digits);
const lines = readFileSync(article, 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');
const paragraphs = [lines.slice(0, HEADING_LINES).join('\n'), ...lines.slice(HEADING_LINES)];

/** Every `{paragraph, evidence}` of the report, run by run. */
function* runsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value.evidence)) for (const run of value.evidence) yield {paragraph: value.paragraph, run};
  else for (const inner of Object.values(value)) yield* runsIn(inner);
}

const report = JSON.parse(
  readFileSync(new URL('../src/report/reports/hubei-2026-02-24.json', import.meta.url), 'utf8'),
);
const runs = new Map(
  [...runsIn(report)].map(({paragraph, run}) => [digest(`${paragraph}\n${run}`, 16), {paragraph, run}]),
);
const absent = [...runs.values()].filter(({paragraph, run}) => !paragraphs[paragraph]?.includes(run));
if (absent.length > 0) {
  for (const {paragraph, run} of absent)
    console.error(`“${run}” does not stand in paragraph ${paragraph} of the article: correct the evidence.`);
  process.exit(1);
}

const shingles = new Set();
for (const line of lines) {
  const han = line.match(/\p{Script=Han}/gu) ?? [];
  for (let i = 0; i + SHINGLE <= han.length; i++) shingles.add(digest(han.slice(i, i + SHINGLE).join(''), 12));
}

let before = [];
try {
  before = JSON.parse(readFileSync(out, 'utf8')).evidence;
} catch {
  // the first time there is none
}
const added = [...runs].filter(([hash]) => !before.includes(hash));
for (const [, {paragraph, run}] of added) console.log(`new: “${run}” in paragraph ${paragraph}`);
const gone = before.filter((hash) => !runs.has(hash)).length;

const fixture = {
  paragraphs: paragraphs.length,
  shingle: SHINGLE,
  evidence: [...runs.keys()].sort(),
  shingles: [...shingles].sort(),
};
writeFileSync(out, `${JSON.stringify(fixture)}\n`);
console.log(
  `${out}: ${runs.size} runs of evidence (${added.length} new, ${gone} gone), ${shingles.size} shingles of ${paragraphs.length} paragraphs`,
);
