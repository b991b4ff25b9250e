import { disputesSchema } from "@aftercare/functions/http/views/dispute-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { ask, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn, type Person } from "./http-person.ts";

/** Who still owes a client an answer, over HTTP. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await startApi();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
  for (const client of ["an", "bo"]) {
    await settleCase(fixture, client, { on: "2026-09-01" });
    await tell(client, "anomaly.found", { anomalyId: "a1", kind: "status", on: "2026-10-01" });
  }
  const objection = { objectionId: "o1", channel: "ccrc", anomalies: ["a1"] };
  await tell("an", "objection.filed", { ...objection, on: "2026-11-13" });
  await tell("bo", "objection.filed", { ...objection, on: "2026-10-30" });
  await tell("bo", "complaint.filed", { complaintId: "k1", body: "pboc", on: "2026-11-20" });
});
afterAll(() => fixture.stop());

function tell(client: string, type: string, data: object) {
  const id = `${type}-${client}-${JSON.stringify(data).length}`;
  return record(fixture, eventOf(type, id, `clients/${client}/debts/d1`, data));
}

async function list(person: Person, query = "") {
  const answer = await person.ask(`/v1/disputes${query}`);
  expect(answer.status).toBe(200);
  return disputesSchema.parse(await answer.json());
}

test("each says to whom, since when, and how many days and working days are left", async () => {
  const { today, items, complete } = await list(wang);
  expect([today, complete]).toEqual(["2026-11-21", true]);
  expect(items.map(({ clientId, disputeId }) => [clientId, disputeId])).toEqual([
    ["bo", "o1"],
    ["an", "o1"],
    ["bo", "k1"],
  ]);
  expect(items[0]).toMatchObject({
    clientName: "李女士",
    creditor: "某消费金融公司",
    kind: "objection",
    to: "ccrc",
    filedOn: "2026-10-30",
    reply: { due: "2026-11-19", dueState: "past", daysLeft: -2, workingDaysLeft: -1 },
  });
  // From Saturday 21 November to Thursday 3 December.
  expect(items[1]?.reply).toMatchObject({ due: "2026-12-03", daysLeft: 12, workingDaysLeft: 9 });
  expect(items[2]).toMatchObject({ kind: "complaint", to: "pboc" });
});

test("what was answered is gone, and the rest of that debt stays", async () => {
  await tell("bo", "objection.answered", { objectionId: "o1", outcome: "no-error" });
  const { items } = await list(wang);
  expect(items.map(({ clientId, disputeId }) => [clientId, disputeId])).toEqual([
    ["an", "o1"],
    ["bo", "k1"],
  ]);
});

test("a counsellor has their own, a supervisor everybody's or somebody's, a client and an auditor none", async () => {
  const zhao = signIn(fixture, { userId: "zhao", role: "counsellor" });
  expect((await list(zhao)).items).toEqual([]);
  const lead = signIn(fixture, { userId: "lead", role: "supervisor" });
  expect((await list(lead)).items.length).toBe(2);
  expect((await list(lead, "?assignee=wang")).items.length).toBe(2);
  expect((await list(lead, "?assignee=zhao")).items).toEqual([]);
  expect((await zhao.ask("/v1/disputes?assignee=wang")).status).toBe(403);
  for (const role of ["client", "auditor"] as const) {
    const person = signIn(fixture, { userId: `some-${role}`, role });
    expect((await person.ask("/v1/disputes")).status).toBe(403);
  }
  const other = await ask(fixture, "/v1/disputes", { key: fixture.keys.b });
  expect(disputesSchema.parse(await other.json()).items).toEqual([]);
});
