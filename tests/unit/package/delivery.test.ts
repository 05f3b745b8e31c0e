// What a host serves: names, integrity, headers. Needs the build, which "npm test" makes first.
import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {version} from '../../../src/version.js';
import {headersOf} from '../../support/headers-of.js';

interface Delivered {
  hashed: string;
  bytes: number;
  integrity: string;
}
const read = (name: string) => readFileSync(`dist/${name}`);
const integrity = JSON.parse(read('integrity.json').toString()) as {version: string; files: Record<string, Delivered>};
const files = Object.entries(integrity.files);
const pages = globSync('demo/*.html').map((file) => readFileSync(file, 'utf8'));

describe('P13: dist/integrity.json', () => {
  it('lists every script that a page loads by a tag, and the version', () => {
    expect(integrity.version).toBe(version);
    const scripts = globSync(['fulcrum*.js', 'frame/*.js'], {cwd: 'dist'});
    expect(files.flatMap(([plain, {hashed}]) => [plain, hashed]).sort()).toEqual(scripts.sort());
    expect(Object.keys(integrity.files)).toEqual(
      expect.arrayContaining(['fulcrum.js', 'fulcrum.en.js', 'fulcrum.zh-Hans.js']),
    );
    // the demo loads what is listed
    for (const [, name] of pages.flatMap((html) => [...html.matchAll(/src="\.\.\/dist\/([^"]+\.js)"/g)]))
      expect(Object.keys(integrity.files)).toContain(name);
  });

  it.each(files)('says of %s what its bytes say', (plain, {hashed, bytes, integrity: said}) => {
    const body = read(plain);
    const [algorithm, digest] = said.split(/-(.*)/s);
    expect(algorithm).toBe('sha384');
    expect(createHash('sha384').update(body).digest('base64')).toBe(digest);
    expect(body.length).toBe(bytes);
    expect(read(hashed).equals(body)).toBe(true);
    const name = /-([0-9a-f]{12})\.js$/.exec(hashed)?.[1];
    expect(createHash('sha256').update(body).digest('hex').slice(0, 12)).toBe(name);
  });
});

describe('P12: dist/_headers', () => {
  const rules = read('_headers').toString();
  const served = globSync(['fulcrum*', 'integrity.json', 'report.schema.json', 'reports/*', 'frame/*'], {cwd: 'dist'});
  // Maps and the plugin are for people, not for pages.
  const looked = served.filter((name) => !/\.(map|zip)$/.test(name));

  it('lets every page load every file', () => {
    expect(looked.length).toBeGreaterThan(8);
    for (const name of looked)
      expect(headersOf(rules, `/${name}`), name).toMatchObject({
        'Access-Control-Allow-Origin': ['*'],
        'Cross-Origin-Resource-Policy': ['cross-origin'],
        'X-Content-Type-Options': ['nosniff'],
      });
  });

  it('gives each file one type with its charset, and one time to be kept', () => {
    const types: Record<string, string> = {
      js: 'text/javascript',
      json: 'application/json',
      html: 'text/html',
      xml: 'text/xml',
      txt: 'text/plain',
    };
    for (const name of looked) {
      const {'Content-Type': type, 'Cache-Control': cache} = headersOf(rules, `/${name}`);
      expect(type, name).toEqual([`${types[name.split('.').at(-1)!]}; charset=utf-8`]);
      expect(cache, name).toHaveLength(1);
    }
  });

  it('has hashed names kept for ever, those of earlier versions too, and plain ones asked for again soon', () => {
    const cache = (name: string) => headersOf(rules, `/${name}`)['Cache-Control']![0];
    const for_ever = 'public, max-age=31536000, immutable';
    // the copy that the command "frame" puts beside its pages
    expect(cache('frame/fulcrum-0123456789ab.js')).toBe(for_ever);
    for (const [plain, {hashed}] of files) {
      expect(cache(hashed)).toBe(for_ever);
      expect(cache(hashed.replace(/-[0-9a-f]{12}/, '-0123456789ab'))).toBe(for_ever);
      expect(cache(plain)).toMatch(/^public, max-age=300, stale-while-revalidate=3600$/);
    }
  });
});
