// Serves pages and built files as an embedder's server would: the bytes on disk, no charset, no rewriting, and the
// headers that the folder's headers.json gives a page.
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Middleware } from '@web/dev-server-core';

const RAW = /^\/(?:dist|demo)\/|^\/tests\/browser\/.*\.html$/;
const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

const read = (file: string) => {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
};

export const rawPages = (root: string): Middleware => (ctx, next) => {
  const path = normalize(decodeURIComponent(ctx.path)).replace(/\/$/, '/index.html');
  if (!RAW.test(path)) return next();
  const body = read(join(root, path));
  if (!body) return next();
  const [, folder = '', name = ''] = /^(.*\/)([^/]*)$/.exec(path) ?? [];
  const headers = JSON.parse(read(join(root, folder, 'headers.json'))?.toString() ?? '{}') as Record<string, Record<string, string>>;
  ctx.body = body;
  // after the body, since setting that sets a type; written past Koa, which would add a charset
  ctx.res.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
  ctx.res.setHeader('Cache-Control', 'no-store');
  for (const [header, value] of Object.entries(headers[name] ?? {})) ctx.res.setHeader(header, value);
  return undefined;
};
