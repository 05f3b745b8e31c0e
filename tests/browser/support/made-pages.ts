// Pages that a test makes up: it posts HTML and headers, and gets an address that serves them. A srcdoc frame would
// have no address, no headers of its own, and muted errors in WebKit.
import type {Middleware} from '@web/dev-server-core';

interface MadePage {
  html: string;
  headers?: Record<string, string>;
}
const pages = new Map<string, MadePage>();

export const madePages: Middleware = async (ctx, next) => {
  if (!ctx.path.startsWith('/made/')) return next() as Promise<void>;
  if (ctx.method === 'POST') {
    let body = '';
    for await (const part of ctx.req.setEncoding('utf8')) body += part;
    const path = `/made/${pages.size + 1}.html`;
    pages.set(path, JSON.parse(body) as MadePage);
    ctx.body = path;
    return;
  }
  const page = pages.get(ctx.path);
  if (!page) return;
  ctx.body = Buffer.from(page.html);
  ctx.set({'Content-Type': 'text/html; charset=utf-8', ...page.headers});
};
