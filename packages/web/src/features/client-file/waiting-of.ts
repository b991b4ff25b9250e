import type { FollowUp } from "../../api/clients.ts";
import { rankOfWarning } from "../follow-up/warnings.ts";

type Ranked = Pick<
  FollowUp,
  "rule" | "state" | "kind" | "comesUp" | "comesUpOn" | "helpAskedOn" | "key"
>;

/** What is to be looked at now: warnings first, then asked help for, then by the day it comes up. What is only told waits for nobody. */
export function waitingOf<One extends Ranked>(followUps: readonly One[]): readonly One[] {
  return followUps
    .filter(({ state, kind }) => (state === "open" || state === "planned") && kind !== "news")
    .filter(({ comesUp, helpAskedOn }) => comesUp !== "later" || helpAskedOn !== undefined)
    .sort(
      (a, b) =>
        rankOfWarning(a) - rankOfWarning(b) ||
        rankOf(a) - rankOf(b) ||
        compare(a.comesUpOn, b.comesUpOn) ||
        compare(a.key, b.key),
    );
}

const rankOf = ({ helpAskedOn }: Ranked) => (helpAskedOn === undefined ? 1 : 0);

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
