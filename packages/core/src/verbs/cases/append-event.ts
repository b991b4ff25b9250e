import { toInstant, type Instant } from "../../calendar/instant.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import { decide } from "../../casefile/decide.ts";
import { dayOf, type ParsedEvent } from "../../casefile/envelope.ts";
import { evolve } from "../../casefile/evolve.ts";
import { summarise } from "../../desk/summarise.ts";
import { differenceOf } from "../../followups/difference.ts";
import type { Plan } from "../../followups/follow-up.ts";
import { nextDeletion, plan } from "../../followups/plan.ts";
import { missingProofOf } from "../../followups/proof.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import type { Approval } from "../../ports/approvals.ts";
import type { Dispatch, Snapshot, StoredEvent } from "../../ports/case-files.ts";
import type { TroubleOfMail } from "../../ports/mail-troubles.ts";
import { untilUncontended } from "../../store/retry.ts";
import { deliveriesOf } from "../../webhooks/delivery.ts";
import { momentOf, planBasis, planningAt, type Moment } from "./moment.ts";

export type Appended =
  | { readonly kind: "recorded"; readonly event: StoredEvent; readonly snapshot: Snapshot }
  /** The same event was recorded before: the first result again. */
  | { readonly kind: "repeat"; readonly event: StoredEvent }
  /** Another event has this source and id. */
  | { readonly kind: "conflict"; readonly event: StoredEvent };

export interface AppendOptions {
  /** What was read already, even if it was nothing: read again only when somebody wrote meanwhile. */
  readonly read?: { readonly snapshot: Snapshot | undefined };
  /** What becomes of a mail on its way; without it the dispatch stays as it is. */
  readonly dispatch?: (dispatch: Dispatch | undefined) => Dispatch | undefined;
  /** What the event says of a mail that went wrong, for the list of the organisation's mail troubles. */
  readonly trouble?: TroubleOfMail;
}

/**
 * Records one event: decide, evolve, plan, commit. The one way anything is ever written to a case file. Who
 * may record it was asked before: `recordEvent` for people and machines, the clockwork for itself.
 * One read and one two-item transaction; another writer in between costs one more round of both.
 */
export async function appendEvent(
  ctx: Context,
  event: ParsedEvent,
  options: AppendOptions = {},
): Promise<Appended | Refused> {
  let read = options.read;
  return untilUncontended(async () => {
    const before = read === undefined ? await ctx.cases.load(event.ref) : read.snapshot;
    read = undefined;
    return appendTo(ctx, event, before, options);
  });
}

/**
 * One attempt on the file as it was read, which also ends the approval that let it happen; undefined when
 * somebody else wrote either meanwhile.
 */
export async function appendTo(
  ctx: Context,
  event: ParsedEvent,
  before: Snapshot | undefined,
  also: Pick<AppendOptions, "dispatch" | "trouble"> & { readonly approval?: Approval },
): Promise<Appended | Refused | undefined> {
  const { dispatch, trouble, approval } = also;
  const made = make(ctx, momentOf(ctx), event, before, dispatch, approval?.askedBy);
  if (made.kind === "refused") return (await earlierResult(ctx, event, made.hash)) ?? made.refused;
  const endpoints = await ctx.webhooks.recallEndpoints(ctx.org.id);
  const outcome = await ctx.cases.commit({
    event: made.event,
    deliveries: deliveriesOf(event.ref, made.event, endpoints),
    snapshot: made.snapshot,
    from: before?.version ?? 0,
    ...(approval === undefined ? {} : { approval }),
    ...(trouble === undefined
      ? {}
      : { trouble: { ...trouble, orgId: ctx.org.id, at: made.event.recordedAt } }),
  });
  switch (outcome.kind) {
    case "committed":
      return { kind: "recorded", event: made.event, snapshot: made.snapshot };
    case "known":
      return repeatOrConflict(outcome.event, made.event.contentHash);
    case "stale":
      return undefined;
  }
}

/** What `appendEvent` would answer, and what it would record, if it recorded nothing. */
export async function tryEvent(
  ctx: Context,
  event: ParsedEvent,
  before: Snapshot | undefined,
): Promise<Appended | Refused | { readonly kind: "possible"; readonly event: StoredEvent }> {
  const earlier = await earlierResult(ctx, event, hashOf(event));
  if (earlier !== undefined) return earlier;
  const made = make(ctx, momentOf(ctx), event, before, undefined);
  return made.kind === "refused" ? made.refused : { kind: "possible", event: made.event };
}

