import { AppError } from "../../kernel/errors.ts";

const inParallel = 8;

/** Runs `work` on every item, some at a time, and gives the results in the items' order. */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const waiting = items.entries();
  await Promise.all(Array.from({ length: inParallel }, take));
  return items.map((_, index) => results.get(index) as Result);

  async function take(): Promise<void> {
    for (const [index, item] of waiting) results.set(index, await work(item, index));
  }
}

/** The store had no time for this one: asking again can help. */
export function isBusy(error: unknown): boolean {
  return error instanceof AppError && error.retriable;
}
