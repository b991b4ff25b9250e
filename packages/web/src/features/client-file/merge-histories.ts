import type { TimelineEntry } from "../../api/clients.ts";
import type { LoadedHistory } from "../../api/histories.ts";

interface FiledEntry {
  readonly debtId: string | undefined;
  readonly entry: TimelineEntry;
}

/**
 * The histories of several files as one, the last recorded first. It ends where the first of them is not loaded
 * any further, so that nothing is missing in the middle of what is shown.
 */
export function mergeHistories(histories: readonly LoadedHistory[]): readonly FiledEntry[] {
  const ends = histories.filter(({ hasMore }) => hasMore).map(oldestIn);
  const end = ends.reduce((latest, one) => (one > latest ? one : latest), "");
  return histories
    .flatMap(({ debtId, entries }) => entries.map((entry) => ({ debtId, entry })))
    .filter(({ entry }) => entry.recordedAt >= end)
    .sort((a, b) => compare(b.entry.recordedAt, a.entry.recordedAt) || b.entry.seq - a.entry.seq);
}

const oldestIn = ({ entries }: LoadedHistory) => entries[entries.length - 1]?.recordedAt ?? "";

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
