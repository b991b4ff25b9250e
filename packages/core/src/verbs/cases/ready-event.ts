import { refuseByState } from "../../casefile/data-state.ts";
import { parseEvent, type Flaw, type ParsedEvent } from "../../casefile/envelope.ts";
import type { Facts } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { covers, isOwn } from "../../policy/permit.ts";
import { reachOfEvent } from "../../policy/permit-event.ts";
import type { Reach } from "../../policy/policy.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { prepareNudge } from "../desk/prepare-nudge.ts";
import { passPlanGates } from "../plans/pass-plan-gates.ts";
import { prepareAssignment } from "../people/prepare-assignment.ts";
import { isClientFile, isDebtFile, type ClientFile } from "./read-files.ts";
import { refuseSignOff } from "./refuse-sign-off.ts";
import { signMessage } from "./sign-message.ts";
import { systemSource } from "./system-event.ts";

export interface InvalidEvent {
  readonly kind: "invalid";
  readonly code: "event.invalid" | "event.type-unknown";
  readonly flaws: readonly Flaw[];
}

type Sent = { readonly kind: "parsed"; readonly event: ParsedEvent } | InvalidEvent;

/** An event that somebody sent: of the right form, and under no source of the product's own. */
export function parseSent(ctx: Context, input: unknown): Sent {
  const parsed = parseEvent(ctx.org.id, input);
  if (parsed.kind === "invalid" || !isOurs(parsed.event)) return parsed;
  const message = "This source is the product's own. Name the system that tells of the event.";
  return { kind: "invalid", code: "event.invalid", flaws: [{ field: "source", message }] };
}

export function isOurs({ source }: ParsedEvent): boolean {
  return source.split("/")[0]?.toLowerCase() === systemSource;
}

/** An event that its sender may record, with all that goes into it; whether it can happen is `decide`'s to say. */
interface Ready {
  readonly kind: "ready";
  readonly event: ParsedEvent;
  /** The file as it was read; undefined when the event opens one. */
  readonly snapshot: Snapshot | undefined;
}

/** All that is asked before an event is recorded, proposed or only looked at. Reads, and writes nothing. */
export async function readyEvent(ctx: Context, event: ParsedEvent): Promise<Ready | Refused> {
  const reach = reachOfEvent(ctx.actor, event.definition.type);
  if (reach === undefined) return refuse("event.not-yours");
  const { snapshot, client } = await loadFiles(ctx, event.ref);
  const foreign = refuseForeign(ctx, reach, event, snapshot);
  if (foreign !== undefined) return foreign;
  const asleep = client && refuseByState(event.definition.type, client.facts);
  if (asleep !== undefined && !(await isKnown(ctx, event))) return asleep;
  const signedOff = refuseSignOff(ctx.actor, event);
  if (signedOff !== undefined) return signedOff;
  const passed = await passPlanGates(ctx, event);
  if (passed.kind === "refused") return passed;
  const inherited = inheritAssignee(ctx, passed.event, reach, client);
  if (inherited.kind === "refused") return inherited;
  const prepared = await prepareAssignment(ctx, inherited.event, client);
  if (prepared.kind === "refused") return prepared;
  const timed = await prepareNudge(ctx, prepared.event);
  if (timed.kind === "refused") return timed;
  return { kind: "ready", event: await signMessage(ctx, timed.event), snapshot };
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
