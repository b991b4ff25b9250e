import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** TC14: time zones, duplicates, two workers. Crashes have a suite of their own, tests/faults. */

let town: Town;
let office: Office;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const payment = { paymentId: "p1", amountFen: 2_000_000 };
const midnight = { id: "pay", time: "2026-02-28T16:30:00Z" };

test("half past midnight in Beijing is the next day, wherever the process runs", async () => {
  office = await town.openOffice();
  town.moveTo("2026-02-28T17:00:00Z");
  const loan = await enrol(office);
  const { body } = await office.tell(loan, "payment.made", payment, midnight);
  const changes = body["difference"] as { rule: string; due: string }[];
  expect(changes.find(({ rule }) => rule === "R01")?.due).toBe("2026-03-02");
  expect(changes.find(({ rule }) => rule === "R06.main")?.due).toBe("2026-04-15");
});

test("the same event three times is one flow and the same answer", async () => {
  const loan = "clients/li/debts/loan";
  const again = await Promise.all(
    [1, 2, 3].map(() => office.post(loan, "payment.made", payment, midnight)),
  );
  expect(again.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(again.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  const ctx = await office.context();
  const history = await ctx.cases.history(debtOf(office, "li", "loan"));
  expect(history.map(({ type }) => type)).toEqual([
    "aftercare.debt.recorded.v1",
    "aftercare.payment.made.v1",
  ]);
});

test("the same id with other content is a conflict, and nothing is written", async () => {
  const other = { ...payment, amountFen: 1 };
  const answer = await office.post("clients/li/debts/loan", "payment.made", other, midnight);
  expect(answer.status).toBe(409);
});

test("two workers at once send one mail, and a step is never mailed twice", async () => {
  town.moveTo("2026-03-02T01:00:00Z");
  const { remind } = await import("@aftercare/core/verbs/reminders/remind.ts");
  const ctx = await office.context();
  const ref = debtOf(office, "li", "loan");
  await Promise.all([remind(ctx, ref), remind(ctx, ref), remind(ctx, ref), remind(ctx, ref)]);
  expect(office.mails()).toHaveLength(1);
  await town.liveUntil("2026-04-16T00:00:00Z");
  const history = await ctx.cases.history(ref);
  const steps = history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data }) => (data as { steps: string[] }).steps);
  expect(steps.length).toBeGreaterThan(5);
  expect(new Set(steps).size).toBe(steps.length);
});
