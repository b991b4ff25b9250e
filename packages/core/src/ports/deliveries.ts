import type { Instant } from "../calendar/instant.ts";
import type { FileRef, OrgId } from "../kernel/ids.ts";
import type { Page, PageOptions } from "./case-files.ts";

export interface DeliveryRef {
  readonly orgId: OrgId;
  readonly endpointId: string;
  /** Also the `webhook-id` of every try, so that the receiver knows a repeat. Begins with its time. */
  readonly deliveryId: string;
}

export const deliveryStates = ["pending", "held", "delivered", "dead"] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** One try to deliver: what the receiver answered, or why it did not. */
export interface DeliveryTry {
  readonly at: Instant;
  readonly outcome: string;
  readonly status?: number;
  readonly ms: number;
}

/**
 * One event on its way to one endpoint: the outbox's row. It names the event and holds nothing of it, so
 * that what is erased meanwhile is not sent. `held` waits for its endpoint to be made active again.
 */
export interface Delivery {
  readonly ref: DeliveryRef;
  readonly event: {
    readonly file: FileRef;
    readonly source: string;
    readonly id: string;
    readonly type: string;
  };
  readonly recordedAt: Instant;
  readonly state: DeliveryState;
  /** Tries since it was recorded, or since somebody asked to send it again. */
  readonly attempt: number;
  /** When it is to be tried next, or until when the worker that is trying it owns it. */
  readonly nextAt?: Instant;
  /** The last ten tries, oldest first. */
  readonly tries: readonly DeliveryTry[];
  readonly version: number;
  readonly expiresAt: Instant;
}

export interface DeliveryQuestion extends PageOptions {
  readonly endpointId: string;
  readonly state?: DeliveryState;
}

/** The outbox. Rows come into it by `CaseFiles.commit`, in one transaction with their event. */
export interface Deliveries {
  readonly shards: number;
  /** Deliveries of one shard whose `nextAt` has come, oldest first. */
  due(shard: number, until: Instant, after?: string): Promise<Page<DeliveryRef>>;
  /** The first moment after `instant` at which any delivery is due. */
  nextDueAfter(instant: Instant): Promise<Instant | undefined>;
  /** Undefined also when it has expired by `now`. */
  load(ref: DeliveryRef, now: Instant): Promise<Delivery | undefined>;
  /** One worker wins: undefined when it is not due by `now`, or another one has it. Counts a try. */
  claim(ref: DeliveryRef, now: Instant, until: Instant): Promise<Delivery | undefined>;
  /** Puts off what nobody tried: later, and without counting a try. */
  postpone(ref: DeliveryRef, now: Instant, until: Instant): Promise<void>;
  /** Writes version `delivery.version`; false when it was not made from the one before. */
  save(delivery: Delivery): Promise<boolean>;
  /** Newest first. A page may be short and still have a cursor: a filter works in bounded steps. */
  list(orgId: OrgId, question: DeliveryQuestion, now: Instant): Promise<Page<Delivery>>;
}
