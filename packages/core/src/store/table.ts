import { createHash } from "node:crypto";
import type { ClientId, DebtId, FileRef, OrgId } from "../kernel/ids.ts";

/**
 * The one table: its keys, its indexes and how every key is written. The cloud's foundation and the local
 * engines build it from `tableDefinition`; nothing else names a key. The tenant is part of every key.
 */
export const tableDefinition = {
  partitionKey: "pk",
  sortKey: "sk",
  /** Epoch seconds from which DynamoDB may delete a row; it takes its time, so readers look themselves. */
  timeToLive: "ttl",
  indexes: [
    { name: "due", partitionKey: "dueShard", sortKey: "nextAt" },
    { name: "worklist", partitionKey: "worklist", sortKey: "attentionAt" },
    { name: "directory", partitionKey: "directory", sortKey: "pk" },
    { name: "caseload", partitionKey: "caseload", sortKey: "pk" },
  ],
} as const;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export const clientPartition = (orgId: OrgId, clientId: ClientId) =>
  `org#${orgId}#client#${clientId}`;

export function snapshotKey({ orgId, clientId, debtId }: FileRef): Key {
  const sk = debtId === undefined ? "client" : `debt#${debtId}`;
  return { pk: clientPartition(orgId, clientId), sk };
}

/** The history has a partition of its own, so that reading a client never reads it. */
export function eventPartition({ orgId, clientId, debtId }: FileRef): string {
  const file = `org#${orgId}#file#${clientId}`;
  return debtId === undefined ? file : `${file}#${debtId}`;
}

/** An id may hold anything, a source too: the id is encoded so that the last "#" divides them. */
export function eventKey(ref: FileRef, source: string, id: string): Key {
  return { pk: eventPartition(ref), sk: `event#${source}#${encodeURIComponent(id)}` };
}

/** Reads an event's identity back from its key. */
export function identityOfEventKey(sk: string): { readonly source: string; readonly id: string } {
  const end = sk.lastIndexOf("#");
  return { source: sk.slice("event#".length, end), id: decodeURIComponent(sk.slice(end + 1)) };
}

/** What every evidence row's sort key begins with, so that a client's evidence is one query. */
export const evidencePrefix = "evidence#";

export function evidenceKey(orgId: OrgId, clientId: ClientId, evidenceId: string): Key {
  return { pk: clientPartition(orgId, clientId), sk: `${evidencePrefix}${evidenceId}` };
}

/** What stays of a client's consents and disclosures after everything else was deleted. */
export const registerPrefix = "register#";

export function registerKey(orgId: OrgId, clientId: ClientId, seq: number): Key {
  const place = String(seq).padStart(8, "0");
  return { pk: clientPartition(orgId, clientId), sk: `${registerPrefix}${place}` };
}

export const organisationPartition = (orgId: OrgId) => `org#${orgId}`;

export const organisationKey = (orgId: OrgId): Key => ({
  pk: organisationPartition(orgId),
  sk: "organisation",
});

/** The number is padded, so that text order is the order of the changes. */
export const organisationVersionKey = (orgId: OrgId, version: number): Key => ({
  pk: organisationPartition(orgId),
  sk: `organisation#v${String(version).padStart(8, "0")}`,
});

/** Few rows at any time: the clockwork asks once a minute which organisations are being planned anew. */
export const replanningsPartition = "replannings";

export const replanningKey = (orgId: OrgId): Key => ({
  pk: replanningsPartition,
  sk: organisationPartition(orgId),
});

/** Looked up by the key's hash: the only item that is found before the tenant is known. */
export const apiKeyKey = (hash: string): Key => ({ pk: `apikey#${hash}`, sk: "apikey" });

export const membersPartition = (orgId: OrgId) => `org#${orgId}#members`;

/** What every member's sort key begins with, in the organisation's partition and in the person's. */
export const memberPrefix = "member#";

export const memberKey = (orgId: OrgId, userId: string): Key => ({
  pk: membersPartition(orgId),
  sk: `${memberPrefix}${userId}`,
});

/** Staff apart from an organisation's many clients, in the `worklist` index: sparse, by user id. */
export const staffPartition = (orgId: OrgId) => `org#${orgId}#staff`;

/** The same membership where the person is known and the organisation is asked for. */
export const membershipsPartition = (userId: string) => `user#${userId}`;

export const membershipKey = (userId: string, orgId: OrgId): Key => ({
  pk: membershipsPartition(userId),
  sk: `${memberPrefix}${orgId}`,
});

/** How many active admins there are: counted in the transactions that change it. */
export const adminsKey = (orgId: OrgId): Key => ({ pk: membersPartition(orgId), sk: "admins" });

