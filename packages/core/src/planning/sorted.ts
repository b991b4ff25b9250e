/** A sorted copy, for browsers too that are older than `toSorted`: the planner runs in them as well. */
export function sorted<T>(items: readonly T[], compare: (a: T, b: T) => number): T[] {
  // oxlint-disable-next-line unicorn/no-array-sort -- of a copy
  return items.slice().sort(compare);
}
