// dist/custom-elements.json: what the elements take, fire and let style, for editors and for the README's tables.
import {tool} from './command.ts';

export function main(_args: readonly string[]): void {
  tool('custom-elements-manifest', [
    'analyze',
    '--litelement',
    '--globs',
    'src/elements/**/*.ts',
    '--outdir',
    'dist',
    '--quiet',
  ]);
}
