/** Registers `<fulcrum-attendees>`. */
import {FulcrumAttendees} from '../elements/attendees/fulcrum-attendees.js';
import {define} from '../elements/define.js';

define('fulcrum-attendees', FulcrumAttendees);

// with it, TypeScript knows the element by its tag
export type {FulcrumAttendees};
