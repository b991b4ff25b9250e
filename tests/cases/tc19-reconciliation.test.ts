import type { Actor } from "@aftercare/core/kernel/actor.ts";
import { debtFacts, startStory, type Story } from "@aftercare/core/testing/told-story.ts";
import { openDifferences } from "@aftercare/core/casefile/reconcile.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writtenDue, writtenSteps } from "./expected.ts";
import { client } from "./support/desk.ts";
import { buildTown, enrol, type Office, type Town } from "./support/town.ts";

/** TC19: nothing is paid by a plan while the lender's statement and our books differ by 388.00. */

const loan = {
  kind: "online-loan",
  creditor: { name: "样例消费金融", licence: "consumer-finance", officialPhone: "400-000-0000" },
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
const received = { ...s1, purpose: "statement", ...theirs };
const asked = { ...s1, ticketId: "t1", ticketNumber: "KF-0205", channel: "phone" };

function told(): Story {
  return startStory("debt")
    .tell("2026-02-04", "debt.recorded", loan)
    .tell("2026-02-04", "statement.received", received)
    .tell("2026-02-04", "statement.reconciled", { ...s1, ...ours });
}

describe("the sheet", () => {
  test("8,856.60 against 8,468.60 is a late fee of 300.00 and a fee of 88.00", () => {
    const facts = debtFacts(told());
    expect(facts.statements[0]?.totalFen).toBe(8_856_60);
    expect(facts.balanceFen).toBe(8_468_60);
    expect(openDifferences(facts)).toEqual([
      { ...s1, kind: "late-fee", oursFen: 0, theirsFen: 300_00, differenceFen: 300_00 },
      { ...s1, kind: "service-fee", oursFen: 0, theirsFen: 88_00, differenceFen: 88_00 },
    ]);
  });

  test("support is asked within a working day", () => {
    expect(told().followUps("2026-02-04", "R20").map(writtenDue)).toEqual(["2026-02-05"]);
  });
});

describe("a support ticket of 2026-02-05", () => {
  const waiting = () => told().tell("2026-02-05", "statement.lender-asked", asked);

  test("is to be answered after 15, 30 and 60 days; staff act after the holidays", () => {
    const [answer] = waiting().followUps("2026-02-05", "R20.answer");
    if (answer === undefined) throw new Error("Nobody waits for an answer.");
    expect(writtenDue(answer)).toBe("2026-02-20 (staff 2026-02-24)");
    expect(writtenSteps(answer)).toEqual({
      "day-15": "2026-02-20 (staff 2026-02-24)",
      "staff-15": "2026-02-20 (staff 2026-02-24)",
      "day-30": "2026-03-07 (staff 2026-03-09)",
      "staff-60": "2026-04-06 (staff 2026-04-07)",
    });
  });

  test("stays open through 15 days of silence, and a complaint goes on from it", () => {
    const story = waiting();
    expect(story.followUps("2026-02-24", "R20.answer")).toMatchObject([{ state: "open" }]);
    story.tell("2026-02-24", "complaint.filed", { complaintId: "c1", body: "institution" });
    expect(story.followUps("2026-02-24", "R11").map(writtenDue)).toEqual(["2026-03-11"]);
  });
});

describe("the gate, through the API", () => {
  let town: Town;
  beforeAll(async () => {
    town = await buildTown();
  });
  afterAll(() => town.close());

  const wang: Actor = { kind: "user", id: "wang", role: "counsellor" };
  const chief: Actor = { kind: "user", id: "sun", role: "supervisor" };
  const debt = "clients/li/debts/online";

  async function openOffice(): Promise<Office> {
    town.moveTo("2026-02-05T02:00:00Z");
    const office = await town.openOffice();
    await enrol(office);
    await office.tell(debt, "debt.recorded", { ...loan, on: "2026-02-04" });
    await office.tell(debt, "statement.received", { ...received, on: "2026-02-04" });
    await office.tell(debt, "statement.reconciled", { ...s1, ...ours, on: "2026-02-04" });
    const schedule = [{ fromOn: "2026-03-10", count: 8, amountFen: 1_000_00 }];
    await say(office, wang, "plan.drafted", { planId: "pl1", schedule });
    await say(office, wang, "plan.shared", { planId: "pl1" });
    await say(office, client, "plan.answered", { planId: "pl1", answer: "agree" });
    return office;
  }

  let said = 0;
  async function say(office: Office, actor: Actor, type: string, data: object) {
    said += 1;
    return recordEvent(await office.context(actor), {
      specversion: "1.0",
      id: `s${said}`,
      source: "test",
      subject: debt,
      type: `aftercare.${type}.v1`,
      data,
    });
  }
  const activate = (office: Office, actor: Actor, more: object = {}) =>
    say(office, actor, "plan.activated", { planId: "pl1", overBudget: "家里每月补贴", ...more });
  const reason = { overDifferences: "3月2日开庭，来不及等答复。" };

  test("a plan does not begin over 388.00, and the sentence says so", async () => {
    const office = await openOffice();
    const refused = await activate(office, wang);
    expect(refused).toMatchObject({ kind: "refused", code: "plan.differences-open" });
    expect(JSON.stringify(refused)).toContain("388.00");
  });

  test("a counsellor cannot go past it, a supervisor can, with a reason", async () => {
    const office = await openOffice();
    expect(await activate(office, wang, reason)).toMatchObject({ kind: "refused" });
    expect(await activate(office, chief)).toMatchObject({ code: "plan.differences-open" });
    expect(await activate(office, chief, reason)).toMatchObject({ kind: "recorded" });
    const { body } = await office.call("GET", `/v1/${debt}/timeline`);
    const [log] = (body["items"] as { type: string; data: unknown }[]).filter(
      ({ type }) => type === "aftercare.plan.activated.v1",
    );
    expect(log?.data).toMatchObject({ ...reason, gate: { differencesFen: 388_00 } });
  });

  test("once both lines are settled it begins, and our books go by what was agreed", async () => {
    const office = await openOffice();
    await office.tell(debt, "statement.lender-asked", asked);
    const line = (name: string, more: object) =>
      say(office, client, "statement.difference-closed", { ...s1, line: name, ...more });
    expect(await line("late-fee", { outcome: "waived" })).toMatchObject({ kind: "recorded" });
    expect(await activate(office, wang)).toMatchObject({ code: "plan.differences-open" });
    await line("service-fee", { outcome: "agreed", agreedFen: 88_00 });
    expect(await say(office, client, "statement.signed-off", s1)).toMatchObject({
      kind: "refused",
      code: "event.not-yours",
    });
    await say(office, wang, "statement.signed-off", { ...s1, note: "五项逐笔核对过。" });
    expect(await activate(office, wang)).toMatchObject({ kind: "recorded" });
    const { body } = await office.call("GET", `/v1/${debt}`);
    expect(body).toMatchObject({ balanceFen: 8_556_60 });
    expect(body["statements"]).toMatchObject([
      { isCurrent: true, openFen: 0, agreedFen: 8_556_60, signedOff: { by: "user:wang" } },
    ]);
  });

  test("15 days of silence are told once to the client and once to staff", async () => {
    const office = await openOffice();
    await office.tell(debt, "statement.lender-asked", asked);
    await town.liveUntil("2026-02-25T02:00:00Z");
    const subjects = office.mails().map(({ subject }) => subject);
    expect(subjects.filter((one) => one === "你问的那件事，看看有没有答复")).toHaveLength(1);
    expect(subjects.filter((one) => one.includes("对账的问题还没有答复"))).toHaveLength(1);
  });
});
