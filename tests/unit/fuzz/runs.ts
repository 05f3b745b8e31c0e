/**
 * So many cases, the same ones each time. The first that fails ends it, with seed and path to make it again: to shrink a whole
 * report takes minutes. Whoever wants that takes endOnFailure out.
 */
export const runs = (numRuns: number, seed: number) => ({numRuns, seed, endOnFailure: true});
