// White space out of html`` and css``, and nothing else: what a style says to an old browser has to stay said.
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import {Features} from 'lightningcss';
import type {Plugin} from 'vite';

const EVERYTHING = 0x1fffff;

/**
 * With no browser named, Lightning CSS takes `color: red` before `color: light-dark(…)` for a slip and drops it, and writes
 * `(width >= 34em)` for `(min-width: 34em)`. So the oldest browser is named; but it rewrites nothing for it (its own
 * light-dark() and logical properties are larger and worse than our fallbacks), only media queries, back to what was written.
 */
export const css = {minify: true, targets: {chrome: 80 << 16}, exclude: EVERYTHING & ~Features.MediaQueries};

const html = {caseSensitive: true, collapseWhitespace: true, decodeEntities: true, removeComments: true};

/** Before TypeScript is taken off, since the minifier reads the source text. */
export const literals = (): Plugin => ({
  ...(minifyLiterals({
    failOnError: true,
    include: ['src/**/*.ts'],
    options: {minifyOptions: {...html, minifyCSS: css}},
  }) as unknown as Plugin),
  enforce: 'pre',
});
