/** Registers `<fulcrum-summary>`. */
import {FulcrumSummary} from '../elements/summary/fulcrum-summary.js';
import {define} from '../elements/define.js';

define('fulcrum-summary', FulcrumSummary);

// with it, TypeScript knows the element by its tag
export type {FulcrumSummary};
