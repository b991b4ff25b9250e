import { summarise } from "@aftercare/core/desk/summarise.ts";
import { plan } from "@aftercare/core/followups/plan.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { appendSystemEvent, systemEvent } from "@aftercare/core/verbs/cases/system-event.ts";
import { momentOf, planningAt } from "@aftercare/core/verbs/cases/moment.ts";
import { replanOrganisation } from "@aftercare/core/verbs/cases/replan-organisation.ts";
import { caseloadSchema } from "@aftercare/functions/http/views/desk-views.ts";
import { overviewSchema } from "@aftercare/functions/http/views/overview-view.ts";
import { stepReportSchema } from "@aftercare/functions/http/views/step-report-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { debtRecorded, enrolled, eventOf, settleCase } from "./http-events-of-a-case.ts";
import { orgA, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { signIn } from "./http-person.ts";

/** The whole organisation at a glance, and that no list is behind its files. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  fixture.setTime("2026-10-08T02:00:00Z");
  await settleCase(fixture, "li", { on: "2026-10-07" });
  await record(fixture, enrolled("mei", { name: "梅", assignee: "zhao" }));
  await record(fixture, debtRecorded("mei"));
  await bounce("mei");
  await settleCase(fixture, "zhou", { key: fixture.keys.b });
  const { members, clock } = fixture.app.ports;
  const now = clock.now();
  for (const [userId, role] of [
    ["wang", "counsellor"],
    ["idle", "supervisor"],
    ["auditor", "auditor"],
  ] as const) {
    await members.save({
      orgId: orgA,
      userId,
      role,
      name: `成员 ${userId}`,
      email: `${userId}@example.org`,
      state: "active",
      version: 1,
      joinedAt: now,
      changedAt: now,
      changedBy: "system:operator",
    });
  }
});
afterAll(() => fixture.stop());

/** What the mail service tells of an address. */
async function bounce(clientId: string): Promise<void> {
  const ref = { orgId: orgA, clientId: clientId as ClientId };
  const event = systemEvent(ref, "aftercare.notice.bounced.v1", "m1-bounced", {});
  const { kind } = await appendSystemEvent(await clockwork(), event);
  expect(kind).toBe("recorded");
}

const seenSettled = (clientId: string) =>
  eventOf("account.status-seen", `seen-${clientId}`, `clients/${clientId}/debts/d1`, {
    status: "settled",
    where: "app",
    on: "2026-10-10",
  });

async function overview(role: "supervisor" | "admin" = "supervisor") {
  const response = await signIn(fixture, { userId: "sun", role }).ask("/v1/organisation/overview");
  expect(response.status).toBe(200);
  return overviewSchema.parse(await response.json());
}

async function clockwork(): Promise<Context> {
  const actor = { kind: "system", process: "replan" } as const;
  const ctx = await fixture.app.contextFor(orgA, actor);
  if (ctx === undefined) throw new Error("No such organisation.");
  return ctx;
}

/** Every file of the organisation whose list does not say what the file itself says. */
async function filesBehind(): Promise<string[]> {
  const ctx = await clockwork();
  const { items } = await ctx.cases.listFiles(orgA, undefined, { limit: 100 });
  const files = await ctx.cases.loadMany(items.map(({ ref }) => ref));
  expect(files.length).toBe(items.length);
  const planning = planningAt(ctx, momentOf(ctx));
  return files.flatMap(({ ref, facts }, nth) => {
    const { summary } = items[nth] ?? {};
    const right = summarise(facts, plan(facts, planning));
    return JSON.stringify(summary) === JSON.stringify(right) ? [] : [JSON.stringify(ref)];
  });
}

test("supervisors see who carries how much, also who carries nothing", async () => {
  fixture.setTime("2026-10-13T02:00:00Z");
  const { totals, desks, counts, complete } = await overview();
  expect(complete).toBe(true);
  expect(totals).toMatchObject({ clients: 2, debts: 2, settledDebts: 1 });
  expect(counts).toMatchObject({ "mail-trouble": 1, unassigned: 0, overdue: 2 });
  const loads = Object.fromEntries(desks.map((desk) => [desk.assignee, desk]));
  expect(Object.keys(loads).toSorted()).toEqual(["idle", "wang", "zhao"]);
  expect(loads["wang"]).toMatchObject({
    clients: 1,
    overdue: totals.overdue - 1,
    member: { name: "成员 wang", role: "counsellor", state: "active" },
  });
  expect(loads["zhao"]).not.toHaveProperty("member");
  expect(loads["idle"]).toMatchObject({ clients: 0, tasks: 0, member: { role: "supervisor" } });
});

test("a machine that is behind is seen, and since when", async () => {
  fixture.setTime("2026-10-08T02:00:00Z");
  const before = await overview("admin");
  expect(before.late).toEqual({ files: 0 });
  fixture.setTime("2026-10-20T02:00:00Z");
  const { late } = await overview("admin");
  expect(late.files).toBeGreaterThan(0);
  expect(late.since?.slice(0, 10)).toBe("2026-10-08");
});

test.each(["client", "counsellor", "auditor"] as const)(
  "the overview is not for a %s",
  async (role) => {
    const person = signIn(fixture, { userId: `o-${role}`, role });
    const answer = await person.ask("/v1/organisation/overview");
    expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
  },
);

test("a key has no overview, and another organisation is in nobody's", async () => {
  const key = await fixture.api.request("/v1/organisation/overview", {
    headers: { authorization: `Bearer ${fixture.keys.a}` },
  });
  expect(await problem(key)).toMatchObject({ status: 403 });
  expect((await overview()).totals.clients).toBe(2);
});

test("after every kind of write the list says what the file says", async () => {
  fixture.setTime("2026-10-13T02:00:00Z");
  expect(await filesBehind()).toEqual([]);
  const at = "clients/li/debts/d1";
  await record(fixture, eventOf("followup.help-asked", "h1", at, { followUp: "R01@2026-10-07" }));
  await record(fixture, eventOf("assignment.changed", "a1", "clients/li", { assignee: "zhao" }));
  await record(fixture, eventOf("data.restricted", "r1", "clients/mei", { reason: "本人要求" }));
  expect(await filesBehind()).toEqual([]);
  const { items } = await read(fixture, "/v1/caseload?flag=help", caseloadSchema);
  expect(items).toMatchObject([{ clientId: "li", help: { rule: "R01", helpOn: "2026-10-13" } }]);
});

test("after rules were changed, walking the organisation brings every list up to date", async () => {
  const admin = signIn(fixture, { userId: "boss", role: "admin" });
  const before = await filesBehind();
  expect(before).toEqual([]);
  const { version } = (await (await admin.ask("/v1/organisation")).json()) as { version: number };
  const answer = await admin.ask("/v1/organisation/rules", {
    method: "PUT",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ version, rules: [{ rule: "R06.early", days: 25 }] }),
  });
  expect(await answer.text()).not.toContain('"code"');
  expect(answer.status).toBe(200);
  expect(await filesBehind()).not.toEqual([]);
  await replanOrganisation(await clockwork());
  expect(await filesBehind()).toEqual([]);
});

test("how long steps take is told from five cases on, to those who oversee", async () => {
  fixture.setTime("2026-10-13T02:00:00Z");
  const sun = signIn(fixture, { userId: "sun", role: "supervisor" });
  const steps = async () => {
    const response = await sun.ask("/v1/organisation/steps");
    expect(response.status).toBe(200);
    return stepReportSchema.parse(await response.json());
  };
  for (const client of ["s1", "s2", "s3", "s4"]) {
    await settleCase(fixture, client, { on: "2026-10-07" });
    await record(fixture, seenSettled(client));
  }
  expect((await steps()).all.every(({ days }) => days === undefined)).toBe(true);
  await settleCase(fixture, "s5", { on: "2026-10-07" });
  await record(fixture, seenSettled("s5"));
  const { all, creditors, fewestCases } = await steps();
  const days = { cases: fewestCases, median: 3, longest: 3 };
  expect(all).toContainEqual({ step: "status", days });
  expect(creditors).toMatchObject([{ creditor: expect.any(String) }]);
  for (const role of ["client", "counsellor", "auditor"] as const) {
    const person = signIn(fixture, { userId: `t-${role}`, role });
    expect((await person.ask("/v1/organisation/steps")).status).toBe(403);
  }
});
