import { expect, test } from "vitest";
import { openDifferences, sheetOf } from "../reconcile.ts";
import { debtFacts, startStory, type Story } from "../../testing/told-story.ts";

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance" },
  principalFen: 10_000_00,
  outstandingFen: 8_468_60,
};
const theirs = {
  principalFen: 8_000_00,
  overdueInterestFen: 312_40,
  penaltyFen: 156_20,
  lateFeeFen: 300_00,
  serviceFeeFen: 88_00,
};
const ours = { ...theirs, lateFeeFen: 0, serviceFeeFen: 0 };
const s1 = { statementId: "s1" };
const lateFee = { ...s1, line: "late-fee" };
const serviceFee = { ...s1, line: "service-fee" };

/** 2026-02-04 is a Wednesday. */
const begun = () =>
  startStory("debt")
    .tell("2026-02-03", "debt.recorded", loan)
    .tell("2026-02-04", "statement.received", { ...s1, purpose: "statement", ...theirs });
const compared = () => begun().tell("2026-02-04", "statement.reconciled", { ...s1, ...ours });
const asked = () =>
  compared().tell("2026-02-05", "statement.lender-asked", { ...s1, ticketId: "t1" });
const agreed = (story: Story, day = "2026-02-06") =>
  story
    .tell(day, "statement.difference-closed", { ...lateFee, outcome: "waived" })
    .tell(day, "statement.difference-closed", {
      ...serviceFee,
      outcome: "agreed",
      agreedFen: 88_00,
    });
const withFile = (story: Story, id: string, day = "2026-02-04") =>
  story.tell(day, "evidence.added", {
    evidenceId: id,
    kind: "statement",
    sha256: "a".repeat(64),
    sizeBytes: 10,
    mediaType: "image/png",
  });

const states = (story: Story) => {
  const facts = debtFacts(story);
  const [statement] = facts.statements;
  const lines = statement === undefined ? [] : sheetOf(facts, statement);
  return Object.fromEntries(lines.map(({ kind, state }) => [kind, state]));
};
const code = (story: Story, day: string, type: string, data: Record<string, unknown>) =>
  story.ask(day, type, data)?.code;
const ruleOn = (story: Story, day: string, rule: string) => story.followUps(day, rule);

test("a line goes from open to contacted to agreed or waived", () => {
  expect(states(compared())).toMatchObject({ principal: "same", "late-fee": "open" });
  expect(states(asked())).toMatchObject({ "late-fee": "contacted", "service-fee": "contacted" });
  const story = agreed(asked());
  expect(states(story)).toMatchObject({ "late-fee": "waived", "service-fee": "agreed" });
  story.tell("2026-02-06", "statement.difference-closed", { ...lateFee, outcome: "reopened" });
  expect(states(story)).toMatchObject({ "late-fee": "contacted" });
});

test("B05, B08: a line keeps its last kind and all its proofs", () => {
  const story = withFile(withFile(compared(), "ev1"), "ev2");
  const type = "statement.difference-typed";
  story
    .tell("2026-02-04", type, { ...lateFee, type: "unknown", evidenceIds: ["ev1"] })
    .tell("2026-02-04", type, { ...lateFee, type: "fee-not-agreed", evidenceIds: ["ev2", "ev1"] });
  expect(openDifferences(debtFacts(story))[0]).toMatchObject({
    kind: "late-fee",
    type: "fee-not-agreed",
  });
  expect(debtFacts(story).statements[0]?.lines?.[0]?.evidenceIds).toEqual(["ev1", "ev2"]);
});

test("a proof has to be in the file of the debt", () => {
  const type = { ...lateFee, type: "double-charge", evidenceIds: ["ev9"] };
  expect(code(compared(), "2026-02-04", "statement.difference-typed", type)).toBe(
    "statement.proof-unknown",
  );
});

