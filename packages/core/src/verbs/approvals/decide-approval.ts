import { refuseByState } from "../../casefile/data-state.ts";
import { parseEvent, type ParsedEvent } from "../../casefile/envelope.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import type { Approval } from "../../ports/approvals.ts";
import { untilUncontended } from "../../store/retry.ts";
import { appendTo } from "../cases/append-event.ts";
import { carryOut } from "../cases/carry-out.ts";
import { isClientFile } from "../cases/read-files.ts";
import { replanFile } from "../cases/replan.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface Decision {
  readonly approvalId: string;
  readonly decision: "granted" | "declined";
  readonly reason: string;
}

export interface Decided {
  readonly kind: "decided";
  /** As it ended: granted, declined, or void because the facts had changed. */
  readonly approval: Approval;
}

/**
 * A supervisor says yes or no to what somebody else asked for. A yes records the event and ends the
 * approval in one transaction, with the supervisor as its author; saying the same again changes nothing.
 */
export async function decideApproval(ctx: Context, decision: Decision): Promise<Decided | Refused> {
  const refused = permit(ctx, "approval.decide");
  if (refused !== undefined) return refused;
  const asked = await ctx.approvals.load(ctx.org.id, decision.approvalId);
  if (asked === undefined) return refuse("approval.unknown");
  if (asked.askedBy === actorRef(ctx.actor)) return refuse("approval.own");
  if (asked.state === "open") await recordDecision(ctx, asked, decision);
  return untilUncontended(async () => {
    const approval = await ctx.approvals.load(ctx.org.id, decision.approvalId);
    return approval === undefined
      ? refuse("approval.unknown")
      : decideOnce(ctx, approval, decision);
  });
}

function recordDecision(
  ctx: Context,
  { approvalId, event, file }: Approval,
  { decision }: Decision,
) {
  return recordAccess(ctx, {
    kind: "approval.decided",
    clientId: file.clientId,
    subject: approvalId,
    detail: { decision, type: event.type },
  });
}

/** One attempt; undefined when the file or the approval was written meanwhile. */
async function decideOnce(
  ctx: Context,
  approval: Approval,
  { decision, reason }: Decision,
): Promise<Decided | Refused | undefined> {
  if (approval.state !== "open") return answerAgain(ctx, approval, decision);
  const ended = {
    ...approval,
    endedBy: actorRef(ctx.actor),
    endedAt: ctx.clock.now(),
    reason,
    state: decision,
  };
  return decision === "granted" ? grant(ctx, ended) : end(ctx, ended);
}

async function grant(ctx: Context, granted: Approval): Promise<Decided | undefined> {
  const event = eventOf(granted);
  const { file, client } = await loadFiles(ctx, event.ref);
  const asleep = client && refuseByState(event.definition.type, client.facts);
  if (asleep !== undefined) return end(ctx, { ...granted, state: "void", refusal: asleep.code });
  const before = file && (await replanFile(ctx, file));
  const appended = await appendTo(ctx, event, before, { approval: granted });
  switch (appended?.kind) {
    case undefined:
      return undefined;
    case "recorded":
      await carryOut(ctx, event, appended.event);
      return { kind: "decided", approval: granted };
    case "repeat":
      return end(ctx, granted);
    case "conflict":
      return end(ctx, { ...granted, state: "void", refusal: "event.recorded-otherwise" });
    case "refused":
      return end(ctx, { ...granted, state: "void", refusal: appended.code });
  }
}

async function end(ctx: Context, ended: Approval): Promise<Decided | undefined> {
  return (await ctx.approvals.end(ended)) ? { kind: "decided", approval: ended } : undefined;
}

/** The same word again gets the same answer, and finishes what a crash may have left of a yes. */
async function answerAgain(
  ctx: Context,
  approval: Approval,
  decision: Decision["decision"],
): Promise<Decided | Refused> {
  const { state } = approval;
  if (state === "granted" && decision === "granted") await finish(ctx, eventOf(approval));
  const isSame = state === decision || (state === "void" && decision === "granted");
  return isSame ? { kind: "decided", approval } : refuse("approval.ended");
}

async function finish(ctx: Context, event: ParsedEvent): Promise<void> {
  const recorded = await ctx.cases.findEvent(event.ref, event.source, event.id);
  if (recorded !== undefined) await carryOut(ctx, event, recorded);
}

async function loadFiles(ctx: Context, ref: FileRef) {
  const { orgId, clientId, debtId } = ref;
  const found = await ctx.cases.loadMany(debtId === undefined ? [ref] : [ref, { orgId, clientId }]);
  const file = found.find((each) => each.ref.debtId === debtId);
  return { file, client: found.find(isClientFile) };
}

function eventOf({ orgId, event }: Approval): ParsedEvent {
  const parsed = parseEvent(orgId, event);
  if (parsed.kind === "invalid") throw new Error("A proposed event cannot be read any more.");
  return parsed.event;
}
