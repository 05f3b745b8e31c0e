// Addresses whose answer a test decides, with the validators that servers of files send, and a log of who asked for what.
import {createHash} from 'node:crypto';
import type {Middleware} from '@web/dev-server-core';

interface Answer {
  text: string;
  status?: number;
  /** Never answers; the log tells when the other side hangs up. */
  hang?: boolean;
}
/** One request as the test sees it. */
export interface Asked {
  method: string;
  status: number;
  /** Whether the browser asked only if its copy was still right. */
  conditional: boolean;
  cookies: boolean;
  /** Whether the other side hung up first. */
  left: boolean;
}

const answers = new Map<string, Answer>();
const logs = new Map<string, Asked[]>();

export const madeReports: Middleware = async (ctx, next) => {
  if (!ctx.path.startsWith('/made-reports/')) return next() as Promise<void>;
  const name = ctx.path.replace(/\.log$/, '');
  if (ctx.path.endsWith('.log')) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = JSON.stringify(logs.get(name) ?? []);
    return;
  }
  if (ctx.method === 'PUT') {
    let body = '';
    for await (const part of ctx.req.setEncoding('utf8')) body += part;
    answers.set(name, JSON.parse(body) as Answer);
    ctx.body = 'ok';
    return;
  }
  const {text = '', status = 404, hang} = {status: 200, ...answers.get(name)};
  const etag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
  const unchanged = ctx.get('if-none-match') === etag;
  const asked: Asked = {
    method: ctx.method,
    status: unchanged ? 304 : status,
    conditional: Boolean(ctx.get('if-none-match')),
    cookies: Boolean(ctx.get('cookie')),
    left: false,
  };
  logs.set(name, [...(logs.get(name) ?? []), asked]);
  ctx.set({ETag: etag, 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json'});
  if (hang) {
    await new Promise<void>((resolve) => ctx.res.on('close', resolve));
    asked.left = true;
    return;
  }
  ctx.status = asked.status;
  if (!unchanged) ctx.body = Buffer.from(text);
};
