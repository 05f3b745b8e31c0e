// The pictures on disk: those that were accepted, and for review those that differ from them.
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {PNG} from 'pngjs';
import {compare, cut} from './compare.ts';
import {encode} from './palette-png.ts';
import {writeReview, type Finding} from './review.ts';

const HERE = join(import.meta.dirname, '..');
const BASELINES = join(HERE, 'baselines');
const REVIEW = join(HERE, 'review');
const VERSIONS = join(BASELINES, 'versions.json');

const accepting = Boolean(process.env.ACCEPT_PICTURES);

export interface Engine {
  readonly name: string;
  readonly version: string;
}
export interface Shot {
  readonly png: string;
  readonly width: number;
  readonly height: number;
}

const read = (file: string) => PNG.sync.read(readFileSync(file));

function pngOf({png, width, height}: Shot): PNG {
  const whole = PNG.sync.read(Buffer.from(png, 'base64'));
  if (whole.width < width || whole.height < height)
    throw new Error(`only ${whole.width} × ${whole.height} px are in view, of ${width} × ${height}`);
  return cut(whole, width, height);
}

function write(file: string, png: PNG): void {
  mkdirSync(join(file, '..'), {recursive: true});
  writeFileSync(file, encode(png));
}

/** The version of each engine that drew what was accepted. */
const versions = () =>
  (existsSync(VERSIONS) ? JSON.parse(readFileSync(VERSIONS, 'utf8')) : {}) as Partial<Record<string, string>>;

const findings: Finding[] = [];
const accepted: string[] = [];

/** Nothing where a picture looks as it was accepted; otherwise a sentence. Where changes are accepted they are written. */
export function check({name: engine, version}: Engine, name: string, shot: Shot): string | undefined {
  const folder = engine.toLowerCase();
  const baseline = join(BASELINES, folder, `${name}.png`);
  const now = pngOf(shot);
  const before = existsSync(baseline) ? read(baseline) : undefined;
  const comparison = before && compare(before, now);
  if (comparison?.same) return undefined;
  if (accepting) {
    write(baseline, now);
    accepted.push(`${folder}/${name}: ${comparison?.finding ?? 'new'}`);
    return undefined;
  }
  const finding = comparison?.finding ?? 'there is no accepted picture yet';
  const files = {now: `${folder}/${name}.now.png`, difference: `${folder}/${name}.difference.png`};
  write(join(REVIEW, files.now), now);
  if (comparison) write(join(REVIEW, files.difference), comparison.difference);
  findings.push({
    name: `${folder}/${name}`,
    finding,
    now: files.now,
    ...(comparison && {before: `../baselines/${folder}/${name}.png`, difference: files.difference}),
  });
  const then = versions()[engine];
  const other = then && then !== version ? ` ${engine} ${then} drew what was accepted, and this is ${version}.` : '';
  return `${folder}/${name}: ${finding}.${other} See tests/visual/review/index.html; if this is how it is to look: npm run visual -- --accept`;
}

/** How two pictures differ, whatever was accepted. */
export function differ([before, now]: readonly [Shot, Shot]): {same: boolean; finding: string} {
  const {same, finding} = compare(pngOf(before), pngOf(now));
  return {same, finding};
}

/** Accepted pictures of this engine that nothing draws any more; where changes are accepted they are removed. */
export function leftOver({name: engine, version}: Engine, drawn: readonly string[]): string[] {
  const folder = join(BASELINES, engine.toLowerCase());
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const left = files.filter((file) => !drawn.includes(file.replace(/\.png$/, '')));
  if (!accepting) return left;
  // also of what looks the same and keeps its file
  writeFileSync(VERSIONS, `${JSON.stringify({...versions(), [engine]: version}, undefined, 2)}\n`);
  for (const file of left) {
    rmSync(join(folder, file));
    accepted.push(`${engine.toLowerCase()}/${file}: removed`);
  }
  return [];
}

export function open(): void {
  rmSync(REVIEW, {recursive: true, force: true});
}

/** The page for review, or what was accepted. */
export function close(): void {
  if (accepting) console.log(['', ...accepted.sort(), `${accepted.length} pictures written or removed`].join('\n'));
  if (findings.length > 0) console.log(`\n${findings.length} pictures to look at: ${writeReview(REVIEW, findings)}`);
}