test("nothing is said of lines that agree, and an agreement names its sum", () => {
  const principal = { ...s1, line: "principal" };
  const type = { ...principal, type: "other" };
  expect(code(compared(), "2026-02-04", "statement.difference-typed", type)).toBe(
    "statement.no-difference",
  );
  const closed = (data: object) =>
    code(compared(), "2026-02-04", "statement.difference-closed", { ...data });
  expect(closed({ ...principal, outcome: "waived" })).toBe("statement.no-difference");
  expect(closed({ ...lateFee, outcome: "agreed" })).toBe("statement.no-sum");
  expect(closed({ ...lateFee, outcome: "agreed", agreedFen: 0 })).toBeUndefined();
});

test("our amounts said anew take back only the agreements whose difference moved", () => {
  const story = agreed(compared());
  story.tell("2026-02-06", "statement.reconciled", { ...s1, ...ours, lateFeeFen: 100_00 });
  expect(states(story)).toEqual({
    principal: "same",
    "overdue-interest": "same",
    penalty: "same",
    "late-fee": "open",
    "service-fee": "agreed",
    rest: "open",
  });
});

test("B03: it is signed off once every line is agreed, and our books then go by it", () => {
  const signOff = (story: Story) => code(story, "2026-02-09", "statement.signed-off", s1);
  expect(signOff(begun())).toBe("statement.not-compared");
  expect(signOff(asked())).toBe("statement.differences-open");
  const story = agreed(asked()).tell("2026-02-09", "statement.signed-off", s1);
  expect(debtFacts(story).balanceFen).toBe(8_556_60);
  expect(openDifferences(debtFacts(story))).toEqual([]);
  expect(signOff(story)).toBe("statement.finished");
  const other = { ...lateFee, type: "other" };
  expect(code(story, "2026-02-09", "statement.difference-typed", other)).toBe("statement.finished");
});

test("what was signed off stays as it was, whatever is paid later", () => {
  const story = agreed(asked())
    .tell("2026-02-09", "statement.signed-off", s1)
    .tell("2026-02-10", "payment.made", { paymentId: "p1", amountFen: 1_000_00, on: "2026-02-04" });
  expect(openDifferences(debtFacts(story))).toEqual([]);
  expect(debtFacts(story).balanceFen).toBe(7_556_60);
});

test("one agreed balance for the whole debt still ends it", () => {
  const story = asked().tell("2026-02-06", "statement.difference-resolved", {
    ...s1,
    agreedBalanceFen: 8_468_60,
    reason: "客服取消",
  });
  expect(openDifferences(debtFacts(story))).toEqual([]);
  expect(ruleOn(story, "2026-02-06", "R20.answer")).toMatchObject([{ state: "done" }]);
});

test("a newer statement takes the place of the older one", () => {
  const story = compared().tell("2026-02-06", "statement.received", {
    statementId: "s2",
    purpose: "statement",
    ...ours,
  });
  expect(openDifferences(debtFacts(story))).toEqual([]);
  expect(code(story, "2026-02-06", "statement.lender-asked", { ...s1, ticketId: "t1" })).toBe(
    "statement.replaced",
  );
  expect(ruleOn(story, "2026-02-06", "R20")).toMatchObject([
    { subject: "s1", state: "superseded", endReason: "newer-statement" },
  ]);
});

test("the answer to a question is recorded once", () => {
  const answer = { ...s1, ticketId: "t1", outcome: "refused" };
  const story = asked().tell("2026-02-10", "statement.lender-answered", answer);
  expect(code(story, "2026-02-11", "statement.lender-answered", answer)).toBe(
    "statement.ticket-answered",
  );
  const unknown = { ...answer, ticketId: "t9" };
  expect(code(story, "2026-02-11", "statement.lender-answered", unknown)).toBe(
    "statement.ticket-unknown",
  );
});

test("B07: a difference is asked about within a working day, and asking ends that", () => {
  const [followUp] = ruleOn(compared(), "2026-02-04", "R20");
  expect(followUp).toMatchObject({ due: "2026-02-05", state: "open", subject: "s1" });
  expect(ruleOn(asked(), "2026-02-05", "R20")).toMatchObject([{ state: "done" }]);
  const done = code(compared(), "2026-02-05", "followup.done", { followUp: followUp?.key });
  expect(done).toBe("followup.proof-missing");
});

