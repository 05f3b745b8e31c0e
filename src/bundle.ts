/** The script tag: the three elements, registered, with the report that comes with them. */
// In an order found by trying, in which what is alike stands together: compressed, the file takes 200 bytes less.
import report from './report/reports/hubei-2026-02-24.json' with {type: 'json'};
import './elements/placeholders.js';
import './styles/tokens.styles.js';
import './formats/share-card.js';
import './styles/frame.styles.js';
import './elements/priorities/fulcrum-priorities.styles.js';
import './elements/parts/priority-icons.js';
import './styles/print.styles.js';
import './elements/summary/fulcrum-summary.styles.js';
import './styles/host.styles.js';
import './report/generated/shape.js';
import './elements/define.js';
import 'lit';
import './elements/priorities/filter.js';
import './elements/parts/share.js';
import './elements/attendees/fulcrum-attendees.styles.js';
import './views/summary-view.js';
import './views/priorities-view.js';
import './views/attendees-view.js';
import './views/item-view.js';
import './elements/structured-data.js';
import './views/frame-view.js';
import './elements/stamp.js';
import './report/read-report.js';
import './views/share-view.js';
import './localization/direction.js';
import './elements/fulcrum-element.js';
import './elements/events.js';
import './elements/hold-place.js';
import {FulcrumAttendees} from './elements/attendees/fulcrum-attendees.js';
import {setDefaultReport} from './elements/default-report.js';
import {define} from './elements/define.js';
import {upgradePlaceholders} from './elements/placeholders.js';
import {FulcrumPriorities} from './elements/priorities/fulcrum-priorities.js';
import {FulcrumSummary} from './elements/summary/fulcrum-summary.js';
import {trust} from './report/read-report.js';
import type {Report} from './report/schema.js';

setDefaultReport(trust(report as unknown as Report));

define('fulcrum-summary', FulcrumSummary);
define('fulcrum-priorities', FulcrumPriorities);
define('fulcrum-attendees', FulcrumAttendees);

upgradePlaceholders();
// What the parser has yet to come to.
addEventListener('DOMContentLoaded', () => upgradePlaceholders(), {once: true});
