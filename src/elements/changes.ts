/** What an element lists, by ids that outlive an update. */
export interface ContentView {
  readonly kicker: string;
  readonly heading: string;
  readonly items?: readonly Entry[];
  readonly sections?: readonly Entry[];
  readonly second?: ContentView;
}
interface Entry {
  readonly id: string;
  readonly title: string;
}

const MOST_NAMED = 3;

/** Titles of the entries that are new, gone or other than before: at most three. */
export function changedTitles(before: ContentView, after: ContentView): string[] {
  const entries = ({items, sections}: ContentView) =>
    new Map([...(items ?? sections ?? [])].map((one) => [one.id, one]));
  const old = entries(before);
  const now = entries(after);
  return [...new Map([...old, ...now]).values()]
    .filter(({id}) => JSON.stringify(old.get(id)) !== JSON.stringify(now.get(id)))
    .map(({title}) => title)
    .slice(0, MOST_NAMED);
}
