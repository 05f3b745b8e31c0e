// dist/ as a host serves it that reads dist/_headers: under /delivered/. Under /delivered/flipped/ one byte of each file is another
// one, and under /delivered/bare/ there are no headers but the type.
import type {Middleware} from '@web/dev-server-core';
import {readFileSync} from 'node:fs';
import {headersOf} from '../../support/headers-of.ts';

const served = /^\/delivered\/(flipped\/|bare\/)?([\w./-]+)$/;

/** The sign in the middle of the file is another letter. */
function flipped(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  copy[copy.length >> 1]! ^= 1;
  return copy;
}

export const delivered: Middleware = (ctx, next) => {
  const [, way, name] = served.exec(ctx.path) ?? [];
  if (!name || name.includes('..')) return next();
  const body = readFileSync(`dist/${name}`);
  const headers = Object.entries(headersOf(readFileSync('dist/_headers', 'utf8'), `/${name}`));
  // past the test server, which has its own mind about caching
  ctx.respond = false;
  ctx.res.writeHead(
    200,
    headers
      .filter(([header]) => way !== 'bare/' || header === 'Content-Type')
      .flatMap(([header, values]) => [header, values.join(', ')]),
  );
  ctx.res.end(way === 'flipped/' ? flipped(body) : body);
  return undefined;
};
