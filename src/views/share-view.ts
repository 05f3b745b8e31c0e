import {msg} from '../localization/localize.js';
import {plainText} from '../report/marks.js';
import type {Attribution} from '../report/schema.js';
import type {Context, ItemView} from './item-view.js';
import {attributionOf} from './text.js';

/** What can be taken along: the gist, or one priority. */
export interface Point {
  readonly id: string;
  readonly title: string;
  readonly aim: ItemView;
  readonly measures?: readonly {readonly title: string; readonly text: string}[];
  /** Fragments of the page's address that lead here, if any do. */
  readonly links?: readonly string[];
}

/** What goes with every point that is taken along, and the words of the buttons. */
export interface ShareView {
  readonly kicker: string;
  readonly heading: string;
  /** Who says all of it. */
  readonly attribution: string | undefined;
  /** Date of the event, for copied text. */
  readonly date: string;
  readonly copyLabel: string;
  readonly linkLabel: string;
  readonly shareLabel: string;
  readonly cardLabel: string;
  /** Said once a point is on the clipboard. */
  readonly copied: string;
  /** Above a field with the text, where the page or the browser forbids copying. */
  readonly copyBlocked: string;
}

export function shareView(context: Context, heading: string, attribution?: Attribution): ShareView {
  const {report, read} = context;
  return {
    kicker: read(report.event.shortName),
    heading,
    attribution: attributionOf(context, attribution),
    date: plainText(read(report.event.date.text)),
    copyLabel: msg('Copy text', {
      id: 'share.copy',
      desc: 'Button that copies the gist, or one priority, with its source.',
    }),
    linkLabel: msg('Copy link', {
      id: 'share.link',
      desc: 'Button that copies the address which leads to the gist, or to one priority.',
    }),
    shareLabel: msg('Share', {id: 'share.share', desc: 'Button that opens the device’s own menu for sharing.'}),
    cardLabel: msg('Save as picture', {
      id: 'share.card',
      desc: 'Button that saves the gist, or one priority, as a picture.',
    }),
    copied: msg('Copied', {id: 'copy.done', desc: 'Said after a point was copied.'}),
    copyBlocked: msg('Copying is blocked. Copy this text yourself:', {
      id: 'copy.blocked',
      desc: 'Above a field with the text, where the browser forbids copying.',
    }),
  };
}
