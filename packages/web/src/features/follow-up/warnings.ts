import type { FollowUp } from "../../api/clients.ts";

/** What comes before everything else; money that has left can still be stopped today, and is first of all. */
const warnings: readonly string[] = ["R17.loss", "R17.scam", "R22"];

/** The lower, the sooner; all that warns of nothing has the same. */
export function rankOfWarning({ rule }: Pick<FollowUp, "rule">): number {
  const at = warnings.indexOf(rule);
  return at === -1 ? warnings.length : at;
}

export function isWarning(followUp: Pick<FollowUp, "rule">): boolean {
  return rankOfWarning(followUp) < warnings.length;
}
