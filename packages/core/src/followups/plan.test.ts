import { writeRefusal } from "../kernel/refusal-texts.ts";
import { describe, expect, test } from "vitest";
import { settledOn, startStory } from "../testing/told-story.ts";
import { isOpen } from "./follow-up.ts";

const guaranteed = {
  guaranteed: true,
  collateral: [{ id: "house", kind: "house" }],
  hadOverdue: true,
  creditor: { name: "样例银行", licence: "bank", manualClosure: true },
};

describe("a debt", () => {
  test("has no follow-ups while it is being paid off", () => {
    const story = startStory("debt").tell("2026-01-05", "debt.recorded", {
      kind: "online-loan",
      creditor: { name: "样例", licence: "bank" },
      principalFen: 10_000,
      outstandingFen: 10_000,
    });
    story.tell("2026-01-06", "payment.made", { paymentId: "part", amountFen: 9_999 });
    expect(story.planOn("2026-01-06").followUps).toEqual([]);
    expect(story.planOn("2026-01-06").nextAt).toBeUndefined();
    story.tell("2026-01-07", "payment.made", { paymentId: "rest", amountFen: 1 });
    expect(story.planOn("2026-01-07").nextAt).toBe("2026-01-08T09:00");
  });

  test("that a guarantor stands for asks for the certificate, the release and the registry", () => {
    const story = settledOn("2026-03-02", guaranteed);
    const rules = story.planOn("2026-03-02").followUps.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["R15.certificate", "R15.release", "R05", "R13"]));
    expect(rules).not.toContain("R04");
    story
      .tell("2026-03-10", "collateral.release-applied", { collateralId: "house" })
      .tell("2026-03-12", "collateral.release-accepted", { collateralId: "house" });
    expect(story.followUps("2026-03-12", "R15.release")[0]).toMatchObject({ state: "done" });
    expect(story.followUps("2026-03-12", "R15.registry")[0]).toMatchObject({
      due: "2026-04-24",
      clock: "law",
    });
  });

  test("that an insurer paid asks for both letters and checks the insurer's own account", () => {
    const story = settledOn("2026-03-02").tell("2026-03-02", "compensation.paid", {
      insurer: "样例保险",
    });
    const due = (rule: string) => story.followUps("2026-03-02", rule)[0]?.due;
    expect([due("R16.letter"), due("R16.platform"), due("R16.check")]).toEqual([
      "2026-03-09",
      "2026-03-09",
      "2026-04-16",
    ]);
    const report = { reportId: "r", accountType: "C1", marks: "right" };
    story.tell("2026-04-16", "credit.checked", { ...report, statusCode: "1" });
    expect(story.followUps("2026-04-16", "R08")).toHaveLength(1);
    expect(story.followUps("2026-04-16", "R16.check")[0]).toMatchObject({ state: "done" });
    expect(story.followUps("2026-04-16", "R06.main")[0]).toMatchObject({ state: "open" });
  });
});

describe("a follow-up", () => {
  test("cannot be ticked off before its day", () => {
    const refused = settledOn("2026-03-02").ask("2026-03-05", "followup.done", {
      followUp: "R06.main@2026-03-02",
    });
    expect(refused).toMatchObject({ code: "followup.not-open-yet" });
  });

  test("that needs proof is ticked off only with it, and says what is missing", () => {
    const refused = settledOn("2026-03-02").ask("2026-03-05", "followup.done", {
      followUp: "R02@2026-03-02",
    });
    expect(refused && writeRefusal(refused).en).toContain("two of bank record");
  });

  test("two proofs of one kind are one proof", () => {
    const proof = { sha256: "a".repeat(64), sizeBytes: 1, mediaType: "image/png" };
    const story = settledOn("2026-03-02")
      .tell("2026-03-03", "evidence.added", { ...proof, evidenceId: "a", kind: "bank_record" })
      .tell("2026-03-03", "evidence.added", { ...proof, evidenceId: "b", kind: "bank_record" });
    expect(story.followUps("2026-03-03", "R02")[0]).toMatchObject({ state: "open" });
    story.tell("2026-03-04", "evidence.added", {
      ...proof,
      evidenceId: "c",
      kind: "platform_success",
    });
    expect(story.followUps("2026-03-04", "R02")[0]).toMatchObject({ state: "done" });
  });

  test("that is snoozed is silent until the chosen day and speaks then", () => {
    const story = settledOn("2026-03-02").tell("2026-03-02", "followup.snoozed", {
      followUp: "R01@2026-03-02",
      until: "2026-03-09",
    });
    const [due, again] = story.followUps("2026-03-09", "R01")[0]?.steps ?? [];
    expect(due?.state).toBe("dropped");
    expect(again).toMatchObject({ at: "2026-03-09T09:00", state: "due", notice: "status-check" });
  });

  test("that asked for help wants attention the same day", () => {
    const story = settledOn("2026-03-02").tell("2026-03-03", "followup.help-asked", {
      followUp: "R02@2026-03-02",
    });
    expect(story.planOn("2026-03-03").attentionOn).toBe("2026-03-03");
  });

  test("can be reopened after a tick by mistake", () => {
    const key = { followUp: "R01@2026-03-02" };
    const story = settledOn("2026-03-02").tell("2026-03-03", "followup.done", key);
    expect(story.followUps("2026-03-03", "R01")[0]?.state).toBe("done");
    story.tell("2026-03-03", "followup.reopened", key);
    expect(story.followUps("2026-03-03", "R01")[0]?.state).toBe("open");
  });

  test("of a debt that was recorded late catches up with one mail, not with every missed one", () => {
    const story = startStory("debt").tell("2026-06-01", "debt.recorded", {
      kind: "online-loan",
      creditor: { name: "样例", licence: "bank" },
      principalFen: 10_000,
      outstandingFen: 0,
    });
    story.tell("2026-06-01", "settlement.declared", { basis: "platform-shows", on: "2026-05-01" });
    const certificate = story.followUps("2026-06-01", "R04")[0];
    expect(certificate?.steps.map(({ id, state, at }) => [id, state, at.slice(0, 10)])).toEqual([
      ["due", "dropped", "2026-05-08"],
      ["chase", "due", "2026-06-01"],
      ["escalate", "dropped", "2026-06-01"],
    ]);
    expect(certificate?.attentionOn).toBe("2026-06-01");
  });
});

describe("closing", () => {
  test("a closed case supersedes what is open but the end of keeping, and reopening brings it back", () => {
    const story = settledOn("2026-03-02").tell("2026-03-03", "case.closed", { reason: "搬走了" });
    const left = story.planOn("2026-03-03").followUps.filter(isOpen);
    expect(left.map(({ rule }) => rule)).toEqual(["R12"]);
    expect(story.planOn("2026-03-03").nextAt).toBe("2029-01-31T09:00");
    expect(story.ask("2026-03-03", "note.added", { text: "x", internal: true })).toMatchObject({
      code: "case.closed",
    });
    story.tell("2026-03-04", "case.reopened", { reason: "又联系上了" });
    expect(story.planOn("2026-03-04").followUps.filter(isOpen).length).toBeGreaterThan(5);
  });
});

describe("quiet hours", () => {
  test("what becomes due at night waits for nine o'clock", () => {
    const story = settledOn("2026-03-02");
    expect(story.planOn("2026-03-03", "23:30").nextAt).toBe("2026-03-04T09:00");
    expect(story.planOn("2026-03-04", "07:59").nextAt).toBe("2026-03-04T09:00");
    expect(story.planOn("2026-03-04", "08:00").nextAt).toBe("2026-03-04T08:00");
  });
});
