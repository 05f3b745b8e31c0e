type Parts = Readonly<Record<PropertyKey, object>>;

/**
 * A view that knows itself in a second language, and so does every view in it: as `second`, and part by part, only when it is asked for.
 * Views of one report have the same shape in each language.
 */
export function paired<View extends object>(view: View, second: object): View {
  const made: Record<PropertyKey, object> = {};
  return new Proxy(view, {
    get(_, key) {
      if (key === 'second') return second;
      const one = (view as Parts)[key];
      const other = (second as Parts)[key];
      // The same pair each time: what is the same is not rendered again.
      return typeof one === 'object' && other ? (made[key] ??= paired(one, other)) : one;
    },
  });
}
