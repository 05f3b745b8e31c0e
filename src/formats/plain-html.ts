import {toHtml} from 'hast-util-to-html';
import type {RenderOptions} from './options.js';
import {treeOf} from './tree.js';

/** The report as plain HTML: no classes, no styles, no script. For feeds, mail, and as the children of the elements. */
export const renderHtml = (report: unknown, options?: RenderOptions): string =>
  toHtml(treeOf(report, options).root, {characterReferences: {useNamedReferences: true}}) + '\n';
