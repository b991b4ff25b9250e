import { contentHash } from "../../casefile/content-hash.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { plan } from "../../followups/plan.ts";
import type { Plan } from "../../followups/follow-up.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { snapshotOf } from "./append-event.ts";
import { momentOf, planBasis, planningAt } from "./moment.ts";
import { appendSystemEvent, asClockwork, systemEvent } from "./system-event.ts";

/**
 * Brings one file up to date with the rules and the calendar of today. What moved among the dates that
 * were told as provisional is recorded as one event, from which each change is mailed once.
 */
export async function replanFile(ctx: Context, snapshot: Snapshot): Promise<Snapshot> {
  if (snapshot.basis === planBasis(ctx)) return snapshot;
  return bringUpToDate(asClockwork(ctx, "replan"), snapshot);
}

async function bringUpToDate(ctx: Context, snapshot: Snapshot): Promise<Snapshot> {
  const planned = plan(snapshot.facts, planningAt(ctx, momentOf(ctx)));
  const moved = movedDates(snapshot, planned);
  if (moved.length === 0) return refresh(ctx, snapshot, planned);
  const appended = await appendSystemEvent(ctx, recomputed(ctx, snapshot, moved), {
    read: { snapshot },
  });
  return appended.kind === "recorded" ? appended.snapshot : reload(ctx, snapshot.ref);
}

function movedDates({ told }: Snapshot, { followUps }: Plan) {
  return followUps.flatMap(({ key, due, state }) => {
    const from = told[key];
    const stillOpen = state === "open" || state === "planned";
    return stillOpen && from !== undefined && from !== due
      ? [{ followUp: key, from, to: due }]
      : [];
  });
}

function recomputed(
  ctx: Context,
  { ref }: Snapshot,
  moved: ReturnType<typeof movedDates>,
): ParsedEvent {
  const basis = planBasis(ctx);
  const id = `replan-${contentHash([basis, moved])}`;
  return systemEvent(ref, "aftercare.plan.recomputed.v1", id, { basis, moved });
}

/** Nothing that was told moved: only the waking and the basis are written. */
async function refresh(ctx: Context, snapshot: Snapshot, planned: Plan): Promise<Snapshot> {
  const base = { ...snapshot, version: snapshot.version + 1, dispatch: snapshot.dispatch };
  const { ref, version, facts, dispatch } = base;
  const next = snapshotOf(ctx, { ref, version, facts, dispatch }, planned);
  return (await ctx.cases.rewrite(next)) ? next : reload(ctx, ref);
}

async function reload(ctx: Context, ref: FileRef): Promise<Snapshot> {
  const snapshot = await ctx.cases.load(ref);
  if (snapshot === undefined) throw new Error("A case file vanished, which nothing ever does.");
  return snapshot;
}
