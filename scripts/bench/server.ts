// A page with the script tag, and the two reports, on this machine only.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';

const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><script src="/fulcrum.js" defer></script><body>';

/** Serves the reports as /NAME.json. @param script - path of the built script */
export async function serve(script: string, reports: Readonly<Record<string, unknown>>) {
  const files = new Map<string, [type: string, body: string | Buffer]>([
    ['/', ['text/html', page]],
    ['/fulcrum.js', ['text/javascript', readFileSync(script)]],
    ['/favicon.ico', ['image/png', '']],
  ]);
  for (const [name, report] of Object.entries(reports))
    files.set(`/${name}.json`, ['application/json', JSON.stringify(report)]);
  const server = createServer(({url = '/'}, response) => {
    const [type, body] = files.get(url) ?? [];
    response.writeHead(type ? 200 : 404, {'Content-Type': type ?? 'text/plain', 'Cache-Control': 'no-store'}).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
