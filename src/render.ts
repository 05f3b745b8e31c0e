/**
 * Reports as text, without a browser: pure functions for Node, edge runtimes and anything else that runs JavaScript.
 */
export type {ElementName, RenderOptions} from './formats/options.js';
export type {ElementOptions} from './prerender/render-element.js';
export {renderHtml} from './formats/plain-html.js';
export {renderMarkdown} from './formats/markdown.js';
export {renderText} from './formats/plain-text.js';
export {jsonLd, jsonLdScript} from './formats/structured-data.js';
export {renderElement} from './prerender/render-element.js';
export {styleHash} from './prerender/style.js';
export type {DeliveredFile, EmbedCode, EmbedError, EmbedForm, EmbedOptions} from './prerender/embed/options.js';
export {embedCode} from './prerender/embed/embed-code.js';
