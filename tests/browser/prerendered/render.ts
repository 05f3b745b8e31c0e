// The package's own rendering, as it is built: it runs in browsers as well.
import type * as Render from '../../../src/render.ts';

export const {renderElement, renderHtml, jsonLd, styleHash} = (await import(
  '/dist/npm/render.js' as string
)) as typeof Render;
