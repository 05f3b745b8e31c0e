// Tests in real browsers. ENGINE=firefox picks engines, FILES='tests/browser/csp.test.ts' picks files,
// FORM=client or FORM=prerendered one of the two forms; picked files run in the first unless told otherwise.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {commandsPlugin} from './tests/browser/support/commands/plugin.ts';
import {noteRequests} from './tests/browser/support/commands/requests.ts';
import {delivered} from './tests/browser/support/delivered.ts';
import {chromium} from './tests/browser/support/engines/chromium.ts';
import {firefox} from './tests/browser/support/engines/firefox.ts';
import {webkitgtk} from './tests/browser/support/engines/webkitgtk.ts';
import {madePages} from './tests/browser/support/made-pages.ts';
import {madeReports} from './tests/browser/support/made-reports.ts';
import {rawPages} from './tests/browser/support/raw-pages.ts';
import {totalsReporter} from './tests/browser/support/reporter.ts';
import {scriptBase} from './tests/browser/support/script-base.ts';

// dates in reports are Chinese ones
process.env.TZ = 'Asia/Shanghai';

const engines = {chromium, firefox, webkitgtk};
const files = process.env.FILES?.split(',');
const {FORM = files && 'client'} = process.env;
const picked = process.env.ENGINE?.split(',') ?? Object.keys(engines);

export default {
  ...(FORM !== 'prerendered' && {files: files ?? 'tests/browser/**/*.test.ts'}),
  groups: [
    {
      // The same tests, with what they mount rendered ahead, and with the base class of the script tag in place of Lit's own; those of
      // pages and of other reports mount nothing of the kind.
      name: 'prerendered',
      files: files ?? 'tests/browser/{a11y,elements,language,page,priorities,typography}/*.test.ts',
      testRunnerHtml: (framework) =>
        `<!doctype html><html data-form="prerendered"><body><script type="module" src="${framework}"></script></body></html>`,
    },
  ].filter(() => FORM !== 'client'),
  rootDir: '.',
  // Lit's production build: what readers get, and without its remarks on the console
  nodeResolve: {exportConditions: ['production', 'browser', 'import', 'default']},
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  // only for what hangs: three engines on two cores can make any test slow
  testFramework: {config: {timeout: 60_000}},
  browsers: picked.map((name) => engines[name]()),
  middleware: [scriptBase, noteRequests, delivered, madePages, madeReports, rawPages(process.cwd())],
  plugins: [
    // esnext: keeps `with { type: 'json' }`
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'esnext'}),
    commandsPlugin(),
  ],
  reporters: [
    defaultReporter({reportTestResults: true}),
    totalsReporter('node_modules/.cache/fulcrum/browser-tests.json'),
  ],
};