test("a difference that shows only between the lines counts from the day it was found", () => {
  const shifted = { ...theirs, principalFen: 7_612_00, lateFeeFen: 300_00 };
  const story = startStory("debt")
    .tell("2026-02-03", "debt.recorded", loan)
    .tell("2026-02-04", "statement.received", { ...s1, purpose: "statement", ...shifted });
  expect(ruleOn(story, "2026-02-05", "R20")).toEqual([]);
  story.tell("2026-02-05", "statement.reconciled", { ...s1, ...ours });
  expect(ruleOn(story, "2026-02-05", "R20")).toMatchObject([
    { anchorOn: "2026-02-05", due: "2026-02-06" },
  ]);
});

test("no split: it is asked for in writing, and the split ends that", () => {
  const total = { ...s1, purpose: "statement", totalFen: 8_856_60 };
  const story = startStory("debt")
    .tell("2026-02-03", "debt.recorded", loan)
    .tell("2026-02-04", "statement.total-received", total);
  expect(ruleOn(story, "2026-02-04", "R20")).toEqual([]);
  expect(ruleOn(story, "2026-02-04", "R20.split")).toMatchObject([
    { due: "2026-02-05", state: "open" },
  ]);
  story.tell("2026-02-06", "statement.received", {
    statementId: "s2",
    purpose: "statement",
    ...theirs,
  });
  expect(ruleOn(story, "2026-02-06", "R20.split")).toMatchObject([{ state: "done" }]);
  expect(ruleOn(story, "2026-02-06", "R20")).toMatchObject([{ subject: "s2", state: "open" }]);
});

test("a complaint goes on from a question that nobody answered", () => {
  const story = asked().tell("2026-02-24", "complaint.filed", {
    complaintId: "c1",
    body: "institution",
    about: "对账差异15天没有答复",
  });
  expect(ruleOn(story, "2026-02-24", "R20.answer")).toMatchObject([
    { state: "superseded", endReason: "complaint" },
  ]);
  expect(ruleOn(story, "2026-02-24", "R11")).toMatchObject([{ state: "open" }]);
});

test("the desk is asked to sign once nothing is open, and the signature ends that", () => {
  expect(ruleOn(asked(), "2026-02-06", "R20.sign")).toEqual([]);
  const story = agreed(asked());
  expect(ruleOn(story, "2026-02-06", "R20.sign")).toMatchObject([
    { due: "2026-02-09", state: "open" },
  ]);
  story.tell("2026-02-09", "statement.signed-off", s1);
  expect(ruleOn(story, "2026-02-09", "R20.sign")).toMatchObject([{ state: "done" }]);
});

test("A21: a quote for paying off asks for the contract's clause, unless it was quoted before", () => {
  const quote = { ...s1, purpose: "payoff-quote", ...theirs };
  const owed = () => startStory("debt").tell("2026-02-03", "debt.recorded", loan);
  const clause = { contract: { prepayFeeClause: "提前还款不收违约金。" } };
  const story = owed().tell("2026-02-04", "statement.received", quote);
  const [followUp] = ruleOn(story, "2026-02-04", "R20.clause");
  expect(followUp).toMatchObject({ due: "2026-02-05", state: "open" });
  expect(code(story, "2026-02-04", "followup.done", { followUp: followUp?.key })).toBe(
    "followup.proof-missing",
  );
  story.tell("2026-02-05", "debt.amended", clause);
  expect(ruleOn(story, "2026-02-05", "R20.clause")).toMatchObject([{ state: "done" }]);
  const read = owed()
    .tell("2026-02-03", "debt.amended", clause)
    .tell("2026-02-04", "statement.received", quote);
  expect(ruleOn(read, "2026-02-04", "R20.clause")).toEqual([]);
});
