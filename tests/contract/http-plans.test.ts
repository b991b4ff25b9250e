import { negotiationsSchema } from "@aftercare/functions/http/views/negotiation-view.ts";
import { plansSchema } from "@aftercare/functions/http/views/plan-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** How far it has come with each lender, and what a client's plans come to, over HTTP. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  await record(fixture, enrolled("an"));
  for (const debt of ["none", "proposed", "replied", "agreed", "failed"]) {
    await record(fixture, debtRecorded("an", debt, { creditLimitFen: 500_000 }));
  }
  await offer("proposed", { proposedBy: "us" });
  for (const debt of ["replied", "agreed", "failed"]) await offer(debt, {});
  await answer("agreed", { outcome: "accepted" });
  await answer("failed", { outcome: "declined", reason: "每月太多" });
});
afterAll(() => fixture.stop());

function offer(debt: string, more: object) {
  const data = {
    offerId: "o1",
    kind: "instalment",
    schedule: [{ months: 4, monthlyFen: 100_000 }],
    clauses: { noNewPenaltyOnNotYetDue: "yes" },
    ...more,
  };
  return tell(debt, "offer.received", data);
}

function answer(debt: string, data: object) {
  return tell(debt, "offer.answered", { offerId: "o1", ...data });
}

function tell(debt: string, type: string, data: object) {
  return record(fixture, eventOf(type, `${type}-${debt}`, `clients/an/debts/${debt}`, data));
}

async function list(person: Person, query = "") {
  const answered = await person.ask(`/v1/negotiations${query}`);
  expect(answered.status).toBe(200);
  return negotiationsSchema.parse(await answered.json());
}

test("each debt that is owed stands where its offers have brought it", async () => {
  const { items, complete } = await list(wang);
  expect(complete).toBe(true);
  const stages = items.map(({ debtId, stage }) => [debtId, stage]);
  expect(Object.fromEntries(stages)).toEqual({
    agreed: "agreed",
    failed: "failed",
    none: "none",
    proposed: "proposed",
    replied: "replied",
  });
  expect(items.find(({ debtId }) => debtId === "replied")).toMatchObject({
    clientName: "李女士",
    creditor: "某消费金融公司",
    balanceFen: 386_000,
    since: "2026-11-21",
  });
});

test("what is paid off is gone from the list", async () => {
  await tell("none", "payment.made", { paymentId: "p1", amountFen: 386_000 });
  expect((await list(wang)).items.map(({ debtId }) => debtId)).not.toContain("none");
});

test("a counsellor has their own, a supervisor everybody's, a client and an auditor none", async () => {
  const zhao = signIn(fixture, { userId: "zhao", role: "counsellor" });
  expect((await list(zhao)).items).toEqual([]);
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  expect((await list(lead)).items.length).toBe(4);
  expect((await zhao.ask("/v1/negotiations?assignee=wang")).status).toBe(403);
  for (const role of ["client", "auditor"] as const) {
    const person = signIn(fixture, { userId: `some-${role}`, role });
    expect((await person.ask("/v1/negotiations")).status).toBe(403);
  }
  const other = await ask(fixture, "/v1/negotiations", { key: fixture.keys.b });
  expect(negotiationsSchema.parse(await other.json()).items).toEqual([]);
});

test("a client's plans tell what a month leaves, and nobody else's client is there", async () => {
  const data = {
    incomeFen: 600_000,
    essentials: { housing: 200_000 },
    otherFen: 50_000,
    salaryDay: 10,
  };
  await record(fixture, eventOf("budget.saved", "b1", "clients/an", data));
  const read = plansSchema.parse(await (await wang.ask("/v1/clients/an/plans")).json());
  expect(read.budget).toMatchObject({ surplusFen: 350_000, salaryDay: 10 });
  // 3,860 of 5,000, and what was paid off is not among them.
  expect(read.debts.map(({ debtId }) => debtId)).not.toContain("none");
  expect(read.debts[0]).toMatchObject({ utilisationBasisPoints: 7_720, isHighlyUsed: true });
  expect(read.debts.find(({ debtId }) => debtId === "agreed")?.offers[0]?.totalFen).toBe(400_000);
  const zhao = signIn(fixture, { userId: "zhao", role: "counsellor" });
  expect((await zhao.ask("/v1/clients/an/plans")).status).toBe(404);
  expect((await ask(fixture, "/v1/clients/an/plans", { key: fixture.keys.b })).status).toBe(404);
});
