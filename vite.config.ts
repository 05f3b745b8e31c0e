// Builds of the same source: the script tag's one file (the default), the same in one language (--mode script-en and so on),
// ES modules for npm (--mode npm), what renders without a browser (--mode render), and the commands (--mode cli).
import {globSync} from 'node:fs';
import {basename, resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {asciiOnly} from './scripts/build/ascii-only.ts';
import {inlineMessages} from './scripts/build/inline-messages.ts';
import {internalNames} from './scripts/build/internal-names.ts';
import {banner, licences} from './scripts/build/licences.ts';
import {licencesInside} from './scripts/build/licences-inside.ts';
import {literals} from './scripts/build/literals.ts';
import {litManners} from './scripts/build/lit-manners.ts';
import {packChinese} from './scripts/build/pack-chinese.ts';
import {oneFile} from './scripts/build/one-file.ts';
import {packReport} from './scripts/build/pack-report.ts';
import {scriptText} from './scripts/build/script-text.ts';
import {stripNotes} from './scripts/build/strip-notes.ts';

/** dist/fulcrum.js, or dist/fulcrum.en.js: no imports, no exports, nothing outside its own function. */
const scriptTag = (only?: string): UserConfig => ({
  plugins: [
    literals(),
    packReport(only),
    inlineMessages(only),
    litManners(),
    packChinese(),
    oneFile(),
    asciiOnly(),
    licences('fulcrum.LICENSES.txt', ['lit, lit-html, lit-element, @lit/reactive-element']),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2020',
    // smaller than the built-in minifier makes it
    minify: 'terser',
    terserOptions: {
      compress: {
        passes: 3,
        keep_fargs: false,
        ecma: 2020,
        unsafe_methods: true,
        unsafe_arrows: true,
        pure_getters: true,
        inline: 2,
        typeofs: false,
      },
      format: {ecma: 2020},
      // Some of the names are the DOM's too, for something else: those in the list are ours wherever they stand.
      mangle: {properties: {regex: internalNames, builtins: true}},
    },
    modulePreload: false,
    // beside the script but not named in it: a site that copies only the script gets no 404
    sourcemap: 'hidden',
    rolldownOptions: {
      input: 'src/bundle.ts',
      output: {format: 'iife', entryFileNames: only ? `fulcrum.${only}.js` : 'fulcrum.js', postBanner: banner},
    },
  },
});

/** Entries of the package: the index, and per element one module that registers it. */
const npmEntries = (): Record<string, string> => ({
  index: 'src/index.ts',
  ...Object.fromEntries(globSync('src/define/*.ts').map((file) => [basename(file, '.ts'), file])),
});

/** dist/npm: Lit stays the application's. @lit/localize goes inside, since a copy shared with the application can only be configured once. */
const npm = (): UserConfig => ({
  plugins: [stripNotes(), licences('LICENSES.txt')],
  build: {
    outDir: 'dist/npm',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {formats: ['es'], entry: npmEntries()},
    rolldownOptions: {
      external: [/^lit($|\/)/],
      output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js'},
    },
  },
});

/** What is rendered ahead is the same wherever that is done. Elements add what a reader's browser can do. */
const nothingToShareWith = {'navigator.share': 'undefined'};

/**
 * dist/npm/render.js: one file with everything inside, for Node and edge runtimes. Lit too, in its build for servers, so that
 * what is rendered does not hang on what else a bundler picks.
 */
const render = (): UserConfig => ({
  plugins: [literals(), stripNotes(), licencesInside('render.LICENSES.txt')],
  // where Lit has its build for servers
  resolve: {
    conditions: ['node', 'module', 'import', 'default'],
    mainFields: ['module', 'main'],
    // but for this one, which would have Node's Buffer
    alias: [{find: /^@lit-labs\/ssr-client$/, replacement: resolve('node_modules/@lit-labs/ssr-client/index.js')}],
  },
  // A browser renders ahead as a server does: never with its own elements, which have to be registered.
  define: {'process.env.NODE_ENV': '"production"', 'globalThis.HTMLElement': 'undefined', ...nothingToShareWith},
  build: {
    outDir: 'dist/npm',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: {formats: ['es'], entry: {render: 'src/render.ts'}},
    rolldownOptions: {output: {entryFileNames: '[name].js', codeSplitting: false}},
  },
});

/** dist/cli: the commands in one file for Node, with the libraries that they need inside. */
const cli: UserConfig = {
  plugins: [scriptText(), stripNotes(), licences('LICENSES.txt', ['valibot', 'jsonc-parser', '@lit/localize'])],
  // Vite would write {}, as for browsers, and LANG be unknown.
  define: {'process.env': 'process.env', ...nothingToShareWith},
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: 'src/cli/main.ts',
      platform: 'node',
      external: [/^node:/],
      output: {format: 'es', entryFileNames: 'fulcrum-elements.js', postBanner: '#!/usr/bin/env node'},
    },
  },
};

const modes: Readonly<Record<string, UserConfig>> = {npm: npm(), render: render(), cli};

export default defineConfig(({mode}) => ({
  // the report as one JSON text: browsers read it faster than an object literal
  json: {stringify: true},
  logLevel: 'warn',
  ...(modes[mode] ?? scriptTag(/^script-(.+)/.exec(mode)?.[1])),
}));
