import type { Rule } from "./rule.ts";
import type { DebtFacts } from "../casefile/facts.ts";

/**
 * What it is to the client: something to do, something the other side owes, something that is only told, or
 * work of the organisation's own that clients are not shown on a list.
 */
export const followUpKinds = ["task", "awaited", "news", "desk"] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

type KindOfRule = Pick<Rule<DebtFacts>, "steps" | "whose" | "informs" | "counterparty">;

export function kindOf(rule: KindOfRule): FollowUpKind {
  if (!isForClient(rule)) return "desk";
  if (rule.informs === true) return "news";
  return rule.counterparty === true ? "awaited" : "task";
}

function isForClient({ whose, steps }: KindOfRule): boolean {
  if (whose !== undefined) return whose === "client";
  return steps.length === 0 || steps.some(({ audience }) => audience === "client");
}
