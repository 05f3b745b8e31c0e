import {html} from 'lit';
import type {Report} from '../../report/schema.js';
import {attendeesView, type AttendeesView} from '../../views/attendees-view.js';
import {FulcrumElement} from '../fulcrum-element.js';
import type {Scene} from '../parts/item.js';
import {section} from '../parts/section.js';
import {attendeesStyles} from './fulcrum-attendees.styles.js';

/**
 * Who took part, in the report's order: by what they did, or by the body they stood for.
 * @summary The people and bodies of a report.
 */
export class FulcrumAttendees extends FulcrumElement<AttendeesView> {
  static override styles = [...FulcrumElement.styles, attendeesStyles];

  static override properties = {groupBy: {attribute: 'group-by'}};

  /** `role` groups by what people did; `body` by the body of their first post. Default: `role`. */
  groupBy: 'role' | 'body' = 'role';

  protected override build(report: Report, language: string) {
    if (!report.attendance.length) throw new Error('the report has no attendance');
    return attendeesView(report, language, this.groupBy);
  }

  protected override content({sections}: AttendeesView, level: number, scene: Scene) {
    return html`${sections.map((view) => section(view, level, scene))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-attendees': FulcrumAttendees;
  }
}
