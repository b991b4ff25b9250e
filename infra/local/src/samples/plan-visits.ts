import { expectGood, type Person } from "../person.ts";
import type { Ago } from "./sample-case.ts";

type Tell = (subject: string, type: string, data: object) => Promise<void>;

/** Of Chen's plans one is being paid, the other waits for his word; Li's waits for hers. */
export async function counsellorPlans(counsellor: Person, ago: Ago): Promise<void> {
  const tell: Tell = (subject, type, data) =>
    expectGood(
      counsellor.post({ id: `${type}-${subject}`.replaceAll("/", "-"), subject, type, data }),
    );
  await Promise.all([planForChen(tell, ago), planForLi(tell, ago)]);
}

async function planForChen(tell: Tell, ago: Ago): Promise<void> {
  await tell("clients/chen", "budget.saved", {
    incomeFen: 850_000,
    essentials: { housing: 220_000, food: 150_000, transport: 30_000, family: 60_000 },
    otherFen: 30_000,
    salaryDay: 15,
    on: ago(50),
  });
  const card = "clients/chen/debts/card";
  const plan = {
    planId: "card-plan",
    schedule: [{ fromOn: ago(-10), count: 12, amountFen: 125_000 }],
  };
  await tell(card, "plan.drafted", { ...plan, on: ago(49) });
  await tell(card, "plan.shared", { planId: "card-plan", on: ago(48) });
  await tell(card, "plan.answered", { planId: "card-plan", answer: "agree", on: ago(47) });
  await tell(card, "plan.activated", { planId: "card-plan", on: ago(46) });
  const loan = "clients/chen/debts/cousin";
  const shared = {
    planId: "cousin-plan",
    schedule: [{ fromOn: ago(-20), count: 20, amountFen: 50_000 }],
  };
  await tell(loan, "plan.drafted", { ...shared, on: ago(2) });
  await tell(loan, "plan.shared", {
    planId: "cousin-plan",
    words: "先少还一点，看看合不合适。",
    on: ago(1),
  });
}

/** Her statement is signed and the lender's offer accepted, so that her yes is all that is missing. */
async function planForLi(tell: Tell, ago: Ago): Promise<void> {
  await tell("clients/li", "budget.saved", {
    incomeFen: 620_000,
    essentials: { housing: 180_000, food: 140_000, transport: 20_000, family: 80_000 },
    otherFen: 40_000,
    salaryDay: 10,
    on: ago(20),
  });
  const card = "clients/li/debts/card";
  const agreed = {
    principalFen: 720_000,
    overdueInterestFen: 22_500,
    penaltyFen: 7_500,
    lateFeeFen: 0,
    serviceFeeFen: 0,
  };
  const sheet = { statementId: "s1", on: ago(4) };
  await tell(card, "statement.received", { ...sheet, purpose: "statement", ...agreed });
  await tell(card, "statement.reconciled", { ...sheet, ...agreed });
  await tell(card, "statement.signed-off", sheet);
  await tell(card, "offer.received", {
    offerId: "fifteen",
    kind: "instalment",
    schedule: [{ months: 15, monthlyFen: 50_000 }],
    clauses: { noNewPenaltyOnNotYetDue: "yes", collectionPauses: "yes", inWriting: "yes" },
    costTableAttached: true,
    on: ago(3),
  });
  await tell(card, "offer.answered", { offerId: "fifteen", outcome: "accepted", on: ago(3) });
  const planId = "card-plan";
  const schedule = [{ fromOn: ago(-17), count: 15, amountFen: 50_000 }];
  await tell(card, "plan.drafted", { planId, offerId: "fifteen", schedule, on: ago(2) });
  await tell(card, "plan.shared", { planId, words: "发薪后两天，每月500元。", on: ago(1) });
}
