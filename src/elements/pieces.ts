import {render, type TemplateResult} from 'lit';
import type {IsOpen} from './parts/disclosure.js';

/** Entries rendered in one go: well within a frame. */
const PIECE = 5;
/** A list with no more entries comes as a whole. */
const SHORT = 25;
/**
 * What is rendered at once, and in each turn later, counted in entries and what they were made of, panels above all: about as much as
 * the page then has to lay out.
 */
const AT_ONCE = 40;
const LATER = 132;
/** Milliseconds between two turns: enough for a frame, so that an answer is on screen before the rest goes on. */
const PAUSE = 16;

/** A few entries. */
interface Piece {
  /** They stand before it. */
  readonly end: Comment;
  /** The panels that they asked about. */
  readonly panels: Set<string>;
  /** What they were made of. */
  state: readonly unknown[];
}

interface List {
  /** The pieces move from here into the page; Lit goes on updating them there. */
  readonly place: DocumentFragment;
  /** The last of them stands before it. */
  readonly end: Comment;
  readonly pieces: Piece[];
  entries?: unknown;
  /** Gives up what is still to come. */
  stop?: () => void;
}

/**
 * Long lists in pieces: the first at once, the others one after another, and each again only when something in it has changed.
 * So the first screen of five thousand entries comes as soon as that of ten, and no task is long.
 */
export class Pieces {
  private readonly lists = new Map<string, List>();
  private readonly fail: (error: unknown) => void;

  /** Whether the lists are others in this rendering: entries that are not up to date are not to be seen then. */
  others = false;

  /** @param fail - takes what goes wrong, which may be while no rendering of the element is there to catch it */
  constructor(fail: (error: unknown) => void) {
    this.fail = fail;
  }

  /** The entries of a list, which has no other children. @param stateOf - what these entries depend on, beside the panels that are open */
  list<T>(
    id: string,
    entries: readonly T[],
    isOpen: IsOpen,
    one: (entry: T, isOpen: IsOpen) => TemplateResult,
    stateOf: (entries: readonly T[]) => readonly unknown[],
  ): unknown {
    let list = this.lists.get(id);
    // What has left the shadow root has lost its nodes.
    if (!list || !(list.end.getRootNode() as ShadowRoot).host) {
      if (entries.length <= SHORT) return entries.map((entry) => one(entry, isOpen));
      list = {place: new DocumentFragment(), end: document.createComment(''), pieces: []};
      list.place.append(list.end);
      this.lists.set(id, list);
    }
    const {place, end: last, pieces} = list;
    while (pieces.length * PIECE < entries.length) {
      const end = document.createComment('');
      last.before(end);
      pieces.push({end, panels: new Set(), state: []});
    }

    const others = this.others && entries !== list.entries;
    list.entries = entries;
    let due = 0;
    let left = AT_ONCE;
    /** Brings pieces up to date until the page has to have a turn; before it is printed, all. */
    const proceed = (print?: Event) => {
      list.stop?.();
      const parent = last.parentNode as HTMLElement | null;
      if (!parent) return;
      try {
        for (let piece; (piece = pieces[due / PIECE]) && (print || left > 0); due += PIECE) {
          const {end, panels, state} = piece;
          const some = entries.slice(due, due + PIECE);
          const now = () => [...stateOf(some), ...some, ...[...panels].map(isOpen)];
          if (now().length === state.length && now().every((part, index) => part === state[index])) continue;
          panels.clear();
          const noted: IsOpen = (panel) => panels.add(panel) && isOpen(panel);
          render(
            some.map((entry) => one(entry, noted)),
            parent,
            {renderBefore: end},
          );
          left -= PIECE + (piece.state = now()).length;
        }
      } catch (error) {
        return this.fail(error);
      }
      parent.classList?.add('long');
      let shown = Math.min(due, entries.length);
      for (const child of parent.children as HTMLCollectionOf<HTMLElement>) {
        const away = --shown < 0 && (others || child.hidden);
        if (away !== child.hidden) child.hidden = away;
      }
      left = LATER;
      if (!pieces[due / PIECE]) return;
      const timer = setTimeout(proceed, PAUSE);
      addEventListener('beforeprint', proceed);
      list.stop = () => {
        clearTimeout(timer);
        removeEventListener('beforeprint', proceed);
      };
    };
    proceed();
    return place;
  }
}
