import {html} from 'lit';
import type {Report} from '../../report/schema.js';
import {attendeesView, type AttendeesView} from '../../views/attendees-view.js';
import {FulcrumElement} from '../fulcrum-element.js';
import {proven} from '../parts/claim.js';
import {heading} from '../parts/heading.js';
import {list} from '../parts/list.js';
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

  protected override inputs() {
    return [this.groupBy];
  }

  protected override build(report: Report, language: string) {
    return attendeesView(report, language, this.groupBy);
  }

  protected override content({groups, originalLanguage}: AttendeesView, level: number) {
    const {isOpen} = this.panels;
    return html`${groups.map(
      ({id, title, count, members}) =>
        html`<div class="row" part="group">
          <div>
            ${heading(level, `title-${id}`, 'group-heading', title)}
            <p class="note" part="count"><span aria-hidden="true">${members.length}</span><span class="unseen">${count}</span></p>
          </div>
          ${list(
            'members',
            'members',
            `title-${id}`,
            members.map(({name, original, detail, role, provenance}) =>
              proven(
                html`<b part="name">${name}</b> ${original && html`<span class="note" lang=${originalLanguage}>${original}</span>`}`,
                provenance,
                isOpen,
                [detail, role].map((text) => text && html`<p class="note" part="detail">${text}</p>`),
              ),
            ),
          )}
        </div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-attendees': FulcrumAttendees;
  }
}
