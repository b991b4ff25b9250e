import { refuse, type Refused } from "../kernel/refusal.ts";
import type { ClientFacts } from "./facts.ts";

/** `locked`: stored and nothing else (PIPL 47). `deleted`: only that there was somebody is left. */
export type DataState = "active" | "locked" | "deleted";

/** The state of everything kept about a client: that of the client's own file. */
export function dataStateOf({ data }: ClientFacts): DataState {
  return data?.state ?? "active";
}

/** What people may still record about a client whose data is locked: everything that ends or answers it. */
const whileLocked = new Set([
  "aftercare.consent.given.v1",
  "aftercare.consent.withdrawn.v1",
  "aftercare.data.requested.v1",
  "aftercare.data.answered.v1",
  "aftercare.data.restricted.v1",
  "aftercare.data.released.v1",
  "aftercare.data.disclosed.v1",
  "aftercare.evidence.held.v1",
  "aftercare.evidence.withdrawn.v1",
]);

/** Asked for every event in any file of the client that somebody wants to record. */
export function refuseByState(type: string, client: ClientFacts): Refused | undefined {
  switch (dataStateOf(client)) {
    case "active":
      return undefined;
    case "locked":
      return whileLocked.has(type) ? undefined : refuse("data.locked");
    case "deleted":
      return refuse("data.deleted");
  }
}
