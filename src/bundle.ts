/** The script tag: the three elements, registered, with the report that comes with them. */
import {FulcrumAttendees} from './elements/attendees/fulcrum-attendees.js';
import {setDefaultReport} from './elements/default-report.js';
import {define} from './elements/define.js';
import {upgradePlaceholders} from './elements/placeholders.js';
import {FulcrumPriorities} from './elements/priorities/fulcrum-priorities.js';
import {FulcrumSummary} from './elements/summary/fulcrum-summary.js';
import report from './report/reports/hubei-2026-02-24.json' with {type: 'json'};
import {trust} from './report/read-report.js';
import type {Report} from './report/schema.js';

setDefaultReport(trust(report as unknown as Report));

define('fulcrum-summary', FulcrumSummary);
define('fulcrum-priorities', FulcrumPriorities);
define('fulcrum-attendees', FulcrumAttendees);

upgradePlaceholders();
if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => upgradePlaceholders(), {once: true});
