import {render, type TemplateResult} from 'lit';
import type {IsOpen} from './parts/disclosure.js';

/** Entries rendered in one go: more than a screen shows, and well within a frame. */
const PIECE = 25;
/** Pieces that one rendering may bring up to date; what is left waits for the next. */
const AT_ONCE = 2;

interface Piece {
  /** Its nodes move from here into the list; Lit goes on updating them there. */
  readonly place: DocumentFragment;
  readonly end: Comment;
  /** What it was made of. */
  readonly state: readonly unknown[];
  /** The panels that it asked about, as they were then. */
  readonly panels: ReadonlyMap<string, boolean>;
}

/**
 * Long lists in pieces: the first at once, the others one after another, and each again only when something in it has changed.
 * So the first screen of five thousand entries comes as soon as that of fifty, and no task is long.
 */
export class Pieces {
  private before = new Map<string, Piece>();
  private now = new Map<string, Piece>();
  /** Entries of each list that are due. */
  private due = PIECE;
  private left = AT_ONCE;
  private waiting = false;

  /** From the first entries again: the lists are others now. */
  restart() {
    this.due = PIECE;
  }

  /** With the entry at this place. */
  reach(index: number) {
    this.due = this.left = Math.max(this.due, index + PIECE);
  }

  /** Call after each rendering. @returns whether there is more to render */
  done(): boolean {
    const {waiting} = this;
    // What was not asked for has left the page, and Lit has lost its nodes.
    this.before = this.now;
    this.now = new Map();
    this.left = AT_ONCE;
    this.waiting = false;
    if (waiting) this.due += PIECE;
    return waiting;
  }

  /** The entries of a list that are due. @param stateOf - what these entries depend on, beside the panels that are open */
  list<T>(
    id: string,
    entries: readonly T[],
    isOpen: IsOpen,
    one: (entry: T, isOpen: IsOpen) => TemplateResult,
    stateOf: (entries: readonly T[]) => readonly unknown[],
  ): readonly unknown[] {
    if (entries.length <= PIECE) return entries.map((entry) => one(entry, isOpen));
    const places: DocumentFragment[] = [];
    for (let from = 0; from < entries.length; from += PIECE) {
      const piece =
        from < this.due && this.piece(`${id} ${from}`, entries.slice(from, from + PIECE), isOpen, one, stateOf);
      if (!piece) {
        this.waiting = true;
        break;
      }
      places.push(piece);
    }
    return places;
  }

  private piece<T>(
    key: string,
    entries: readonly T[],
    isOpen: IsOpen,
    one: (entry: T, isOpen: IsOpen) => TemplateResult,
    stateOf: (entries: readonly T[]) => readonly unknown[],
  ): DocumentFragment | undefined {
    let piece = this.before.get(key);
    const state = [...stateOf(entries), ...entries];
    const stale =
      !piece ||
      state.length !== piece.state.length ||
      state.some((part, index) => part !== piece!.state[index]) ||
      [...piece.panels].some(([panel, open]) => isOpen(panel) !== open);
    if (stale && this.left-- > 0) {
      const panels = new Map<string, boolean>();
      const noted: IsOpen = (panel) => {
        panels.set(panel, isOpen(panel));
        return isOpen(panel);
      };
      const {place, end} = piece ?? {place: new DocumentFragment(), end: document.createComment('')};
      if (!piece) place.append(end);
      render(
        entries.map((entry) => one(entry, noted)),
        place,
        {renderBefore: end},
      );
      piece = {place, end, state, panels};
    } else if (stale) this.waiting = true;
    if (piece) this.now.set(key, piece);
    return piece?.place;
  }
}
