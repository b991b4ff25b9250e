import { refuseByState } from "../../casefile/data-state.ts";
import { parseEvent, type Flaw, type ParsedEvent } from "../../casefile/envelope.ts";
import type { Facts } from "../../casefile/facts.ts";
import type { PlanChange } from "../../followups/difference.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, isOwn } from "../../policy/permit.ts";
import { onlyProposes, reachOfEvent } from "../../policy/permit-event.ts";
import type { Reach } from "../../policy/policy.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { proposeEvent, type Proposed } from "../approvals/propose-event.ts";
import { prepareNudge } from "../desk/prepare-nudge.ts";
import { prepareAssignment } from "../people/prepare-assignment.ts";
import { appendEvent, type Appended } from "./append-event.ts";
import { assignDebts } from "./assign-debts.ts";
import { carryOut } from "./carry-out.ts";
import { isClientFile, isDebtFile, type ClientFile } from "./read-files.ts";
import { replanFile } from "./replan.ts";
import { signMessage } from "./sign-message.ts";
import { systemSource } from "./system-event.ts";

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
  /** It needs a supervisor's yes, who has been asked. */
  | Proposed
  | Refused;

/**
 * Records what happened. `input` is a CloudEvents 1.0 event. Its identity is `source` and `id` within the
 * case file: a repeat gets the first result, the same identity with other content is a conflict.
 */
export async function recordEvent(ctx: Context, input: unknown): Promise<RecordOutcome> {
  const parsed = parseEvent(ctx.org.id, input);
  if (parsed.kind === "invalid") return parsed;
  return isOurs(parsed.event) ? refuseSource() : record(ctx, parsed.event);
}

/**
 * The same for what a verb says in somebody's name, under a source of the product's own. Nobody else may use
 * one: a foreign event under such an identity would take the place of what the product says later.
 */
export async function recordOwnEvent(ctx: Context, input: unknown): Promise<RecordOutcome> {
  const parsed = parseEvent(ctx.org.id, input);
  if (parsed.kind === "invalid") return parsed;
  if (!isOurs(parsed.event)) throw new Error("This is no source of ours.");
  return record(ctx, parsed.event);
}

function isOurs({ source }: ParsedEvent): boolean {
  return source.split("/")[0]?.toLowerCase() === systemSource;
}

function refuseSource(): RecordOutcome {
  const message = "This source is the product's own. Name the system that tells of the event.";
  return { kind: "invalid", code: "event.invalid", flaws: [{ field: "source", message }] };
}

async function record(ctx: Context, event: ParsedEvent): Promise<RecordOutcome> {
  const reach = reachOfEvent(ctx.actor, event.definition.type);
  if (reach === undefined) return refuse("event.not-yours");
  const { snapshot, client } = await loadFiles(ctx, event.ref);
  const foreign = refuseForeign(ctx, reach, event, snapshot);
  if (foreign !== undefined) return foreign;
  const asleep = client && refuseByState(event.definition.type, client.facts);
  if (asleep !== undefined && !(await isKnown(ctx, event))) return asleep;
  if (onlyProposes(ctx.actor, event.definition.type)) {
    return outcomeOf(event, await proposeEvent(ctx, event, snapshot));
  }
  const inherited = inheritAssignee(ctx, event, reach, client);
  if (inherited.kind === "refused") return inherited;
  const prepared = await prepareAssignment(ctx, inherited.event, client);
  if (prepared.kind === "refused") return prepared;
  if (event.definition.type === assignmentChanged) await assignDebts(ctx, prepared.event);
  const timed = await prepareNudge(ctx, prepared.event);
  if (timed.kind === "refused") return timed;
  const signed = await signMessage(ctx, timed.event);
  // A plan made with an older calendar is brought up to date first, so that what moved is told.
  const read = { snapshot: snapshot && (await replanFile(ctx, snapshot)) };
  const appended = await appendEvent(ctx, signed, { read });
  if (appended.kind === "recorded" || appended.kind === "repeat") {
    await carryOut(ctx, event, appended.event);
  }
  return outcomeOf(event, appended);
}

/** The file and, for a debt, the client it belongs to, in one read. */
async function loadFiles(ctx: Context, ref: FileRef) {
  const { orgId, clientId, debtId } = ref;
  if (debtId === undefined) {
    const snapshot = await ctx.cases.load(ref);
    return { snapshot, client: snapshot && isClientFile(snapshot) ? snapshot : undefined };
  }
  const found = await ctx.cases.loadMany([ref, { orgId, clientId }]);
  return { snapshot: found.find(isDebtFile), client: found.find(isClientFile) };
}

/** A repeat gets its first result, whatever has become of the file since. */
async function isKnown(ctx: Context, { ref, source, id }: ParsedEvent): Promise<boolean> {
  return (await ctx.cases.findEvent(ref, source, id)) !== undefined;
}

type Answered = Appended | { readonly kind: "conflict" } | Proposed | Refused;

function outcomeOf(event: ParsedEvent, appended: Answered): RecordOutcome {
  switch (appended.kind) {
    case "refused":
    case "proposed":
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
  const mayBeTheirs = reach !== "own" || isOwn(actor, ref);
  if (mayBeTheirs && (snapshot === undefined || covers(actor, reach, snapshot))) return undefined;
  return refuse(ref.debtId === undefined ? "client.unknown" : "debt.unknown", { field: "subject" });
}

const debtRecorded = "aftercare.debt.recorded.v1";
const assignmentChanged = "aftercare.assignment.changed.v1";

/** A debt belongs to a client who is enrolled, and starts with that client's counsellor. */
function inheritAssignee(
  { actor }: Context,
  event: ParsedEvent,
  reach: Reach,
  client: ClientFile | undefined,
): { readonly kind: "inherited"; readonly event: ParsedEvent } | Refused {
  if (event.definition.type !== debtRecorded) return { kind: "inherited", event };
  if (client === undefined || !covers(actor, reach, client)) {
    return refuse("client.unknown", { field: "subject" });
  }
  const assignee = assigneeOf(client.facts);
  return { kind: "inherited", event: { ...event, data: { ...assignee, ...event.data } } };
}

function assigneeOf({ assignee }: Facts): { readonly assignee?: string } {
  return assignee === undefined ? {} : { assignee: assignee.id };
}
