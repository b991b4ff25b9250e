import type { Instant } from "../calendar/instant.ts";
import type { OrgId } from "../kernel/ids.ts";

/** A secret as it lies in the table: sealed, and with an end once another has taken its place. */
export interface KeptSecret {
  readonly sealed: string;
  readonly validUntil?: Instant;
}

/** A partner's system that may tell us events by signed messages. */
export interface WebhookSource {
  readonly orgId: OrgId;
  readonly sourceId: string;
  readonly name: string;
  readonly state: "active" | "disabled";
  /** Newest first; two only while one takes the other's place. */
  readonly secrets: readonly KeptSecret[];
  readonly version: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

export const endpointStates = ["active", "paused", "failing"] as const;

/** A system of the organisation that is told what was recorded. One that is failing is still tried. */
export interface WebhookEndpoint {
  readonly orgId: OrgId;
  readonly endpointId: string;
  readonly url: string;
  /** Event types; one that ends in `*` stands for all that begin like it. */
  readonly types: readonly string[];
  readonly description: string;
  readonly state: (typeof endpointStates)[number];
  /** Paused by a person, or because the receiver said that it is gone. */
  readonly pausedBecause?: "asked" | "gone";
  /** How many deliveries were given up since somebody last made it active. */
  readonly dead: number;
  readonly secrets: readonly KeptSecret[];
  readonly version: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
}

/** A message that was taken: what it said, and what became of each event in it. */
export interface TakenMessage {
  readonly contentHash: string;
  readonly results: readonly TakenEvent[];
}

export interface TakenEvent {
  readonly kind: "recorded" | "repeat";
  readonly source: string;
  readonly id: string;
  readonly seq: number;
}

export interface Webhooks {
  loadSource(orgId: OrgId, sourceId: string): Promise<WebhookSource | undefined>;
  listSources(orgId: OrgId): Promise<readonly WebhookSource[]>;
  /** Writes version `source.version`; false when it was not made from the one before (0: must not exist). */
  saveSource(source: WebhookSource): Promise<boolean>;
  loadEndpoint(orgId: OrgId, endpointId: string): Promise<WebhookEndpoint | undefined>;
  listEndpoints(orgId: OrgId): Promise<readonly WebhookEndpoint[]>;
  /** The same, at most a minute old: every event asks. */
  recallEndpoints(orgId: OrgId): Promise<readonly WebhookEndpoint[]>;
  saveEndpoint(endpoint: WebhookEndpoint): Promise<boolean>;
  removeEndpoint(endpoint: WebhookEndpoint): Promise<void>;
  /** What became of a message within the last day. */
  recallMessage(
    orgId: OrgId,
    sourceId: string,
    messageId: string,
  ): Promise<TakenMessage | undefined>;
  /** Keeps it for a day; the first one stays when two come at once. */
  rememberMessage(
    orgId: OrgId,
    sourceId: string,
    messageId: string,
    taken: TakenMessage,
  ): Promise<void>;
}
