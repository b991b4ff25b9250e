import { createHash } from "node:crypto";
import type { ClientId, DebtId, FileRef, OrgId } from "../../kernel/ids.ts";
import type { Key } from "../table.ts";

/** Keys of case files, their events, evidence and lists. The tenant is part of every key. */

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

export const worklistPartition = (orgId: OrgId, assignee: string) =>
  `org#${orgId}#assignee#${assignee}`;

/** Where files wait that nobody is assigned to. */
export const unassigned = "none";

/** Every client with the debts, of the whole organisation. */
export const caseloadPartition = (orgId: OrgId) => `org#${orgId}#caseload`;

/** What everything on one desk begins with; without an assignee, on any desk. */
export const deskPrefix = (assignee: string | undefined) =>
  assignee === undefined ? "" : `${assignee}#`;

/** Desk by desk, and on each a client and the debts side by side. */
export function deskPlace(assignee: string, { clientId, debtId }: FileRef): string {
  const client = `${deskPrefix(assignee)}${clientId}`;
  return debtId === undefined ? client : `${client}#${debtId}`;
}

/** The part of a place that a client and the debts share. */
export const clientOfDeskPlace = (place: string) => place.split("#").slice(0, 2).join("#");

export const directoryPartition = (orgId: OrgId) => `org#${orgId}#clients`;

/** Files spread evenly over the shards, and always land in the same one. */
export function dueShard(ref: FileRef, shards: number): string {
  const { pk, sk } = snapshotKey(ref);
  const hash = createHash("sha256").update(`${pk}|${sk}`).digest().readUInt32BE(0);
  return dueShardName(hash % shards);
}

export const dueShardName = (shard: number) => `due#${String(shard).padStart(3, "0")}`;

/** Reads a case file's name back from a snapshot's key. */
export function refOfSnapshotKey({ pk, sk }: Key): FileRef {
  const [, orgId, , clientId] = pk.split("#") as [string, OrgId, string, ClientId];
  return sk === "client"
    ? { orgId, clientId }
    : { orgId, clientId, debtId: sk.slice("debt#".length) as DebtId };
}
