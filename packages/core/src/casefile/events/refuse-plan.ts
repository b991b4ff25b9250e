import { refuse, type Refused } from "../../kernel/refusal.ts";
import type { DebtFacts } from "../facts.ts";

/** The plan has to be there and not over. */
export function refusePlan({ plan }: DebtFacts, planId: string): Refused | undefined {
  if (plan?.id !== planId) {
    return refuse("plan.unknown", { field: "data.planId", slots: { id: planId } });
  }
  return plan.ended === undefined ? undefined : refuse("plan.ended", { field: "data.planId" });
}
