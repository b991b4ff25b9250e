import { expect, test } from "vitest";
import { dueSteps } from "../../followups/plan.ts";
import { debtFacts, startStory, type Story } from "../../testing/told-story.ts";

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  principalFen: 10_000_00,
  outstandingFen: 10_000_00,
};
const terms = { kind: "instalment", schedule: [{ months: 12, monthlyFen: 944_00 }] };
const clear = { clauses: { noNewPenaltyOnNotYetDue: "yes" } };

/** 2026-03-02 is a Monday; the offer ends on Sunday 2026-03-15. */
function offered(more: Record<string, unknown> = {}, offerId = "o1", story = begun()): Story {
  const data = { offerId, ...terms, validUntil: "2026-03-15", ...clear, ...more };
  return story.tell("2026-03-02", "offer.received", data);
}

const begun = () => startStory("debt").tell("2026-03-01", "debt.recorded", loan);

const answer = (outcome: string, more: object = {}) => ({ offerId: "o1", outcome, ...more });
const ask = (story: Story, day: string, outcome: string, more: object = {}) =>
  story.ask(day, "offer.answered", answer(outcome, more))?.code;

test("an offer is about all that is owed that day, unless it says otherwise", () => {
  const [all, part] = debtFacts(offered({ coversFen: 4_000_00 }, "o2", offered())).offers ?? [];
  expect([all?.coversFen, part?.coversFen]).toEqual([10_000_00, 4_000_00]);
});

test("an id is used once, and nobody waives more than is owed", () => {
  const again = { offerId: "o1", ...terms };
  expect(offered().ask("2026-03-03", "offer.received", again)?.code).toBe("id.taken");
  const gift = { offerId: "o2", ...terms, waivedFen: 10_000_01 };
  expect(offered().ask("2026-03-03", "offer.received", gift)?.code).toBe("offer.waives-too-much");
});

test("a yes needs the clause on new penalties, or a sign-off", () => {
  for (const clauses of [{}, { noNewPenaltyOnNotYetDue: "no" }]) {
    expect(ask(offered({ clauses }), "2026-03-03", "accepted")).toBe("offer.clause-open");
    const signOff = { signOff: "机构书面答复：按合同不加收。" };
    expect(ask(offered({ clauses }), "2026-03-03", "accepted", signOff)).toBeUndefined();
  }
  expect(ask(offered(), "2026-03-03", "accepted")).toBeUndefined();
});

test("one payment at once leaves nothing that is not yet due", () => {
  const once = { clauses: {}, kind: "lump-sum", schedule: [{ months: 1, monthlyFen: 10_000_00 }] };
  expect(ask(offered(once), "2026-03-03", "accepted")).toBeUndefined();
});

test("the last day still counts, the day after does not", () => {
  expect(ask(offered(), "2026-03-15", "accepted")).toBeUndefined();
  expect(ask(offered(), "2026-03-16", "accepted")).toBe("offer.over");
  expect(ask(offered(), "2026-03-16", "expired")).toBeUndefined();
});

test("a no has its reason, and an offer that is not there has no answer", () => {
  expect(ask(offered(), "2026-03-03", "declined")).toBe("offer.no-reason");
  const unknown = offered().ask("2026-03-03", "offer.answered", {
    offerId: "o9",
    outcome: "expired",
  });
  expect(unknown?.code).toBe("offer.unknown");
});

test("an answer stands until it is taken back", () => {
  const story = offered().tell("2026-03-03", "offer.answered", answer("accepted"));
  expect(ask(story, "2026-03-04", "expired")).toBe("offer.answered");
  story.tell("2026-03-04", "offer.answered", answer("taken-back"));
  expect(debtFacts(story).offers?.[0]?.answered).toBeUndefined();
  expect(ask(story, "2026-03-04", "taken-back")).toBe("offer.not-answered");
  expect(ask(story, "2026-03-04", "accepted")).toBeUndefined();
});

test("one offer is accepted at a time", () => {
  const story = offered({}, "o2", offered());
  story.tell("2026-03-03", "offer.answered", { offerId: "o2", outcome: "accepted" });
  expect(ask(story, "2026-03-03", "accepted")).toBe("offer.other-accepted");
});

test("B09: three days before it ends both are told, on a rest day too", () => {
  const story = offered({ validUntil: "2026-03-17" });
  expect(story.followUps("2026-03-02", "R19")).toMatchObject([
    {
      due: "2026-03-17",
      state: "open",
      attentionOn: "2026-03-17",
      steps: [
        { audience: "client", notice: "offer-ending", at: "2026-03-14T09:00" },
        { audience: "staff", notice: "offer-ending-staff", at: "2026-03-14T09:00" },
      ],
    },
  ]);
  expect(dueSteps(story.planOn("2026-03-13"))).toEqual([]);
  expect(dueSteps(story.planOn("2026-03-14"))).toHaveLength(2);
});

test("an answer ends it, and taking the answer back makes it open again", () => {
  const story = offered().tell("2026-03-03", "offer.answered", answer("accepted"));
  expect(story.followUps("2026-03-03", "R19")).toMatchObject([{ state: "done" }]);
  story.tell("2026-03-04", "offer.answered", answer("taken-back"));
  expect(story.followUps("2026-03-04", "R19")).toMatchObject([{ state: "open" }]);
});

test("nobody is reminded of an offer without a last day, beside an accepted one, or of a paid debt", () => {
  expect(offered({ validUntil: undefined }).followUps("2026-03-03", "R19")).toEqual([]);
  const two = offered({}, "o2", offered());
  two.tell("2026-03-03", "offer.answered", { offerId: "o2", outcome: "accepted" });
  expect(two.followUps("2026-03-03", "R19").map(({ state }) => state)).toEqual([
    "superseded",
    "done",
  ]);
  const paid = offered().tell("2026-03-04", "payment.made", {
    paymentId: "p1",
    amountFen: 10_000_00,
  });
  expect(paid.followUps("2026-03-04", "R19")).toMatchObject([
    { state: "superseded", endReason: "settled" },
  ]);
});

test("it cannot be ticked off by hand: a tick says neither yes nor no", () => {
  const [followUp] = offered().followUps("2026-03-03", "R19");
  const done = offered().ask("2026-03-03", "followup.done", { followUp: followUp?.key ?? "" });
  expect(done?.code).toBe("followup.proof-missing");
});
