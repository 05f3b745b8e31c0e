/** Brings the page back to where a reader was. */
export type Restore = () => void;

/**
 * Notes what stands first on the screen, so that it stands there again when what is above it has grown or shrunk. Browsers do this
 * for texts that stay the same nodes, and Safari not even for these.
 */
export function holdPlace(element: Element): Restore {
  const root = element.shadowRoot!;
  const top = (node: Element | null) => node?.getBoundingClientRect().top;
  const first = [...root.querySelectorAll('[id]')].find((one) => top(one)! >= 0);
  // Where all of the element is above the screen, its end is what has to stay.
  const place = () => (first ? top(root.getElementById(first.id)) : element.getBoundingClientRect().bottom);
  const before = place()!;
  return () => scrollBy({top: (place() ?? before) - before, behavior: 'instant'});
}
