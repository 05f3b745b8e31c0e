// dist/_headers, as Netlify and Cloudflare Pages read it: how each file is to be served. No two rules give one file the same
// header, since some hosts would join the two values.
import type {Integrity} from './deliver.ts';

/** A page of any site may load these files, one with Cross-Origin-Embedder-Policy as well. */
const ALWAYS: readonly string[] = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'X-Content-Type-Options: nosniff',
];

const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
/** A new version is there within minutes, also where a server cannot be asked in between. */
const SHORT = 'Cache-Control: public, max-age=300, stale-while-revalidate=3600';

const type = (name: string) => `Content-Type: ${name}; charset=utf-8`;
const SCRIPT = type('text/javascript');
const JSON_TYPE = type('application/json');

/** Its hash gives way to a star, so that files of earlier versions, which stay in the folder, are served alike. */
const anyVersion = (hashed: string) => hashed.replace(/-[0-9a-f]+\.js$/, '-*.js');

export function headersFile({files}: Integrity): string {
  const rules: (readonly [pattern: string, ...headers: string[]])[] = [
    ['*', ...ALWAYS],
    ...Object.entries(files).flatMap(([plain, {hashed}]) => [
      [plain, SCRIPT, SHORT] as const,
      [anyVersion(hashed), SCRIPT, FOR_EVER] as const,
    ]),
    ['integrity.json', JSON_TYPE, SHORT],
    ['report.schema.json', JSON_TYPE, SHORT],
    ['reports/*.json', JSON_TYPE, SHORT],
    ['fulcrum.LICENSES.txt', type('text/plain'), SHORT],
    // the copy that the command "frame" puts beside its pages
    ['frame/fulcrum-*.js', SCRIPT, FOR_EVER],
    ['frame/*.html', type('text/html'), SHORT],
    ['frame/*.json', JSON_TYPE, SHORT],
    ['frame/*.xml', type('text/xml'), SHORT],
  ];
  const about = [
    '# How these files are to be served: for Netlify, Cloudflare Pages and hosts that read the same form.',
    '# For another folder than the root, put it before each path. See docs/hosting.md.',
  ];
  return [...about, ...rules.map(([pattern, ...headers]) => [`/${pattern}`, ...headers].join('\n  ')), ''].join('\n');
}
