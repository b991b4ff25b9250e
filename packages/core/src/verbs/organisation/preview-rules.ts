import { rulesOf } from "../../followups/organisation-rules.ts";
import type { Rulebook } from "../../followups/rule.ts";
import { overridesFor, type RuleWishes } from "../../followups/wish-rules.ts";
import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { previewPlans, type PlansPreview } from "./preview-plans.ts";

export interface RulePreview extends Omit<PlansPreview, "settled"> {
  readonly kind: "previewed";
}

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
  const place = input.cursor === undefined ? {} : { cursor: input.cursor };
  const { rulebook } = proposed;
  const { settled: _, ...preview } = await previewPlans(
    ctx,
    { rulebook },
    { ...place, mostExamples },
  );
  return { kind: "previewed", ...preview };
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
