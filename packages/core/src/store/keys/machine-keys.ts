import { createHash } from "node:crypto";
import type { OrgId } from "../../kernel/ids.ts";
import type { Key } from "../table.ts";

/** Keys of what an organisation's own systems use: API keys, webhooks, the outbox. */

/** Looked up by the key's hash: the only item that is found before the tenant is known. */
export const apiKeyKey = (hash: string): Key => ({ pk: `apikey#${hash}`, sk: "apikey" });

/** Where an organisation's keys are listed, without what opens a door. */
export const apiKeysPartition = (orgId: OrgId) => `org#${orgId}#apikeys`;

export const listedApiKeyKey = (orgId: OrgId, keyId: string): Key => ({
  pk: apiKeysPartition(orgId),
  sk: `key#${keyId}`,
});

/** Inbound sources and outbound endpoints of an organisation: few, and listed together. */
export const webhooksPartition = (orgId: OrgId) => `org#${orgId}#webhooks`;

export const webhookSourcePrefix = "source#";

export const webhookEndpointPrefix = "endpoint#";

export const webhookSourceKey = (orgId: OrgId, sourceId: string): Key => ({
  pk: webhooksPartition(orgId),
  sk: `${webhookSourcePrefix}${sourceId}`,
});

export const webhookEndpointKey = (orgId: OrgId, endpointId: string): Key => ({
  pk: webhooksPartition(orgId),
  sk: `${webhookEndpointPrefix}${endpointId}`,
});

/** A message that was taken. Its id is the sender's own, so it goes in hashed. */
export function webhookMessageKey(orgId: OrgId, sourceId: string, messageId: string): Key {
  const hash = createHash("sha256").update(messageId).digest("base64url");
  return { pk: `${webhooksPartition(orgId)}#${sourceId}`, sk: `message#${hash}` };
}

export const outboxPartition = (orgId: OrgId) => `org#${orgId}#outbox`;

/** What the deliveries of one endpoint begin with; their ids begin with their time. */
export const deliveryPrefix = (endpointId: string) => `delivery#${endpointId}#`;

export const deliveryKey = (orgId: OrgId, endpointId: string, deliveryId: string): Key => ({
  pk: outboxPartition(orgId),
  sk: `${deliveryPrefix(endpointId)}${deliveryId}`,
});

/** Reads a delivery's name back from its key. */
export function refOfDeliveryKey({ pk, sk }: Key) {
  const [, orgId] = pk.split("#") as [string, OrgId];
  const [, endpointId, deliveryId] = sk.split("#") as [string, string, string];
  return { orgId, endpointId, deliveryId };
}

/** Deliveries wait in the same sparse index as case files, in shards of their own. */
export function deliveryShard({ pk, sk }: Key, shards: number): string {
  const hash = createHash("sha256").update(`${pk}|${sk}`).digest().readUInt32BE(0);
  return deliveryShardName(hash % shards);
}

export const deliveryShardName = (shard: number) => `deliver#${String(shard).padStart(3, "0")}`;
