/** Registers `<fulcrum-attendees>`. */
import {FulcrumAttendees} from '../elements/attendees/fulcrum-attendees.js';
import {define} from '../elements/define.js';

define('fulcrum-attendees', FulcrumAttendees);
