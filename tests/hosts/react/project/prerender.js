// What a server does at each request: the page with the application's first markup in it.
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createElement} from 'react';
import {renderToString} from 'react-dom/server';
import {build} from 'vite';
import {renderElement} from 'fulcrum-elements/render';
import report from 'fulcrum-elements/reports/hubei-2026-02-24.json' with {type: 'json'};

const input = ['src/app.tsx', 'src/ahead-app.tsx'];
await build({build: {ssr: true, rollupOptions: {input}, outDir: 'server', emptyOutDir: true}, logLevel: 'warn'});
const {App} = await import('./server/app.js');
const {Ahead} = await import('./server/ahead-app.js');

function put(page, markup) {
  const file = `dist/${page}.html`;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('<!--app-->', () => markup),
  );
}
put('server', renderToString(createElement(App, {manner: 'onServerMarkup'})));
const html = ['summary', 'priorities', 'attendees'].map((name) => renderElement(report, name, {language: 'zh-Hans'}));
put('ahead', renderToString(createElement(Ahead, {html: html.join('')})));
rmSync('server', {recursive: true});
