import { createHash } from "node:crypto";
import type { ClientId, OrgId } from "../../kernel/ids.ts";
import type { DigestRef } from "../../ports/digests.ts";
import type { Key } from "../table.ts";

/** Keys of the access record, of approvals and of counts. */

/** One count of one window. The name goes in hashed: it may say whose address or network is counted. */
export function limitKey(name: string, perSeconds: number, windowStartSeconds: number): Key {
  const hash = createHash("sha256").update(`${perSeconds}/${name}`).digest("base64url");
  return { pk: `limit#${hash}`, sk: String(windowStartSeconds) };
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

export const exportsPartition = (orgId: OrgId) => `org#${orgId}#exports`;

/** Ids begin with their time, so text order is the order in which they were made. */
export const exportKey = (orgId: OrgId, exportId: string): Key => ({
  pk: exportsPartition(orgId),
  sk: `export#${exportId}`,
});

/** One partition a month, as the access record has. */
export const mailTroublePartition = (orgId: OrgId, month: string) =>
  `org#${orgId}#mail-troubles#${month}`;

export const mailTroubleKey = (orgId: OrgId, at: string, id: string): Key => ({
  pk: mailTroublePartition(orgId, accessMonth(at)),
  sk: `${at}#${id}`,
});

/** Long jobs of an organisation; what they were asked for and what came of them is gone after thirty days. */
export const longJobKey = (orgId: OrgId, jobId: string): Key => ({
  pk: `org#${orgId}#jobs`,
  sk: `job#${jobId}`,
});

/** Where the jobs of one kind are listed, in the `worklist` index: of one client, or of the organisation. */
export const longJobsPartition = (orgId: OrgId, kind: string, clientId?: ClientId) =>
  clientId === undefined
    ? `org#${orgId}#jobs#${kind}`
    : `org#${orgId}#client#${clientId}#jobs#${kind}`;

export const longJobPlace = (askedAt: string, jobId: string) => `${askedAt}#${jobId}`;

/** Who was mailed about a week, by the Monday it began on. */
export const digestKey = ({ orgId, week, userId }: DigestRef): Key => ({
  pk: `org#${orgId}#digests`,
  sk: `week#${week}#${userId}`,
});
