import type {
  creditorEntrySchema,
  creditorSchema,
} from "@aftercare/functions/http/views/creditor-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

export type Creditor = z.output<typeof creditorSchema>;
export type CreditorEntry = z.output<typeof creditorEntrySchema>;
export type CreditorFields = CreditorEntry["fields"];

interface Found {
  readonly items: readonly Creditor[];
  readonly found: number;
}

/** By any name, in characters, pinyin or initials; those that need a look come first. */
export const creditorsQuery = (q: string, state: string, limit: number) =>
  queryOptions({
    queryKey: ["organisation", "creditors", q, state, limit],
    queryFn: () =>
      call<Found>(
        "GET",
        "/v1/creditors" +
          query({
            q: q === "" ? undefined : q,
            state: state === "" ? undefined : state,
            limit,
          }),
      ),
  });

/** What the register says of a debt's lender today; undefined where the debt names no entry. */
export const lenderQuery = (creditorId: string | undefined) =>
  queryOptions({
    queryKey: ["organisation", "creditors", "of", creditorId ?? ""],
    queryFn: async () => {
      if (creditorId === undefined) return null;
      const { items } = await call<Found>("GET", "/v1/creditors" + query({ id: creditorId }));
      return items[0] ?? null;
    },
  });

export const creditorQuery = (creditorId: string) =>
  queryOptions({
    queryKey: ["organisation", "creditors", "entry", creditorId],
    queryFn: () => call<CreditorEntry>("GET", path`/v1/creditors/${creditorId}`),
  });

export function addCreditor(fields: CreditorFields): Promise<Creditor> {
  return call("POST", "/v1/creditors", fields);
}

export function changeCreditor(
  creditorId: string,
  change: { readonly version: number; readonly fields: CreditorFields },
): Promise<{ readonly kind: "changed" | "proposed" }> {
  return call("PUT", path`/v1/creditors/${creditorId}`, change);
}

export function mergeCreditors(
  creditorId: string,
  merge: { readonly version: number; readonly other: string },
): Promise<Creditor> {
  return call("POST", path`/v1/creditors/${creditorId}/merge`, merge);
}
