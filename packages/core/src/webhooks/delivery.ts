import { createHash } from "node:crypto";
import { addMs, type Instant } from "../calendar/instant.ts";
import type { FileRef } from "../kernel/ids.ts";
import type { StoredEvent } from "../ports/case-files.ts";
import type { Delivery, DeliveryTry } from "../ports/deliveries.ts";
import type { WebhookEndpoint } from "../ports/webhooks.ts";
import { matchesFilter } from "./event-filter.ts";

/** How long the log of a delivery can be looked at. */
export const keptMs = 30 * 24 * 60 * 60 * 1000;
const keptTries = 10;

/** The deliveries that an event calls for: one for each endpoint that is not paused and whose filter fits. */
export function deliveriesOf(
  file: FileRef,
  event: StoredEvent,
  endpoints: readonly WebhookEndpoint[],
): readonly Delivery[] {
  return endpoints
    .filter(({ state, types }) => state !== "paused" && matchesFilter(types, event.type))
    .map((endpoint) => deliveryOf(file, event, endpoint));
}

function deliveryOf(file: FileRef, event: StoredEvent, endpoint: WebhookEndpoint): Delivery {
  const { source, id, type, recordedAt } = event;
  const { endpointId } = endpoint;
  const identity = [file.clientId, file.debtId ?? "", source, id, endpointId];
  const hash = createHash("sha256").update(JSON.stringify(identity)).digest("base64url");
  const deliveryId = `msg_${recordedAt.replaceAll(/\D/g, "")}_${hash.slice(0, 16)}`;
  return {
    ref: { orgId: file.orgId, endpointId, deliveryId },
    event: { file, source, id, type },
    recordedAt,
    state: "pending",
    attempt: 0,
    nextAt: recordedAt,
    tries: [],
    version: 1,
    expiresAt: addMs(recordedAt, keptMs),
  };
}

/** The next version of a delivery: when it is tried again, or how it ended, and what was seen last. */
export function settleDelivery(
  { nextAt: _, ...delivery }: Delivery,
  next:
    | { readonly state: "pending"; readonly nextAt: Instant }
    | { readonly state: "held" | "delivered" | "dead" },
  seen?: DeliveryTry,
): Delivery {
  const tries = seen === undefined ? delivery.tries : [...delivery.tries, seen].slice(-keptTries);
  return { ...delivery, ...next, tries, version: delivery.version + 1 };
}