/** Tells a repeat from another event under the same id. */
export function hashOf({ definition, subject, time, data }: ParsedEvent): string {
  return contentHash([definition.type, subject, time ?? null, data]);
}

type Made =
  | { readonly kind: "made"; readonly event: StoredEvent; readonly snapshot: Snapshot }
  | { readonly kind: "refused"; readonly refused: Refused; readonly hash: string };

function make(
  ctx: Context,
  moment: Moment,
  parsed: ParsedEvent,
  before: Snapshot | undefined,
  dispatched: AppendOptions["dispatch"],
  askedBy?: string,
): Made {
  const { ref, definition, id, source, time, data } = parsed;
  const happening = {
    type: definition.type,
    id,
    data,
    on: dayOf(parsed, moment.today, ctx.org.zone),
    recordedOn: moment.today,
    by: actorRef(ctx.actor),
    seq: (before?.facts.seq ?? 0) + 1,
  };
  const hash = hashOf(parsed);
  const planning = planningAt(ctx, moment);
  const planBefore = before && plan(before.facts, planning);
  const refused = decide(definition, happening, {
    facts: before?.facts,
    file: ref.debtId === undefined ? "client" : "debt",
    plan: planBefore,
    missingProof: (key) => before && missingProofOf(before.facts, ctx.rulebook, moment.local, key),
    leaving: before?.dispatch?.steps,
  });
  if (refused !== undefined) return { kind: "refused", refused, hash };
  const facts = evolve(before?.facts, happening);
  const planAfter = plan(facts, planning);
  const event: StoredEvent = {
    ...happening,
    source,
    recordedAt: moment.at,
    ...(time === undefined ? {} : { time }),
    contentHash: hash,
    ...(askedBy === undefined ? {} : { askedBy }),
    difference: differenceOf(planBefore, planAfter),
  };
  const dispatch = dispatched ? dispatched(before?.dispatch) : before?.dispatch;
  const base = { ref, version: (before?.version ?? 0) + 1, facts, dispatch };
  return { kind: "made", event, snapshot: snapshotOf(ctx, base, planAfter) };
}

/** The snapshot that a plan leads to: when to wake, what was told. A mail on its way decides the waking. */
export function snapshotOf(
  ctx: Context,
  base: Pick<Snapshot, "ref" | "version" | "facts"> & { readonly dispatch: Dispatch | undefined },
  planned: Plan,
): Snapshot {
  const { dispatch, ...rest } = base;
  const { attentionOn } = planned;
  const wakeAt = wakingOf(ctx, dispatch, planned);
  return {
    ...rest,
    basis: planBasis(ctx),
    told: toldDates(planned),
    summary: summarise(rest.facts, planned),
    ...(dispatch === undefined ? {} : { dispatch }),
    ...(wakeAt === undefined ? {} : { nextAt: wakeAt }),
    ...(attentionOn === undefined ? {} : { attentionOn }),
  };
}

/** Of a deactivated organisation only what must be deleted is still due; mails wait, on their way or not. */
function wakingOf(
  ctx: Context,
  dispatch: Dispatch | undefined,
  planned: Plan,
): Instant | undefined {
  const active = ctx.org.state === "active";
  if (active && dispatch !== undefined) return dispatch.wakeAt;
  const nextAt = active ? planned.nextAt : nextDeletion(planned, momentOf(ctx).local, ctx.org);
  return nextAt && toInstant(nextAt, ctx.org.zone);
}

function toldDates({ followUps }: Plan): Snapshot["told"] {
  const provisional = followUps.filter(
    ({ state, estimate }) =>
      estimate.status === "provisional" && (state === "open" || state === "planned"),
  );
  return Object.fromEntries(provisional.map(({ key, due }) => [key, due]));
}

/** A repeat may be refused by what its first delivery changed: then the first result is the answer. */
async function earlierResult(
  ctx: Context,
  { ref, source, id }: ParsedEvent,
  hash: string,
): Promise<Appended | undefined> {
  const event = await ctx.cases.findEvent(ref, source, id);
  return event === undefined ? undefined : repeatOrConflict(event, hash);
}

function repeatOrConflict(event: StoredEvent, hash: string): Appended {
  return { kind: event.contentHash === hash ? "repeat" : "conflict", event };
}
