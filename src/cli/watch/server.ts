import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {basename} from 'node:path';
import {pageFiles} from './page-files.js';
import {readState, type State} from './state.js';
import {watchReport} from './watch-file.js';

export interface Preview {
  readonly address: string;
  /** Ends at once: open pages are told by the loss of their connection. */
  close(): Promise<void>;
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const headers = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};

/** Another site's name that was made to lead here (DNS rebinding) is not this machine's. */
const isThisMachine = (host: string | undefined) => /^(localhost|127\.0\.0\.1)(:\d+)?$/i.test(host ?? '');

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer) {
  response.writeHead(status, {...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body)});
  // Of an answer to HEAD, Node sends no body.
  response.end(body);
}

const json = 'application/json; charset=utf-8';
const plain = 'text/plain; charset=utf-8';

/** Shows the report in this file on 127.0.0.1, and again whenever it is saved. @param port - 0 for any that is free */
export async function preview(file: string, port: number): Promise<Preview> {
  let state: State = readState(file);
  let version = 1;
  const listeners = new Set<ServerResponse>();
  const files = pageFiles();

  const tell = (response: ServerResponse) => response.write(`data: ${version}\n\n`);
  const watched = watchReport(file, () => {
    const now = readState(file);
    if (now.text === state.text && now.shown === state.shown && now.problems.length === state.problems.length) return;
    state = now;
    version++;
    listeners.forEach(tell);
  });

  function listen(request: IncomingMessage, response: ServerResponse) {
    response.writeHead(200, {...headers, 'Content-Type': 'text/event-stream'});
    if (request.method === 'HEAD') return void response.end();
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    tell(response);
  }

  const server = createServer((request, response) => {
    const {method, url = '/'} = request;
    if (!isThisMachine(request.headers.host))
      return answer(response, 403, plain, 'This preview is for localhost only.\n');
    if (method !== 'GET' && method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(response, 405, plain, 'GET and HEAD only.\n');
    }
    const path = url.split(/[?#]/, 1)[0]!;
    const {text, ...told} = state;
    if (path === '/events') return listen(request, response);
    if (path === '/report.json') return answer(response, 200, json, text);
    if (path === '/problems.json')
      return answer(response, 200, json, JSON.stringify({version, ...told, file: basename(file)}));
    const one = files.get(path);
    if (one) return answer(response, 200, one.type, one.read());
    answer(response, 404, plain, 'Not found.\n');
  });

  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    watched.close();
    throw error;
  }
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        watched.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
