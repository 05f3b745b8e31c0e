import {html, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import type {Report} from '../../report/schema.js';
import {attendeesView, type AttendeesView} from '../../views/attendees-view.js';
import {FulcrumElement} from '../fulcrum-element.js';
import {provenanceButton, provenancePanel} from '../parts/claim.js';
import {heading} from '../parts/heading.js';
import {attendeesStyles} from './fulcrum-attendees.styles.js';

/**
 * Who took part, in the report's order: by what they did, or by the body they stood for.
 * @summary The people and bodies of a report.
 */
export class FulcrumAttendees extends FulcrumElement<AttendeesView> {
  static override styles = [...FulcrumElement.styles, attendeesStyles];

  /** `role` groups by what people did; `body` by the body of their first post. Default: `role`. */
  @property({attribute: 'group-by'}) groupBy: 'role' | 'body' = 'role';

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
        html`<div part="group">
          <div>
            ${heading(level, `title-${id}`, 'group-heading', title)}
            <p part="count"><span aria-hidden="true">${members.length}</span><span class="unseen">${count}</span></p>
          </div>
          <ul role="list" part="members" aria-labelledby="title-${id}">
            ${members.map(
              ({name, original, detail, role, provenance}) =>
                html`<li part="member">
                  <p>
                    <b part="name">${name}</b>${original ? html` <span class="original" lang=${originalLanguage}>${original}</span>` : nothing}${provenanceButton(provenance, isOpen)}
                  </p>
                  ${detail ? html`<p part="detail">${detail}</p>` : nothing}${role ? html`<p part="role">${role}</p>` : nothing}
                  ${provenancePanel(provenance, isOpen)}
                </li>`,
            )}
          </ul>
        </div>`,
    )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-attendees': FulcrumAttendees;
  }
}
