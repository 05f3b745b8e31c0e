export {HEIGHTS, reservedHeight} from '../../prerender/embed/heights.js';

/** Width at which the heights are measured, and which oEmbed names: the column of an article. */
export const WIDTH = 600;
