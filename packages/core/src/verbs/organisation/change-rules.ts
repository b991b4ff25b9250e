import { actorRef } from "../../kernel/actor.ts";
import type { Context } from "../../kernel/context.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import { overridesFor, type RuleWishes } from "../../followups/wish-rules.ts";
import { permit } from "../../policy/permit.ts";
import { momentOf } from "../cases/moment.ts";
import { saveChange, type OrganisationChanged } from "./save-change.ts";

/**
 * Makes new versions of the rules that are to be otherwise; a rule that is not named is as the product
 * proposes it. All case files are planned again, and dates that people were mailed are told anew, once.
 */
export async function changeRules(
  ctx: Context,
  input: { readonly version: number; readonly rules: RuleWishes },
): Promise<OrganisationChanged | Refused> {
  const refused = permit(ctx, "organisation.change");
  if (refused !== undefined) return refused;
  const before = await ctx.organisations.loadNow(ctx.org.id);
  if (before?.version !== input.version) return refuse("organisation.changed-meanwhile");
  const product = ctx.rulebook.product ?? ctx.rulebook;
  const made = { since: momentOf(ctx).today, by: actorRef(ctx.actor) };
  const wished = overridesFor(product, before.rules, input.rules, made);
  if (wished.kind === "refused") return wished;
  const changes = wished.overrides.slice(before.rules.length);
  if (changes.length === 0) return { kind: "changed", organisation: before, replanning: false };
  const detail = { what: "rules", rules: changes.map(({ rule }) => rule).join(" ") };
  const changed = await saveChange(ctx, before, { ...before, rules: wished.overrides }, detail);
  return changed ?? refuse("organisation.changed-meanwhile");
}
