export type Step = string | number;
export type Steps = readonly Step[];
type Holder = Record<Step, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** The value at the end of some steps. */
export const valueAt = (root: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>(
    (value, step) => (isHolder(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    root,
  );

/** Whether there is something at the end of these steps, be it undefined. */
export const isThere = (root: unknown, steps: Steps): boolean => {
  const holder = valueAt(root, steps.slice(0, -1));
  return !steps.length || (isHolder(holder) && Object.hasOwn(holder, steps.at(-1)!));
};

/** Steps to every value below the root, in reading order; what is held twice is passed once. */
export function placesIn(root: unknown): Steps[] {
  const places: Steps[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, steps: Steps): void => {
    if (!isHolder(value) || seen.has(value)) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const place = [...steps, Array.isArray(value) ? Number(key) : key];
      places.push(place);
      visit(value[key], place);
    }
  };
  visit(root, []);
  return places;
}

/** Puts a value as a field of its own, whatever its name: `__proto__` by assignment would be something else. Lists have no names. */
export const put = (holder: unknown, step: Step, value: unknown): void => {
  if (isHolder(holder) && (typeof step === 'number' || !Array.isArray(holder)))
    Object.defineProperty(holder, step, {value, enumerable: true, configurable: true, writable: true});
};
