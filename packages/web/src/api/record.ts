import type {
  batchResultSchema,
  recordedSchema,
} from "@aftercare/functions/http/views/recorded-view.ts";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { z } from "zod";
import { call } from "./call.ts";
import { queryClient } from "./queries.ts";

export type Recorded = z.output<typeof recordedSchema>;

/** Something that happened, as the form tells it. `type` without prefix and version: `payment.made`. */
export interface Happening {
  /** Made once per form: the same one sent twice is recorded once. */
  readonly id: string;
  readonly clientId: string;
  readonly debtId?: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Records one event; the answer says what it changed on the list. */
export function record(happening: Happening): Promise<Recorded> {
  return call<Recorded>("POST", "/v1/events", eventOf(happening));
}

/** As the API takes it: a CloudEvents 1.0 envelope. */
export function eventOf({ id, clientId, debtId, type, data }: Happening): object {
  const subject =
    debtId === undefined ? `clients/${clientId}` : `clients/${clientId}/debts/${debtId}`;
  return { specversion: "1.0", id, source: "app", type: `aftercare.${type}.v1`, subject, data };
}

type BatchResult = z.output<typeof batchResultSchema>;

/** The API takes as many in one request. */
const mostInBatch = 100;

/** Records many, each on its own: what became of them, in the same order. */
export async function recordAll(happenings: readonly Happening[]): Promise<BatchResult["results"]> {
  const results: BatchResult["results"][number][] = [];
  for (let at = 0; at < happenings.length; at += mostInBatch) {
    const batch = happenings.slice(at, at + mostInBatch).map(eventOf);
    results.push(...(await call<BatchResult>("POST", "/v1/events", batch)).results);
  }
  return results;
}

/** Records, and what was read of that client is read again. */
export function useRecord() {
  return useMutation({
    mutationFn: record,
    onSuccess: (_, { clientId }) => refreshClient(clientId),
  });
}

/** Reads anew what was read of that client. */
export async function refreshClient(clientId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ["client", clientId] }),
    queryClient.invalidateQueries({ queryKey: ["desk"] }),
  ]);
}

/** An id that no other event has, for those browsers too that do not know `randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The id of what a form will record, so that a second press records nothing twice; `renew` after it was. */
export function useEventId(): { readonly id: string; renew(): void } {
  const [id, setId] = useState(newId);
  return { id, renew: () => setId(newId()) };
}
