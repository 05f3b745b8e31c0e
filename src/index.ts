/** The package: classes, functions and types. Importing it registers nothing. */
export {FulcrumAttendees} from './elements/attendees/fulcrum-attendees.js';
export {setDefaultReport} from './elements/default-report.js';
export {define} from './elements/define.js';
export type {FulcrumEvents} from './elements/events.js';
export {FulcrumPriorities} from './elements/priorities/fulcrum-priorities.js';
export {upgradePlaceholders} from './elements/placeholders.js';
export {FulcrumSummary} from './elements/summary/fulcrum-summary.js';
export {parseReport} from './report/parse-report.js';
export type {Report, Text} from './report/schema.js';
export {version} from './version.js';
