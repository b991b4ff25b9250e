import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";
import type { TimelineEntry } from "./clients.ts";

/** What is loaded of one file, newest first, and whether there is more before it. */
export interface LoadedHistory {
  /** Undefined: the client's own. */
  readonly debtId: string | undefined;
  readonly entries: readonly TimelineEntry[];
  readonly hasMore: boolean;
}

const pageOf = 100;

/** The histories of some of a client's files, so many pages of each. What was there stays while more is loaded. */
export const historiesQuery = (
  clientId: string,
  debtIds: readonly (string | undefined)[],
  pages: number,
) =>
  queryOptions({
    queryKey: ["client", clientId, "histories", debtIds, pages, languageStore.get()],
    queryFn: () => Promise.all(debtIds.map((debtId) => loadHistory(clientId, debtId, pages))),
    placeholderData: keepPreviousData,
  });

async function loadHistory(
  clientId: string,
  debtId: string | undefined,
  pages: number,
): Promise<LoadedHistory> {
  const file =
    debtId === undefined
      ? path`/v1/clients/${clientId}`
      : path`/v1/clients/${clientId}/debts/${debtId}`;
  const entries: TimelineEntry[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const question = query({ order: "newest-first", limit: pageOf, cursor });
    const answer = await call<{
      readonly items: readonly TimelineEntry[];
      readonly cursor?: string;
    }>("GET", `${file}/timeline${question}`);
    entries.push(...answer.items);
    cursor = answer.cursor;
    if (cursor === undefined) break;
  }
  return { debtId, entries, hasMore: cursor !== undefined };
}
