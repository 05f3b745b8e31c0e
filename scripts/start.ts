// Builds, and shows the demo on this machine.
import {existsSync, globSync} from 'node:fs';
import {createServer} from 'node:http';
import {main as build} from './build.ts';
import {staticFile} from './static-files.ts';

const FIRST_PORT = 8080;
const TRIES = 20;

const server = createServer(({url = '/'}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  if (pathname === '/') {
    response.writeHead(302, {Location: '/demo/'}).end();
    return;
  }
  const file = staticFile('.', pathname, /^\/(?:demo|dist)\//);
  if (file) response.writeHead(200, file.headers).end(file.body);
  else response.writeHead(404, {'Content-Type': 'text/plain'}).end(`nothing at ${pathname}\n`);
});

/** Only this machine sees it. A port that is taken is passed over. */
function listen(port: number, tries: number): void {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && tries > 0) listen(port + 1, tries - 1);
    else throw error;
  });
  server.listen(port, '127.0.0.1', () => {
    server.removeAllListeners('error');
    const pages = globSync('demo/*.html').map((page) => page.replace('demo/', ''));
    console.log(`\nThe demo is at  http://localhost:${port}/demo/`);
    if (pages.length > 1) console.log(`Its pages: ${pages.sort().join(', ')}`);
    console.log('Ctrl+C ends it.');
  });
}

export async function main(): Promise<void> {
  await build();
  if (!existsSync('demo/index.html')) console.warn('demo/index.html is missing');
  const {PORT} = process.env;
  listen(PORT ? Number(PORT) : FIRST_PORT, PORT ? 0 : TRIES);
}
