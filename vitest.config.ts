import {defineConfig} from 'vitest/config';
import {scriptText} from './scripts/build/script-text.ts';

export default defineConfig({
  plugins: [scriptText()],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    allowOnly: false,
    passWithNoTests: false,
    // only for what hangs: builds and thousands of cases take long on a busy machine
    testTimeout: 300_000,
    // the preview’s own style sheet is served as text, and would be empty
    css: {include: [/\/watch\/page\//]},
    // dates are compared with what Intl says, whatever the machine's zone
    env: {TZ: 'Asia/Shanghai'},
  },
});
