import { describe, expect, test } from "vitest";
import { isoDate } from "../../calendar/dates.ts";
import { planRows, streakOf } from "../../planning/plan-standing.ts";
import { active, agreed, begun, draft, pay, shared } from "../../testing/planned-debt.ts";
import { debtFacts, type Story } from "../../testing/told-story.ts";
import { livePlan } from "../plan-fact.ts";

function rowsOn(story: Story, day: string) {
  const facts = debtFacts(story);
  const plan = livePlan(facts);
  return plan === undefined ? [] : planRows(facts, plan, isoDate(day));
}
const statesOn = (story: Story, day: string) => rowsOn(story, day).map(({ state }) => state);

describe("a plan", () => {
  test("is drafted anew until it is shared, and changed after that", () => {
    const again = { ...draft, planId: "pl2" };
    expect(
      begun().tell("2026-01-05", "plan.drafted", draft).ask("2026-01-05", "plan.drafted", again),
    ).toBeUndefined();
    expect(shared().ask("2026-01-07", "plan.drafted", again)?.code).toBe("plan.other-alive");
    expect(shared().ask("2026-01-07", "plan.drafted", draft)?.code).toBe("plan.shared");
  });

  test("by an offer comes to what was accepted", () => {
    const story = begun().tell("2026-01-02", "offer.received", {
      offerId: "o1",
      kind: "instalment",
      schedule: [{ months: 6, monthlyFen: 1_000_00 }],
      clauses: { noNewPenaltyOnNotYetDue: "yes" },
    });
    const byOffer = { ...draft, offerId: "o1" };
    expect(story.ask("2026-01-05", "plan.drafted", byOffer)?.code).toBe("plan.offer-not-accepted");
    story.tell("2026-01-03", "offer.answered", { offerId: "o1", outcome: "accepted" });
    expect(story.ask("2026-01-05", "plan.drafted", byOffer)).toBeUndefined();
    const more = {
      ...byOffer,
      schedule: [{ fromOn: "2026-01-31", count: 6, amountFen: 1_000_01 }],
    };
    expect(story.ask("2026-01-05", "plan.drafted", more)?.code).toBe("plan.not-as-offered");
  });

  test("is answered once it was shared, a question in words", () => {
    const story = begun().tell("2026-01-05", "plan.drafted", draft);
    const yes = { planId: "pl1", answer: "agree" };
    expect(story.ask("2026-01-05", "plan.answered", yes)?.code).toBe("plan.not-shared");
    const question = { planId: "pl1", answer: "question" };
    expect(shared().ask("2026-01-07", "plan.answered", question)?.code).toBe("plan.no-words");
  });

  test("begins after a yes, once, and not for what is paid off", () => {
    const begin = { planId: "pl1" };
    expect(shared().ask("2026-01-08", "plan.activated", begin)?.code).toBe("plan.not-agreed");
    expect(active().ask("2026-01-09", "plan.activated", begin)?.code).toBe("plan.active");
    expect(
      pay(agreed(), "2026-01-08", 6_000_00).ask("2026-01-08", "plan.activated", begin)?.code,
    ).toBe("plan.settled");
  });

  test("parts that overlap are refused", () => {
    const schedule = [
      { fromOn: "2026-01-31", count: 3, amountFen: 1 },
      { fromOn: "2026-03-31", count: 1, amountFen: 1 },
    ];
    expect(begun().ask("2026-01-05", "plan.drafted", { planId: "x", schedule })?.code).toBe(
      "plan.out-of-order",
    );
  });

  test("pays by itself only while it is active, and through what still holds (B26, A19)", () => {
    const bind = { planId: "pl1", authorisationId: "a1" };
    expect(agreed().ask("2026-01-08", "plan.autopay-set", bind)?.code).toBe("plan.not-active");
    expect(active().ask("2026-01-08", "plan.autopay-set", bind)).toBeUndefined();
    const cancelled = active().tell("2026-01-09", "autodebit.cancelled", { authorisationId: "a1" });
    expect(cancelled.ask("2026-01-10", "plan.autopay-set", bind)?.code).toBe(
      "plan.no-authorisation",
    );
  });
});

describe("payments", () => {
  test("cover the instalments in order, whatever they are cut into", () => {
    const story = pay(pay(active(), "2026-01-20", 400_00), "2026-01-31", 1_600_00);
    expect(
      rowsOn(story, "2026-02-10")
        .map(({ paidOn, paidFen, state }) => [paidOn, paidFen, state])
        .slice(0, 3),
    ).toEqual([
      ["2026-01-31", 1_000_00, "kept"],
      ["2026-01-31", 1_000_00, "kept"],
      [undefined, 0, "next"],
    ]);
  });

  test("that were reversed cover nothing", () => {
    const story = active().tell("2026-01-20", "payment.made", {
      paymentId: "gone",
      amountFen: 1_000_00,
    });
    expect(statesOn(story, "2026-02-01")[0]).toBe("kept");
    story.tell("2026-02-01", "payment.reversed", { paymentId: "gone", reason: "退回" });
    expect(statesOn(story, "2026-02-01")[0]).toBe("missed");
  });

  test("on time in a row are counted, and one that was late begins the count anew", () => {
    const story = pay(pay(active(), "2026-01-30", 1_000_00), "2026-02-28", 1_000_00);
    expect(streakOf(rowsOn(story, "2026-03-01"))).toBe(2);
    pay(story, "2026-04-02", 1_000_00);
    expect(streakOf(rowsOn(story, "2026-04-02"))).toBe(0);
    pay(story, "2026-04-30", 1_000_00);
    expect(streakOf(rowsOn(story, "2026-05-01"))).toBe(1);
  });

  test("before a change stay counted, and those after it pay the new instalments", () => {
    const story = pay(active(), "2026-01-30", 1_000_00).tell("2026-02-02", "plan.changed", {
      planId: "pl1",
      schedule: [{ fromOn: "2026-02-15", count: 10, amountFen: 500_00 }],
      reason: "和发薪日对齐",
    });
    const plan = livePlan(debtFacts(story));
    expect([plan?.answered, plan?.keptBefore]).toEqual([undefined, 1]);
    expect(statesOn(story, "2026-02-10")[0]).toBe("next");
    pay(story, "2026-02-14", 500_00);
    expect(streakOf(rowsOn(story, "2026-02-16"), plan?.keptBefore)).toBe(2);
  });
});
