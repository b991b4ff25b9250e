import { startStory, type Story } from "./told-story.ts";

/** A debt of 6,000 yuan and a plan for it, as far as it has come. */

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  principalFen: 10_000_00,
  outstandingFen: 6_000_00,
  autoDebits: [{ id: "a1", channel: "bank" }],
};
/** Six instalments on the last day of a month, from Saturday 2026-01-31 on. */
export const draft = {
  planId: "pl1",
  schedule: [{ fromOn: "2026-01-31", count: 6, amountFen: 1_000_00 }],
};
export const begun = () => startStory("debt").tell("2026-01-01", "debt.recorded", loan);
export const shared = () =>
  begun()
    .tell("2026-01-05", "plan.drafted", draft)
    .tell("2026-01-06", "plan.shared", { planId: "pl1" });
export const agreed = () =>
  shared().tell("2026-01-07", "plan.answered", { planId: "pl1", answer: "agree" });
export const active = () => agreed().tell("2026-01-08", "plan.activated", { planId: "pl1" });

let count = 0;

/** Records a payment of that day. */
export function pay(story: Story, day: string, amountFen: number): Story {
  count += 1;
  return story.tell(day, "payment.made", { paymentId: `p${count}`, amountFen, on: day });
}
