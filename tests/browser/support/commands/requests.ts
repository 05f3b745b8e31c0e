// Every address that a page of ours asks this server for, in any engine and from any frame.
import type {Middleware} from '@web/dev-server-core';

interface Request {
  url: string;
  referer: string;
  agent: string;
}
const log: Request[] = [];

const engineOf = (agent: string) =>
  agent.includes('Firefox') ? 'Firefox' : agent.includes('Chrome') ? 'Chromium' : 'WebKitGTK';

/** Notes each request before anything else can answer it. */
export const noteRequests: Middleware = (ctx, next) => {
  log.push({url: ctx.url, referer: ctx.get('referer'), agent: ctx.get('user-agent')});
  if (log.length > 5000) log.splice(0, 1000);
  return next();
};

/** Addresses that the page with this address asked for in this engine: several engines run at the same time. */
export const requestsFrom = (engine: string, page: string): string[] =>
  log.filter(({referer, agent}) => referer === page && engineOf(agent) === engine).map(({url}) => url);
