import { parseEvent, type Flaw, type ParsedEvent } from "../../casefile/envelope.ts";
import type { Facts } from "../../casefile/facts.ts";
import type { PlanChange } from "../../followups/difference.ts";
import type { Context } from "../../kernel/context.ts";
import { subjectOf } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers } from "../../policy/permit.ts";
import { reachOfEvent } from "../../policy/permit-event.ts";
import type { Reach } from "../../policy/policy.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { appendEvent, type Appended } from "./append-event.ts";
import { removeWithdrawn } from "../evidence/remove-evidence.ts";
import { replanFile } from "./replan.ts";

export type RecordOutcome =
  | {
      readonly kind: "recorded" | "repeat";
      readonly id: string;
      readonly source: string;
      readonly subject: string;
      readonly seq: number;
      readonly difference: readonly PlanChange[];
    }
  | { readonly kind: "conflict"; readonly id: string; readonly source: string }
  | {
      readonly kind: "invalid";
      readonly code: "event.invalid" | "event.type-unknown";
      readonly flaws: readonly Flaw[];
    }
  | Refused;

/**
 * Records what happened. `input` is a CloudEvents 1.0 event. Its identity is `source` and `id` within the
 * case file: a repeat gets the first result, the same identity with other content is a conflict.
 */
export async function recordEvent(ctx: Context, input: unknown): Promise<RecordOutcome> {
  const parsed = parseEvent(ctx.org.id, input);
  if (parsed.kind === "invalid") return parsed;
  const { event } = parsed;
  const reach = reachOfEvent(ctx.actor, event.definition.type);
  if (reach === undefined) return refuse("event.not-yours");
  const snapshot = await ctx.cases.load(event.ref);
  const foreign = refuseForeign(ctx, reach, event, snapshot);
  if (foreign !== undefined) return foreign;
  const inherited = await inheritAssignee(ctx, event, reach);
  if (inherited.kind === "refused") return inherited;
  if (event.definition.type === assignmentChanged) await assignDebts(ctx, event);
  // A plan made with an older calendar is brought up to date first, so that what moved is told.
  const read = { snapshot: snapshot && (await replanFile(ctx, snapshot)) };
  const appended = await appendEvent(ctx, inherited.event, { read });
  if (appended.kind === "recorded" || appended.kind === "repeat") await carryOut(ctx, event);
  return outcomeOf(event, appended);
}

/** What an event asks of other stores. A repeat does it again, so a crash in between heals. */
async function carryOut(ctx: Context, { definition, ref, data }: ParsedEvent): Promise<void> {
  if (definition.type !== evidenceWithdrawn) return;
  const { evidenceId } = data as { readonly evidenceId: string };
  await removeWithdrawn(ctx, ref, evidenceId);
}

function outcomeOf(event: ParsedEvent, appended: Appended | Refused): RecordOutcome {
  switch (appended.kind) {
    case "refused":
      return appended;
    case "conflict":
      return { kind: "conflict", id: event.id, source: event.source };
    case "recorded":
    case "repeat":
      return {
        kind: appended.kind,
        id: event.id,
        source: event.source,
        subject: event.subject,
        seq: appended.event.seq,
        difference: appended.event.difference,
      };
  }
}

/** A file out of reach is answered like one that is not there. */
function refuseForeign(
  { actor }: Context,
  reach: Reach,
  { ref }: ParsedEvent,
  snapshot: Snapshot | undefined,
): Refused | undefined {
  const mayBeTheirs = reach !== "own" || (actor.kind === "user" && actor.clientId === ref.clientId);
  if (mayBeTheirs && (snapshot === undefined || covers(actor, reach, snapshot))) return undefined;
  return refuse(ref.debtId === undefined ? "client.unknown" : "debt.unknown", { field: "subject" });
}

const debtRecorded = "aftercare.debt.recorded.v1";
const evidenceWithdrawn = "aftercare.evidence.withdrawn.v1";
const assignmentChanged = "aftercare.assignment.changed.v1";

/** A debt belongs to a client who is enrolled, and starts with that client's counsellor. */
async function inheritAssignee(
  ctx: Context,
  event: ParsedEvent,
  reach: Reach,
): Promise<{ readonly kind: "inherited"; readonly event: ParsedEvent } | Refused> {
  if (event.definition.type !== debtRecorded) return { kind: "inherited", event };
  const { orgId, clientId } = event.ref;
  const client = await ctx.cases.load({ orgId, clientId });
  if (client === undefined || !covers(ctx.actor, reach, client)) {
    return refuse("client.unknown", { field: "subject" });
  }
  const assignee = assigneeOf(client.facts);
  return { kind: "inherited", event: { ...event, data: { ...assignee, ...event.data } } };
}

function assigneeOf({ assignee }: Facts): { readonly assignee?: string } {
  return assignee === undefined ? {} : { assignee: assignee.id };
}

/** Who looks after a client looks after every debt. The client's own file comes last: a repeat heals. */
async function assignDebts(ctx: Context, event: ParsedEvent): Promise<void> {
  if (event.ref.debtId !== undefined) return;
  const files = await ctx.cases.loadClient(event.ref.orgId, event.ref.clientId);
  const debts = files.filter(
    ({ ref, facts }) => ref.debtId !== undefined && facts.closed === undefined,
  );
  for (const { ref } of debts) {
    await appendEvent(ctx, { ...event, ref, subject: subjectOf(ref) });
  }
}
