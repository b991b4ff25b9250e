import { allRules, wishOf, type AnyRule } from "../../followups/wish-rules.ts";
import type { RuleOverride } from "../../followups/rule-override.ts";
import type { Context } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { permit } from "../../policy/permit.ts";

/** A rule as the product proposes it, and the organisation's own change of it. */
export interface ListedRule {
  readonly rule: AnyRule;
  readonly override?: RuleOverride;
}

export interface ListedRules {
  readonly kind: "listed";
  /** Of the organisation: what a change must be made from. */
  readonly version: number;
  readonly rules: readonly ListedRule[];
  /** Case files are still being planned by what was changed last. */
  readonly replanning: boolean;
}

/** Every rule there is, which of it may be changed, and what was. */
export async function listRules(ctx: Context): Promise<ListedRules | Refused> {
  const refused = permit(ctx, "rules.read");
  if (refused !== undefined) return refused;
  const { org, rulebook } = ctx;
  const rules = allRules(rulebook.product ?? rulebook).map((rule) => {
    const override = org.rules.findLast((one) => one.rule === rule.id);
    const changed = override !== undefined && Object.keys(wishOf(org.rules, rule.id)).length > 0;
    return changed ? { rule, override } : { rule };
  });
  const replanning = (await ctx.replannings.load(org.id)) !== undefined;
  return { kind: "listed", version: org.version, rules, replanning };
}
