// What the elements look like, compared with the pictures in tests/visual/baselines/; `--accept` writes those anew that have
// changed, and ENGINE=firefox picks engines.
import {rmSync} from 'node:fs';
import {ensureBrowsers} from './browsers.ts';
import {tool} from './command.ts';
import {VISUAL_REPORT} from './test/totals.ts';

export function main(args: readonly string[] = []): void {
  rmSync(VISUAL_REPORT, {force: true});
  ensureBrowsers();
  const env = {...process.env, ACCEPT_PICTURES: args.includes('--accept') ? 'yes' : ''};
  tool('wtr', ['--config', 'tests/visual/web-test-runner.config.mjs'], {env});
}
