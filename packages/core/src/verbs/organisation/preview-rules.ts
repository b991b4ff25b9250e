import {
  effectsOf,
  heardMoves,
  remindersAtOnce,
  type RuleEffect,
} from "../../followups/rule-impact.ts";
import { rulesOf } from "../../followups/organisation-rules.ts";
import { plan } from "../../followups/plan.ts";
import type { Rulebook } from "../../followups/rule.ts";
import { overridesFor, type RuleWishes } from "../../followups/wish-rules.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf, planningAt } from "../cases/moment.ts";

/** What a change of rules would do to one page of clients; sums over all pages are the caller's. */
export interface RulePreview {
  readonly kind: "previewed";
  readonly files: number;
  readonly moved: number;
  readonly ended: number;
  readonly appeared: number;
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
const mostExamples = 20;

/**
 * Says what `changeRules` would do with the same wishes, and writes nothing. One call looks at one page of
 * clients: a query for the page and one for each client.
 */
export async function previewRules(
  ctx: Context,
  input: { readonly rules: RuleWishes; readonly cursor?: string },
): Promise<RulePreview | Refused> {
  const refused = permit(ctx, "rules.preview");
  if (refused !== undefined) return refused;
  const proposed = proposedRules(ctx, input.rules);
  if (proposed.kind === "refused") return proposed;
  const limit = clientsAtOnce;
  const place = input.cursor === undefined ? {} : { cursor: input.cursor };
  const page = await ctx.cases.clients(ctx.org.id, { limit, ...place });
  const files = (
    await Promise.all(page.items.map(({ clientId }) => ctx.cases.loadClient(ctx.org.id, clientId)))
  ).flat();
  const now = planningAt(ctx, momentOf(ctx));
  const then = { ...now, rulebook: proposed.rulebook };
  const impacts = files.map(({ ref, facts, told }) => {
    const [before, after] = [plan(facts, now), plan(facts, then)];
    return {
      effects: effectsOf(before, after).map((effect) => ({ ...effect, ref })),
      toldAgain: heardMoves(before, after, told).length,
      atOnce: remindersAtOnce(before, after),
    };
  });
  const effects = impacts.flatMap((impact) => impact.effects);
  const count = (impact: RuleEffect["impact"]) =>
    effects.filter((effect) => effect.impact === impact).length;
  const days = effects.map((effect) => effect.days);
  return {
    kind: "previewed",
    files: files.length,
    moved: count("moved"),
    ended: count("ended"),
    appeared: count("appeared"),
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

function proposedRules(
  ctx: Context,
  wishes: RuleWishes,
): { readonly kind: "proposed"; readonly rulebook: Rulebook } | Refused {
  const product = ctx.rulebook.product ?? ctx.rulebook;
  const made = { since: momentOf(ctx).today, by: actorRef(ctx.actor) };
  const wished = overridesFor(product, ctx.org.rules, wishes, made);
  if (wished.kind === "refused") return wished;
  const settings = { rules: wished.overrides, retention: ctx.org.retention };
  return { kind: "proposed", rulebook: rulesOf(product, settings) };
}

function largestFirst<E extends RuleEffect>(effects: readonly E[]): readonly E[] {
  return effects.toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
