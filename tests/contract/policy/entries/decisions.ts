import type { Approval } from "@aftercare/core/ports/approvals.ts";
import { decideApproval } from "@aftercare/core/verbs/approvals/decide-approval.ts";
import { listApprovals, readApproval } from "@aftercare/core/verbs/approvals/list-approvals.ts";
import { withdrawApproval } from "@aftercare/core/verbs/approvals/withdraw-approval.ts";
import type { Entry } from "../entry.ts";
import { expectedOfFile, grantOf } from "../expectation.ts";

function clientsOf(outcome: unknown): string[] {
  const { items = [] } = outcome as { readonly items?: readonly Approval[] };
  return items.map(({ file }) => file.clientId);
}

export const decisionEntries: readonly Entry[] = [
  {
    verb: "listApprovals",
    act: "approval.list",
    on: "organisation",
    call: (ctx) => listApprovals(ctx, { limit: 50 }),
    shows: clientsOf,
  },
  {
    verb: "readApproval",
    act: "approval.list",
    on: "file",
    denied: "not-there",
    call: (ctx, { approvalId }) => readApproval(ctx, approvalId),
  },
  {
    verb: "withdrawApproval",
    act: "approval.withdraw",
    on: "file",
    /** Whoever asked, and nobody else, however far they reach. */
    expect(player, target) {
      const verdict = expectedOfFile(player, grantOf("approval.withdraw"), target, "forbidden");
      return verdict === "forbidden" || player.name === target.askedBy ? verdict : "not-there";
    },
    call: (ctx, { approvalId }) => withdrawApproval(ctx, approvalId),
  },
  ...(["granted", "declined"] as const).map((decision): Entry => ({
    verb: "decideApproval",
    variant: decision,
    act: "approval.decide",
    on: "file",
    denied: "forbidden",
    call: (ctx, { approvalId }) => decideApproval(ctx, { approvalId, decision, reason: "看过了" }),
  })),
];
