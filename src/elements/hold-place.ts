/** Brings the page back to where a reader was. */
export type Restore = () => void;

/**
 * Notes what stands first on the screen, so that it stands there again when what is above it has grown or shrunk. Browsers do this
 * for texts that stay the same nodes, and Safari not even for these.
 */
export function holdPlace(element: Element): Restore {
  const root = element.shadowRoot!;
  const first = [...root.querySelectorAll('[id]')].find((one) => one.getBoundingClientRect().top >= 0);
  const id = first?.id;
  // Where all of the element is above the screen, its end is what has to stay.
  const top = () => {
    const node = id ? root.getElementById(id) : null;
    return node ? node.getBoundingClientRect().top : id ? undefined : element.getBoundingClientRect().bottom;
  };
  const before = top();
  return () => {
    const after = top();
    if (after !== undefined && before !== undefined) scrollBy({top: after - before, behavior: 'instant'});
  };
}
