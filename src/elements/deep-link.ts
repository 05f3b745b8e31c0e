/** An element that can show the target of a link. */
export interface DeepLinked extends Element {
  /** Whether the element holds what the fragment names. */
  holds(fragment: string): boolean;
  /** Opens what the fragment names and scrolls to it; false where the element does not hold it. */
  followLink(fragment: string): boolean;
}

const elements = new Set<DeepLinked>();
let followed: string | undefined;

const inPageOrder = (a: Element, b: Element) =>
  a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;

/** Whether an element on the page holds the target. */
export const leadsTo = (fragment: string): boolean => [...elements].some((element) => element.holds(fragment));

/** Lets the first element on the page that holds the target follow the page's fragment; the others stay as they are. */
function follow() {
  const fragment = location.hash.slice(1);
  if ([...elements].sort(inPageOrder).some((element) => element.followLink(fragment))) followed = fragment;
}

/** Call when an element has its content. The page's fragment is followed once, however late its elements come. */
export function joinLinks(element: DeepLinked): void {
  if (elements.has(element)) return;
  addEventListener('hashchange', follow);
  elements.add(element);
  // After the elements of this turn have all joined, so that the first on the page is the one that opens.
  queueMicrotask(() => {
    if (location.hash.slice(1) !== followed) follow();
  });
}

export function leaveLinks(element: DeepLinked): void {
  elements.delete(element);
  if (!elements.size) removeEventListener('hashchange', follow);
}
