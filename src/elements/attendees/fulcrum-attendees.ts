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

  static override properties = {groupBy: {attribute: 'group-by'}, pinyin: {type: Boolean}};

  /** `role` groups by what people did; `body` by the body of their first post. Default: `role`. */
  groupBy: 'role' | 'body' = 'role';

  /** Shows the pinyin of Chinese names above them, where the report gives it. Readers of other languages have a button for it. Default: false. */
  pinyin = false;

  protected override pressed(button: HTMLElement) {
    super.pressed(button);
    if (button.dataset['pinyin']) this.pinyin = !this.pinyin;
  }

  protected override build(report: Report, language: string) {
    if (!report.attendance.length) throw new Error('the report has no attendance');
    return attendeesView(report, language, this.groupBy);
  }

  protected override content({sections, pinyinLabel}: AttendeesView, level: number, scene: Scene) {
    const {pinyin} = this;
    // Offered to those who read another language.
    return html`${
      pinyinLabel && this.language !== scene.originalLanguage
        ? html`<div class="line note quiet" lang=${scene.ui}>
            <button part="pinyin-button" data-pinyin="1" aria-pressed=${pinyin}>${pinyinLabel}</button>
          </div>`
        : ''
    }${sections.map((view) => section(view, level, {...scene, pinyin}))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'fulcrum-attendees': FulcrumAttendees;
  }
}
