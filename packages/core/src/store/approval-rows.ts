import { msOfInstant, type Instant } from "../calendar/instant.ts";
import { refOfSubject, type OrgId } from "../kernel/ids.ts";
import type { Approval } from "../ports/approvals.ts";
import type { Row } from "./query.ts";
import * as recordKeys from "./keys/record-keys.ts";
import type { Key } from "./table.ts";

/** How an approval looks as a row. What it says as an event is JSON, as in the history. */
interface ApprovalRow extends Key, Omit<Approval, "orgId" | "approvalId" | "file" | "event"> {
  readonly event: string;
  readonly worklist: string;
  readonly attentionAt: string;
  readonly ttl?: number;
}

/** Ended ones are kept as long as the access record. */
const keptForDays = 1_096;

export function rowOfApproval(approval: Approval): ApprovalRow & Row {
  const { orgId, approvalId, file: _, event, ...rest } = approval;
  const since = approval.endedAt ?? approval.askedAt;
  return {
    ...recordKeys.approvalKey(orgId, approvalId),
    ...rest,
    event: JSON.stringify(event),
    worklist: recordKeys.approvalsPartition(orgId, approval.state === "open" ? "open" : "ended"),
    attentionAt: recordKeys.approvalPlace(since, approvalId),
    ...(approval.endedAt === undefined ? {} : { ttl: endOfKeeping(approval.endedAt) }),
  };
}

export function approvalOfRow(orgId: OrgId, row: Row): Approval {
  const { pk: _pk, sk, worklist: _w, attentionAt: _a, ttl: _t, ...rest } = row as Row & ApprovalRow;
  const event = JSON.parse(rest.event) as Approval["event"];
  const file = refOfSubject(orgId, event.subject);
  if (file === undefined) throw new Error("An approval names no case file.");
  const approvalId = recordKeys.approvalIdOf(sk);
  return { orgId, approvalId, ...rest, event, file };
}

function endOfKeeping(endedAt: Instant): number {
  return Math.floor(msOfInstant(endedAt) / 1000) + keptForDays * 86_400;
}
