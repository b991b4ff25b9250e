import type { Page, PageOptions, StoredEvent } from "../../ports/case-files.ts";
import { decodeCursor, encodeCursor } from "../../store/cursor.ts";

export type HistoryOrder = "newest-first" | "oldest-first";

/**
 * A page of a case file's events by the number that each got, so that nothing is shown twice or left out while
 * the history grows. `place` names the list: a cursor of another one is no place in it.
 */
export function pageOfHistory(
  history: readonly StoredEvent[],
  place: string,
  { order, limit, cursor }: PageOptions & { readonly order: HistoryOrder },
): Page<StoredEvent> {
  const named = `${place} ${order}`;
  const after = cursor === undefined ? undefined : Number(decodeCursor(named, cursor)["seq"]);
  const ordered = order === "oldest-first" ? history : history.toReversed();
  const rest = ordered.filter(({ seq }) => after === undefined || comesAfter(seq, after, order));
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  if (last === undefined || items.length === rest.length) return { items };
  return { items, cursor: encodeCursor(named, { seq: String(last.seq) }) };
}

function comesAfter(seq: number, after: number, order: HistoryOrder): boolean {
  return order === "oldest-first" ? seq > after : seq < after;
}
