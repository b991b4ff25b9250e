import { isOpen, type Plan } from "../../followups/follow-up.ts";
import {
  effectsOf,
  heardDates,
  heardMoves,
  remindersAtOnce,
  type RuleEffect,
} from "../../followups/rule-impact.ts";
import { plan, type Planning } from "../../followups/plan.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import { momentOf, planningAt } from "../cases/moment.ts";

/** What planning otherwise would do to one page of clients; sums over all pages are the caller's. */
export interface PlansPreview {
  readonly files: number;
  readonly moved: number;
  readonly ended: number;
  readonly appeared: number;
  /** Dates that rest on an estimate and would be certain, whether they move or not. */
  readonly settled: number;
  /** Dates that people were mailed and would be told anew. */
  readonly toldAgain: number;
  /** Reminders that would go at once, or in the morning, because their new date has passed. */
  readonly remindersAtOnce: number;
  /** By how many days a date moves at most, earlier and later. */
  readonly largestShiftDays: { readonly earlier: number; readonly later: number };
  readonly examples: readonly (RuleEffect & { readonly ref: FileRef })[];
  readonly cursor?: string;
}

const clientsAtOnce = 50;

/** Plans one page of clients as now and as it would be, and writes nothing. */
export async function previewPlans(
  ctx: Context,
  otherwise: Partial<Pick<Planning, "rulebook" | "calendar">>,
  { cursor: from, mostExamples }: { readonly cursor?: string; readonly mostExamples: number },
): Promise<PlansPreview> {
  const place = from === undefined ? {} : { cursor: from };
  const page = await ctx.cases.clients(ctx.org.id, { limit: clientsAtOnce, ...place });
  const files = (
    await Promise.all(page.items.map(({ clientId }) => ctx.cases.loadClient(ctx.org.id, clientId)))
  ).flat();
  const now = planningAt(ctx, momentOf(ctx));
  const then = { ...now, ...otherwise };
  const impacts = files.map(({ ref, facts, told }) => {
    const [before, after] = [plan(facts, now), plan(facts, then)];
    return {
      effects: effectsOf(before, after).map((effect) => ({ ...effect, ref })),
      toldAgain: heardMoves(before, after, heardDates(facts, told)).length,
      atOnce: remindersAtOnce(before, after),
      settled: settledBy(before, after),
    };
  });
  const effects = impacts.flatMap((impact) => impact.effects);
  const count = (impact: RuleEffect["impact"]) =>
    effects.filter((effect) => effect.impact === impact).length;
  const days = effects.map((effect) => effect.days);
  return {
    files: files.length,
    moved: count("moved"),
    ended: count("ended"),
    appeared: count("appeared"),
    settled: sumOf(impacts.map(({ settled }) => settled)),
    toldAgain: sumOf(impacts.map(({ toldAgain }) => toldAgain)),
    remindersAtOnce: sumOf(impacts.map(({ atOnce }) => atOnce)),
    largestShiftDays: {
      earlier: Math.max(0, ...days.map((shift) => -shift)),
      later: Math.max(0, ...days),
    },
    examples: largestFirst(effects).slice(0, mostExamples),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
}

function settledBy(before: Plan, after: Plan): number {
  const certain = new Set(
    after.followUps.filter(({ estimate }) => estimate.status === "official").map(({ key }) => key),
  );
  return before.followUps.filter(
    (one) => isOpen(one) && one.estimate.status === "provisional" && certain.has(one.key),
  ).length;
}

function largestFirst<E extends RuleEffect>(effects: readonly E[]): readonly E[] {
  return effects.toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
