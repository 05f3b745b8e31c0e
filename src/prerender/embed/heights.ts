import type {ElementName} from '../../formats/options.js';

/**
 * Heights that are kept free until a frame has said its own, in pixels: the bundled report's, at that width, everything as it is
 * first. A test measures them again.
 */
export const HEIGHTS: Readonly<Record<ElementName, Readonly<Record<'zh' | 'other', number>>>> = {
  summary: {zh: 2940, other: 4210},
  priorities: {zh: 980, other: 1080},
  attendees: {zh: 1490, other: 1710},
};

/** Chinese says the same in fewer lines than other languages do. */
export const reservedHeight = (name: ElementName, language: string): number =>
  HEIGHTS[name][/^zh\b/i.test(language) ? 'zh' : 'other'];
