/** Partitions of work that run at the same time; the store has one writer a file anyway. */
const inParallel = 8;

/**
 * Runs `work` on every item and gives the results in the items' order. Items with the same group run one
 * after the other as they stand in the list; groups run side by side.
 */
export async function inOrderWithinGroups<Item, Result>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const groups = [...Map.groupBy(items.entries(), ([, item]) => groupOf(item)).values()];
  const results = new Map<number, Result>();
  const waiting = groups.values();
  await Promise.all(Array.from({ length: inParallel }, takeGroups));
  return items.map((_, index) => results.get(index) as Result);

  async function takeGroups(): Promise<void> {
    for (const group of waiting) {
      for (const [index, item] of group) results.set(index, await work(item));
    }
  }
}
