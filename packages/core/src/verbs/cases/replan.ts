import { formerCalendar } from "../../calendar/organisation-calendar.ts";
import { contentHash } from "../../casefile/content-hash.ts";
import type { ParsedEvent } from "../../casefile/envelope.ts";
import { isOpen, type Plan } from "../../followups/follow-up.ts";
import { formerRules } from "../../followups/organisation-rules.ts";
import { plan, type Planning } from "../../followups/plan.ts";
import { heardDates, heardMoves, type HeardMove } from "../../followups/rule-impact.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Snapshot } from "../../ports/case-files.ts";
import { snapshotOf } from "./append-event.ts";
import { calendarOfBasis, momentOf, planBasis, planningAt, rulesOfBasis } from "./moment.ts";
import { appendSystemEvent, asClockwork, systemEvent } from "./system-event.ts";

/**
 * Brings one file up to date with the rules, the hours and the calendar of today. What moved among the
 * dates that people had heard of is recorded as one event, from which each change is mailed once.
 */
export async function replanFile(ctx: Context, snapshot: Snapshot): Promise<Snapshot> {
  if (snapshot.basis === planBasis(ctx)) return snapshot;
  return bringUpToDate(asClockwork(ctx, "replan"), snapshot);
}

async function bringUpToDate(ctx: Context, snapshot: Snapshot): Promise<Snapshot> {
  const planning = planningAt(ctx, momentOf(ctx));
  const planned = plan(snapshot.facts, planning);
  const moved = [
    ...movedByRules(ctx, planning, snapshot, planned),
    ...movedByCalendar(snapshot, planned),
    ...movedByEntry(ctx, planning, snapshot, planned),
  ].filter(
    ({ followUp }, index, all) => all.findIndex((one) => one.followUp === followUp) === index,
  );
  if (moved.length === 0) return refresh(ctx, snapshot, planned);
  const appended = await appendSystemEvent(ctx, recomputed(ctx, snapshot, moved), {
    read: { snapshot },
  });
  if (appended.kind === "recorded") return appended.snapshot;
  // Told before; but somebody who had not heard of the change may have planned by the old rules since.
  const there = await reload(ctx, snapshot.ref);
  if (there.basis === planBasis(ctx)) return there;
  return refresh(ctx, there, plan(there.facts, planning));
}

interface Move extends HeardMove {
  readonly because?: "rules";
}

function movedByCalendar({ told }: Snapshot, { followUps }: Plan): Move[] {
  return followUps.filter(isOpen).flatMap(({ key, due }) => {
    const from = told[key];
    return from !== undefined && from !== due ? [{ followUp: key, from, to: due }] : [];
  });
}

/** What an entry that was corrected moved: dates that were official by the one before, and were mailed. */
function movedByEntry(
  { calendar, org }: Context,
  planning: Planning,
  { basis, facts, told }: Snapshot,
  planned: Plan,
): readonly Move[] {
  const version = calendarOfBasis(basis);
  const former = version === calendar.version ? undefined : formerCalendar(calendar, org, version);
  if (former === undefined) return [];
  const before = plan(facts, { ...planning, calendar: former });
  return heardMoves(before, planned, heardDates(facts, told));
}

/** What the organisation's own change of a rule moved, among the dates that people heard of. */
function movedByRules(
  { rulebook, org }: Context,
  planning: Planning,
  { basis, facts, told }: Snapshot,
  planned: Plan,
): readonly Move[] {
  const former = formerRules(rulebook, org, rulesOfBasis(basis));
  if (former === undefined || former === rulebook) return [];
  const before = plan(facts, { ...planning, rulebook: former });
  return heardMoves(before, planned, heardDates(facts, told)).map((move) => ({
    ...move,
    because: "rules",
  }));
}

function recomputed(ctx: Context, { ref }: Snapshot, moved: readonly Move[]): ParsedEvent {
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
