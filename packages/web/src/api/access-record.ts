import type { accessRecordSchema } from "@aftercare/functions/http/views/access-view.ts";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, query } from "./call.ts";

export type AccessRecord = z.output<typeof accessRecordSchema>;

/** `from` and `until` are instants; `by` is an actor as records name it: `user:<id>`. */
interface AccessQuestion {
  readonly by?: string | undefined;
  readonly kind?: string | undefined;
  readonly clientId?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** Newest first. A page may be short or empty and still have a next one: a search works in bounded steps. */
export const accessRecordQuery = (question: AccessQuestion) =>
  infiniteQueryOptions({
    queryKey: ["organisation", "access-record", question, languageStore.get()],
    queryFn: ({ pageParam }) =>
      call<{ readonly items: readonly AccessRecord[]; readonly cursor?: string }>(
        "GET",
        `/v1/access-record${query({ ...question, limit: 100, cursor: pageParam, lang: languageStore.get() })}`,
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor,
    // Each search is itself recorded: looking away and back is no new search.
    staleTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
