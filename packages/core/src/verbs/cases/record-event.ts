import { parseEvent, type ParsedEvent } from "../../casefile/envelope.ts";
import type { PlanChange } from "../../followups/difference.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { onlyProposes } from "../../policy/permit-event.ts";
import { proposeEvent, type Proposed } from "../approvals/propose-event.ts";
import { appendEvent, type Appended } from "./append-event.ts";
import { assignDebts } from "./assign-debts.ts";
import { carryOut } from "./carry-out.ts";
import { isOurs, parseSent, readyEvent, type InvalidEvent } from "./ready-event.ts";
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
  | InvalidEvent
  /** It needs a supervisor's yes, who has been asked. */
  | Proposed
  | Refused;

/**
 * Records what happened. `input` is a CloudEvents 1.0 event. Its identity is `source` and `id` within the
 * case file: a repeat gets the first result, the same identity with other content is a conflict.
 */
export async function recordEvent(ctx: Context, input: unknown): Promise<RecordOutcome> {
  const sent = parseSent(ctx, input);
  return sent.kind === "invalid" ? sent : record(ctx, sent.event);
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

const assignmentChanged = "aftercare.assignment.changed.v1";

async function record(ctx: Context, event: ParsedEvent): Promise<RecordOutcome> {
  const ready = await readyEvent(ctx, event);
  if (ready.kind === "refused") return ready;
  const { snapshot } = ready;
  const { type } = event.definition;
  if (onlyProposes(ctx.actor, type)) {
    return outcomeOf(event, await proposeEvent(ctx, event, snapshot));
  }
  if (type === assignmentChanged) await assignDebts(ctx, ready.event);
  // A plan made with an older calendar is brought up to date first, so that what moved is told.
  const read = { snapshot: snapshot && (await replanFile(ctx, snapshot)) };
  const appended = await appendEvent(ctx, ready.event, { read });
  if (appended.kind === "recorded" || appended.kind === "repeat") {
    await carryOut(ctx, event, appended.event);
  }
  return outcomeOf(event, appended);
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
