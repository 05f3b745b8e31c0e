// What a server does at each request: the page with the application's first markup in it.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {build} from 'vite';

await build({build: {ssr: 'src/app.tsx', outDir: 'server', emptyOutDir: true}, logLevel: 'warn'});
const {App} = await import('./server/app.js');
const page = readFileSync('dist/server.html', 'utf8');
writeFileSync('dist/server.html', page.replace('<!--app-->', renderToString(createElement(App))));
rmSync('server', {recursive: true});