export const invitationsPartition = (orgId: OrgId) => `org#${orgId}#invitations`;
export const invitationPrefix = "invite#";

export const invitationKey = (orgId: OrgId, invitationId: string): Key => ({
  pk: invitationsPartition(orgId),
  sk: `${invitationPrefix}${invitationId}`,
});

export const joinLinkKey = (orgId: OrgId): Key => ({
  pk: invitationsPartition(orgId),
  sk: "join-link",
});

/** Where an organisation's keys are listed, without what opens a door. */
export const apiKeysPartition = (orgId: OrgId) => `org#${orgId}#apikeys`;

export const listedApiKeyKey = (orgId: OrgId, keyId: string): Key => ({
  pk: apiKeysPartition(orgId),
  sk: `key#${keyId}`,
});

/** One count of one window. The name goes in hashed: it may say whose address or network is counted. */
export function limitKey(name: string, perSeconds: number, windowStartSeconds: number): Key {
  const hash = createHash("sha256").update(`${perSeconds}/${name}`).digest("base64url");
  return { pk: `limit#${hash}`, sk: String(windowStartSeconds) };
}

export const worklistPartition = (orgId: OrgId, assignee: string) =>
  `org#${orgId}#assignee#${assignee}`;

/** Where files wait that nobody is assigned to. */
export const unassigned = "none";

export const caseloadPartition = (orgId: OrgId, assignee: string) =>
  `org#${orgId}#caseload#${assignee}`;

export const directoryPartition = (orgId: OrgId) => `org#${orgId}#clients`;

/** People and their sessions are of no tenant: one person may work for several organisations. */
export function identityKey(model: string, id: string): Key {
  return { pk: `auth#${model}#${id}`, sk: "row" };
}

/**
 * Where rows are found by the values of these fields. The values go in hashed: keys show up in metrics and
 * traces, where no address and no token belongs.
 */
export function identityPartition(
  model: string,
  fields: readonly string[],
  values: readonly unknown[],
): string {
  const hash = createHash("sha256").update(JSON.stringify(values)).digest("base64url");
  return `auth#${model}.${fields.join("+")}#${hash}`;
}

/** The one sort key of a partition that may hold one row only. */
export const identityUnique = "unique";

/** All rows of a model, for questions that name no key. */
export const identityRoster = (model: string) => `auth#${model}`;

/** Files spread evenly over the shards, and always land in the same one. */
export function dueShard(ref: FileRef, shards: number): string {
  const { pk, sk } = snapshotKey(ref);
  const hash = createHash("sha256").update(`${pk}|${sk}`).digest().readUInt32BE(0);
  return dueShardName(hash % shards);
}

export const dueShardName = (shard: number) => `due#${String(shard).padStart(3, "0")}`;

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

/** Reads a case file's name back from a snapshot's key. */
export function refOfSnapshotKey({ pk, sk }: Key): FileRef {
  const [, orgId, , clientId] = pk.split("#") as [string, OrgId, string, ClientId];
  return sk === "client"
    ? { orgId, clientId }
    : { orgId, clientId, debtId: sk.slice("debt#".length) as DebtId };
}

/** One partition a month, so that none grows for ever and a search reads only the months it is about. */
export const accessPartition = (orgId: OrgId, month: string) => `org#${orgId}#access#${month}`;

/** `2026-03` of the instant or of the day that begins with it. */
export const accessMonth = (instant: string) => instant.slice(0, 7);

export function accessKey(orgId: OrgId, at: string, id: string): Key {
  return { pk: accessPartition(orgId, accessMonth(at)), sk: `${at}#${id}` };
}

/** A person's own part of the access record, in the `worklist` index: sparse, sorted by time as well. */
export const clientAccessPartition = (orgId: OrgId, clientId: ClientId) =>
  `org#${orgId}#client#${clientId}#access`;

const approvalPrefix = "approval#";

export const approvalKey = (orgId: OrgId, approvalId: string): Key => ({
  pk: `org#${orgId}#approvals`,
  sk: `${approvalPrefix}${approvalId}`,
});

export const approvalIdOf = (sk: string) => sk.slice(approvalPrefix.length);

/** Where approvals are listed, in the `worklist` index: by when they were asked for, or ended. */
export const approvalsPartition = (orgId: OrgId, part: "open" | "ended") =>
  `org#${orgId}#approvals#${part}`;

export const approvalPlace = (since: string, approvalId: string) => `${since}#${approvalId}`;

export const approvalIdOfPlace = (place: string) => place.slice(place.indexOf("#") + 1);
