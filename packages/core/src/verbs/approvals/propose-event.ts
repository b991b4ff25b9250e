import { contentHash } from "../../casefile/content-hash.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Approval, ApprovalState } from "../../ports/approvals.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { hashOf, tryEvent, type Appended } from "../cases/append-event.ts";

export interface Proposed {
  readonly kind: "proposed";
  readonly approvalId: string;
  /** How the question stands: a repeat is answered with what became of it. */
  readonly state: ApprovalState;
}

/**
 * Asks for an event that a supervisor has to grant. What cannot happen is refused at once; the same event
 * again is the same question. `snapshot` is the file as it was read, already known to be in reach.
 */
export async function proposeEvent(
  ctx: Context,
  event: ParsedEvent,
  snapshot: Snapshot | undefined,
): Promise<Proposed | { readonly kind: "conflict" } | Appended | Refused> {
  const approval = approvalFor(ctx, event);
  const known = await ctx.approvals.load(ctx.org.id, approval.approvalId);
  if (known !== undefined && known.state !== "granted") return answerOf(known, approval);
  const answer = await tryEvent(ctx, event, snapshot);
  if (answer.kind !== "possible") return answer;
  return answerOf(await ctx.approvals.propose(approval), approval);
}

function answerOf(kept: Approval, asked: Approval): Proposed | { readonly kind: "conflict" } {
  if (kept.contentHash !== asked.contentHash) return { kind: "conflict" };
  return { kind: "proposed", approvalId: kept.approvalId, state: kept.state };
}

function approvalFor({ org, actor, clock }: Context, event: ParsedEvent): Approval {
  const { id, source, subject, definition, time, data } = event;
  return {
    orgId: org.id,
    approvalId: `a${contentHash([subject, source, id])}`,
    state: "open",
    file: event.ref,
    event: {
      specversion: "1.0",
      id,
      source,
      type: definition.type,
      subject,
      ...(time === undefined ? {} : { time }),
      data,
    },
    contentHash: hashOf(event),
    askedBy: actorRef(actor),
    askedAt: clock.now(),
  };
}
