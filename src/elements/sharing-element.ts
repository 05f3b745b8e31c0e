import type {PropertyValues} from 'lit';
import {pointText} from '../views/point-text.js';
import type {Point, ShareView} from '../views/share-view.js';
import type {ContentView} from './changes.js';
import {emit} from './events.js';
import {FulcrumElement} from './fulcrum-element.js';
import type {Copy, How} from './parts/share.js';

/** Hands a picture to the reader as a file. */
function save(picture: string, name: string) {
  const link = document.createElement('a');
  link.href = 'data:image/svg+xml,' + encodeURIComponent(picture);
  link.download = name;
  link.click();
}

/** What elements have in common whose points can be taken along: as text, by their link, as a picture. */
export abstract class SharingElement<View extends ContentView & ShareView> extends FulcrumElement<View> {
  /** What was copied last, or offered for selection where the clipboard was refused. */
  protected copy: Copy | undefined;

  /** What the element shows under this id. */
  protected abstract point(id: string): Point;

  protected override willUpdate(changed: PropertyValues) {
    const {built} = this;
    super.willUpdate(changed);
    // Of another report, or in another language.
    if (built !== this.built) this.copy = undefined;
  }

  protected override pressed(button: HTMLElement) {
    super.pressed(button);
    const {copy, how} = button.dataset;
    if (copy) void this.sharePoint(this.point(copy), how as How);
  }

  private async sharePoint(point: Point, how: How) {
    const {built, language} = this;
    const {id, title, links = [this.id]} = point;
    const url = `${location.href.split('#')[0]}${links[0] && '#' + links[0]}`;
    try {
      if (how === 'share') await navigator.share({title, text: pointText(built!, point, built!.credit), url});
      if (how === 'picture')
        save((await import('../formats/share-card.js')).shareCard(built!, point, language), `fulcrum-${id}.svg`);
      if (how && how !== 'link') return emit(this, 'fulcrum-share', {id, how});
    } catch (error) {
      // The reader has thought better of it, or pressed twice.
      if (/^Abort|^InvalidState/.test((error as Error).name)) return;
      how = '';
    }
    const text = how ? url : pointText(built!, point, built!.credit, url);
    let copied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Refused, or not there: the page is not secure, or a frame without the permission.
      copied = false;
    }
    this.copy = {id, text, copied, how};
    this.announce(copied ? built!.copied : built!.copyBlocked);
    if (how) emit(this, 'fulcrum-share', {id, how});
    else emit(this, 'fulcrum-copy', {id, text, copied});
    if (copied) return;
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.select();
  }
}
