// The package's own rendering, as it is built: it runs in browsers as well.
import type * as Rendering from '../../../src/render.ts';

export type Render = typeof Rendering;
const built: string = '/dist/npm/render.js';
export const {renderElement, renderHtml, jsonLd, styleHash} = (await import(built)) as Render;
