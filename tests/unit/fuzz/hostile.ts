// What only a script can hand over: JSON has none of it.
import fc from 'fast-check';
import {placesIn, put, valueAt} from './places.js';

/** Lays a trap where `old` stands. */
type Trap = (report: Record<string, unknown>, holder: object, step: string | number, old: unknown) => void;

const thrower = (thrown: unknown) => () => {
  throw thrown;
};

function revoked(): unknown {
  const {proxy, revoke} = Proxy.revocable([], {});
  revoke();
  return proxy;
}

const getter =
  (get: () => unknown): Trap =>
  (_, holder, step) =>
    Object.defineProperty(holder, step, {get, enumerable: true, configurable: true});

const putting =
  (make: (report: Record<string, unknown>, old: unknown) => unknown): Trap =>
  (report, holder, step, old) =>
    put(holder, step, make(report, old));

const traps: readonly Trap[] = [
  (_, holder) => put(holder, 'more', revoked()),
  getter(thrower(new Error('no'))),
  getter(thrower(undefined)),
  getter(() => Math.random()),
  // A cycle, a part held twice, and a part that holds itself.
  putting((report) => report),
  putting((_, old) => [old, old, old]),
  putting((_, old) => {
    const list: unknown[] = [old];
    list.push(list);
    return list;
  }),
  ...(
    [revoked, () => 10n, () => Symbol('x'), () => () => 'x', () => new Date(0), () => new Map([['a', 1]])] as const
  ).map(putting),
  putting(() => Object.create({text: {en: 'inherited'}}) as unknown),
  putting(() => Object.assign(Object.create(null) as object, {toString: null})),
  putting(() => Object.assign(() => 'x', {toString: thrower(new Error('no words'))})),
  putting((_, old) => new String(old)),
  putting((_, old) => Object.assign([old], {length: 40})),
  putting(() => new Array<unknown>(50)),
  putting(() => new Proxy({}, {get: thrower('not even an error'), has: () => true})),
  putting(() => new Proxy({}, {ownKeys: thrower(new TypeError('no keys'))})),
  putting((_, old) => new Proxy(Object(old) as object, {getOwnPropertyDescriptor: thrower(new Error('no'))})),
  putting((_, old) =>
    Array.isArray(old) ? new Proxy(old as unknown[], {get: (list, key) => (key === 'length' ? 500 : list[0])}) : old,
  ),
  (_, holder, step) => Array.isArray(holder) && Reflect.deleteProperty(holder, step),
];

/** Each a trap, with a number that says where. */
export const hostilities = fc.array(fc.tuple(fc.constantFrom(...traps), fc.nat()), {minLength: 1, maxLength: 3});

export function trapped(report: unknown, laid: readonly (readonly [Trap, number])[]): unknown {
  const copy = structuredClone(report) as Record<string, unknown>;
  // All values are looked up before the first trap is laid.
  const spots = placesIn(copy).map((steps) => ({
    holder: valueAt(copy, steps.slice(0, -1)) as object,
    step: steps.at(-1)!,
    old: valueAt(copy, steps),
  }));
  for (const [trap, where] of laid) {
    const {holder, step, old} = spots[where % spots.length]!;
    trap(copy, holder, step, old);
  }
  return copy;
}
