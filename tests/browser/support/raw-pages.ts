// Demo pages, test pages and built files reach the browser as they are on disk.
import type {Middleware} from '@web/dev-server-core';
import {staticFile} from '../../../scripts/static-files.ts';

const RAW = /^\/(?:dist|demo)\/|^\/tests\/browser\/.*\.html$/;

export const rawPages =
  (root: string): Middleware =>
  (ctx, next) => {
    const file = staticFile(root, ctx.path, RAW);
    if (!file) return next();
    ctx.body = file.body;
    // past Koa, which would add a charset
    for (const [name, value] of Object.entries(file.headers)) ctx.res.setHeader(name, value);
    return undefined;
  };
