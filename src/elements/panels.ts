import type {LitElement} from 'lit';
import {emit} from './events.js';

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Which panels of an element are open. A panel's id is its kind, a hyphen and its own id: `priority-innovation`,
 * `source-gist`, `section-glossary`, `note-made`.
 */
export class Panels {
  private readonly host: LitElement;
  private readonly opened = new Set<string>();

  constructor(host: LitElement) {
    this.host = host;
  }

  readonly isOpen = (id: string): boolean => this.opened.has(id);

  toggle(id: string) {
    const open = !this.isOpen(id);
    this.set(id, open);
    if (open && !still()) void this.reveal(id);
  }

  set(id: string, open: boolean) {
    if (open === this.isOpen(id)) return;
    if (open) this.opened.add(id);
    else this.opened.delete(id);
    this.host.requestUpdate();
    const [, kind, name] = /^([a-z]+)-(.*)$/.exec(id)!;
    emit(this.host, 'fulcrum-toggle', {kind: kind!, id: name!, open});
  }

  private async reveal(id: string) {
    await this.host.updateComplete;
    const inner = this.host.shadowRoot!.getElementById(id)?.firstElementChild;
    inner?.animate({opacity: [0, 1], transform: ['translateY(-.25em)', 'none']}, {duration: 150, easing: 'ease-out'});
  }
}
