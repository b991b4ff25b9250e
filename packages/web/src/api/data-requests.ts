import type { dataRequestsSchema } from "@aftercare/functions/http/views/data-request-view.ts";
import { infiniteQueryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";

type DataRequests = z.output<typeof dataRequestsSchema>;
export type DataRequest = DataRequests["items"][number];
export type DataRequestState = "open" | "answered";
export type ErasureReason = "requested" | "consent-withdrawn" | "purpose-done";

/** Open ones by their due date; answered ones with the latest first. */
export const dataRequestsQuery = (state: DataRequestState) =>
  infiniteQueryOptions({
    queryKey: ["desk", "data-requests", state, languageStore.get()],
    queryFn: ({ pageParam }) =>
      call<DataRequests>(
        "GET",
        `/v1/data-requests${query({ state, limit: 50, cursor: pageParam, lang: languageStore.get() })}`,
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor,
  });

/** Stores the client's data only, or goes on working with it. */
export const changeRestriction = (
  clientId: string,
  change: { readonly restricted: boolean; readonly reason: string },
) =>
  call<{ readonly restricted: boolean }>("POST", path`/v1/clients/${clientId}/restriction`, change);

/** `locked`: a keeping period runs until that day, and the deletion follows by itself. */
export const eraseClient = (clientId: string, reason: ErasureReason) =>
  call<{ readonly state: "deleted" | "locked"; readonly until?: string }>(
    "POST",
    path`/v1/clients/${clientId}/erasure`,
    { reason },
  );
