/** Registers `<fulcrum-priorities>`. */
import {FulcrumPriorities} from '../elements/priorities/fulcrum-priorities.js';
import {define} from '../elements/define.js';

define('fulcrum-priorities', FulcrumPriorities);

// with it, TypeScript knows the element by its tag
export type {FulcrumPriorities};
