// Files as an embedder's server would send them: the bytes on disk, no charset, no rewriting, and the headers that the
// folder's headers.json gives a page. For "npm start" and for the pages that browser tests load.
import {readFileSync} from 'node:fs';
import {basename, dirname, extname, join, posix} from 'node:path';

export interface StaticFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

const read = (file: string) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

function pathOf(address: string): string {
  try {
    return posix.normalize(decodeURIComponent(address)).replace(/\/$/, '/index.html');
  } catch {
    return '';
  }
}

/** The file at this path of an address, if it is one of those that `served` lets out. */
export function staticFile(root: string, address: string, served: RegExp): StaticFile | undefined {
  const path = pathOf(address);
  const body = served.test(path) ? read(join(root, path)) : undefined;
  if (!body) return undefined;
  const perPage = read(join(root, dirname(path), 'headers.json'))?.toString() ?? '{}';
  const own = (JSON.parse(perPage) as Record<string, Record<string, string>>)[basename(path)];
  return {
    body,
    headers: {'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'no-store', ...own},
  };
}
