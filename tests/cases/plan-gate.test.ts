import { plansSchema } from "@aftercare/functions/http/views/plan-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf } from "../contract/http-events-of-a-case.ts";
import { record, startApi, type ApiFixture } from "../contract/http-fixture.ts";
import { signIn, type Person } from "../contract/http-person.ts";

/** TC19, second half, and B11: what a plan has to pass before it begins. */

let fixture: ApiFixture;
let wang: Person;
let lead: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  lead = signIn(fixture, { userId: "lead", role: "supervisor" });
});
afterAll(() => fixture.stop());

const loan = (client: string) => `clients/${client}/debts/d1`;
let count = 0;

async function say(person: Person, subject: string, type: string, data: object, id?: string) {
  count += 1;
  const answer = await person.ask("/v1/events", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
      origin: "https://app.example.org",
    },
    body: JSON.stringify(eventOf(type, id ?? `e${count}`, subject, data)),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Eight instalments of 1,058.58, agreed to, on a debt of 8,468.60. */
async function agreedPlan(client: string): Promise<void> {
  await record(fixture, enrolled(client));
  await record(fixture, debtRecorded(client, "d1", { outstandingFen: 846_860 }));
  const steps: readonly [string, object][] = [
    [
      "plan.drafted",
      { planId: "p", schedule: [{ fromOn: "2026-12-10", count: 8, amountFen: 105_858 }] },
    ],
    ["plan.shared", { planId: "p" }],
    ["plan.answered", { planId: "p", answer: "agree" }],
  ];
  for (const [type, data] of steps)
    expect((await say(wang, loan(client), type, data)).status).toBe(201);
}

const budget = (incomeFen: number) => ({
  incomeFen,
  essentials: { housing: 200_000 },
  otherFen: 0,
});

/** TC19: 8,856.60 against our 8,468.60. */
const statement = {
  statementId: "s1",
  purpose: "statement",
  principalFen: 800_000,
  overdueInterestFen: 31_240,
  penaltyFen: 15_620,
  lateFeeFen: 30_000,
  serviceFeeFen: 8_800,
};

test("over an open difference only a supervisor lets a plan begin, with a reason, and the gates' log is kept", async () => {
  await agreedPlan("an");
  await record(fixture, eventOf("budget.saved", "b-an", "clients/an", budget(400_000)));
  await record(fixture, eventOf("statement.received", "s-an", loan("an"), statement));
  const refused = await say(wang, loan("an"), "plan.activated", { planId: "p" });
  expect(refused).toMatchObject({ status: 422, body: { code: "plan.differences-open" } });
  expect(JSON.stringify(refused.body)).toContain("388.00");
  const reason = { planId: "p", overDifferences: "下周开庭，先按我们的账还。" };
  expect(await say(wang, loan("an"), "plan.activated", reason)).toMatchObject({
    status: 422,
    body: { code: "plan.differences-supervisor" },
  });
  const forged = { ...reason, gate: { differencesFen: 0, peakFen: 0 } };
  expect((await say(lead, loan("an"), "plan.activated", forged, "go")).status).toBe(201);
  expect((await say(lead, loan("an"), "plan.activated", forged, "go")).status).toBe(200);
  const timeline = await wang.ask("/v1/clients/an/debts/d1/timeline?order=newest-first&limit=5");
  expect(await timeline.text()).toContain(
    '"gate":{"differencesFen":38800,"peakFen":105858,"surplusFen":200000}',
  );
});

test("a cleared difference lets it begin without anybody's word", async () => {
  await agreedPlan("bo");
  await record(fixture, eventOf("budget.saved", "b-bo", "clients/bo", budget(400_000)));
  await record(fixture, eventOf("statement.received", "s-bo", loan("bo"), statement));
  const resolved = { statementId: "s1", agreedBalanceFen: 846_860, reason: "机构撤回了费用。" };
  await record(fixture, eventOf("statement.difference-resolved", "r-bo", loan("bo"), resolved));
  expect((await say(wang, loan("bo"), "plan.activated", { planId: "p" })).status).toBe(201);
});

test("without a budget, or past it, a plan begins only with a counsellor's reason (B11)", async () => {
  await agreedPlan("cai");
  const activate = (more: object = {}) =>
    say(wang, loan("cai"), "plan.activated", { planId: "p", ...more });
  expect((await activate()).body["code"]).toBe("plan.no-budget");
  await record(fixture, eventOf("budget.saved", "b-cai", "clients/cai", budget(305_857)));
  const over = await activate();
  expect(over.body["code"]).toBe("plan.over-budget");
  expect(JSON.stringify(over.body)).toContain("1,058.58");
  await record(fixture, eventOf("budget.saved", "b2-cai", "clients/cai", budget(305_858)));
  expect((await activate()).status).toBe(201);
});

test("all active plans of a client count together, and a change of one is asked as well", async () => {
  await agreedPlan("dan");
  await record(fixture, eventOf("budget.saved", "b-dan", "clients/dan", budget(320_000)));
  expect((await say(wang, loan("dan"), "plan.activated", { planId: "p" })).status).toBe(201);
  await record(fixture, debtRecorded("dan", "d2"));
  const other = "clients/dan/debts/d2";
  const second = { planId: "q", schedule: [{ fromOn: "2026-12-20", count: 2, amountFen: 20_000 }] };
  await say(wang, other, "plan.drafted", second);
  await say(wang, other, "plan.shared", { planId: "q" });
  await say(wang, other, "plan.answered", { planId: "q", answer: "agree" });
  expect((await say(wang, other, "plan.activated", { planId: "q" })).body["code"]).toBe(
    "plan.over-budget",
  );
  const dearer = {
    planId: "p",
    schedule: [{ fromOn: "2026-12-10", count: 6, amountFen: 130_000 }],
    reason: "快一点还完",
  };
  expect((await say(wang, loan("dan"), "plan.changed", dearer)).body["code"]).toBe(
    "plan.over-budget",
  );
  const why = { ...dearer, overBudget: "年底有一笔奖金。" };
  expect((await say(wang, loan("dan"), "plan.changed", why)).status).toBe(201);
});

test("a client sees no draft, answers what was shared, and begins nothing", async () => {
  await record(fixture, enrolled("eve"));
  await record(fixture, debtRecorded("eve", "d1", { outstandingFen: 846_860 }));
  const eve = signIn(fixture, { userId: "u-eve", role: "client", clientId: "eve" });
  const plansFor = async (person: Person) =>
    plansSchema.parse(await (await person.ask("/v1/clients/eve/plans")).json());
  const draft = { planId: "p", schedule: [{ fromOn: "2026-12-10", count: 8, amountFen: 105_858 }] };
  await say(wang, loan("eve"), "plan.drafted", draft);
  expect((await plansFor(eve)).debts[0]?.plan).toBeUndefined();
  expect((await plansFor(wang)).debts[0]?.plan?.state).toBe("draft");
  const timeline = await eve.ask("/v1/clients/eve/debts/d1/timeline?order=newest-first&limit=5");
  expect(await timeline.text()).not.toContain("plan.drafted");
  await say(wang, loan("eve"), "plan.shared", { planId: "p" });
  const answer = { planId: "p", answer: "question", words: "能不能晚两天？" };
  expect((await say(eve, loan("eve"), "plan.answered", answer)).status).toBe(201);
  expect((await plansFor(eve)).debts[0]?.plan).toMatchObject({ state: "asked", totalFen: 846_864 });
  for (const type of ["plan.activated", "plan.shared"]) {
    expect((await say(eve, loan("eve"), type, { planId: "p" })).status).toBe(403);
  }
  expect((await eve.ask("/v1/clients/an/plans")).status).toBe(404);
});
