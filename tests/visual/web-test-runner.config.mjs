// Pictures of the elements, apart from the other tests: not every engine draws all of them.
import {defaultReporter} from '@web/test-runner';
import base from '../../web-test-runner.config.mjs';
import {chromium} from '../browser/support/engines/chromium.ts';
import {totalsReporter} from '../browser/support/reporter.ts';
import {galleryPlugin} from './support/plugin.ts';

// what else a machine decides about letters
const SAME_EVERYWHERE = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
// through OpenGL, which software stands in for here, WebKitGTK draws edges between two pixels differently each time
process.env.WEBKIT_SKIA_ENABLE_CPU_RENDERING = '1';

export default {
  ...base,
  files: 'tests/visual/*.test.ts',
  groups: [],
  rootDir: '.',
  browsers: base.browsers.map((launcher) => (launcher.name === 'Chromium' ? chromium(SAME_EVERYWHERE) : launcher)),
  plugins: [...base.plugins, galleryPlugin()],
  reporters: [
    defaultReporter({reportTestResults: true}),
    // what was only written has not been tested
    ...(process.env.ACCEPT_PICTURES ? [] : [totalsReporter('node_modules/.cache/fulcrum/visual-tests.json')]),
  ],
};
