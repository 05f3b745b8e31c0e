// What the elements look like, compared with the pictures in tests/visual/baselines/; `--accept` writes those anew that have
// changed, and ENGINE=firefox picks engines.
import {ensureBrowsers} from './browsers.ts';
import {tool} from './command.ts';

export function main(args: readonly string[] = []): void {
  ensureBrowsers();
  const env = {...process.env, ACCEPT_PICTURES: args.includes('--accept') ? 'yes' : ''};
  tool('wtr', ['--config', 'tests/visual/web-test-runner.config.mjs'], {env});
}
