import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    exclude: ['tests/hosts/*/project/**'],
    environment: 'node',
    allowOnly: false,
    passWithNoTests: false,
    // one host after another: each installs, builds and opens a browser
    fileParallelism: false,
    // only for what hangs: an installation on a slow line takes minutes
    hookTimeout: 900_000,
    testTimeout: 120_000,
    env: {TZ: 'Asia/Shanghai'},
  },
});
