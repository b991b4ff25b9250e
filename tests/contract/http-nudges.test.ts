import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { nudgesSchema, withdrawnNudgesSchema } from "@aftercare/functions/http/views/nudge-view.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventOf } from "./http-events-of-a-case.ts";
import { ask, orgA, orgB, problem, type ApiFixture } from "./http-fixture.ts";
import { contextAs, openCaseload, r01 } from "./http-nudges-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** Reminding many clients at once, over HTTP. */

let fixture: ApiFixture;
let wang: Person;
beforeAll(async () => {
  fixture = await openCaseload();
  wang = signIn(fixture, { userId: "wang", role: "counsellor" });
});
afterAll(() => fixture.stop());

const post = (person: Person, path: string, body: unknown) =>
  person.ask(path, {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify(body),
  });

async function nudge(body: object) {
  const answer = await post(wang, "/v1/nudges?lang=en", body);
  expect(answer.status).toBe(200);
  return nudgesSchema.parse(await answer.json());
}

async function withdraw(body: object) {
  const answer = await post(wang, "/v1/nudges/withdrawal?lang=en", body);
  expect(answer.status).toBe(200);
  return withdrawnNudgesSchema.parse(await answer.json()).results;
}

test("a dry run counts, and says of everybody who is left out why", async () => {
  const reasons = {
    today: "nudge.reminder-coming",
    silent: "nudge.no-consent",
    bounced: "nudge.address-trouble",
    closed: "case.closed",
    locked: "data.locked",
    unpaid: "nudge.nothing-open",
    zhaos: "client.unknown",
    nobody: "client.unknown",
  };
  const clientIds = ["an", ...Object.keys(reasons)];
  const { counts, results, preview, nudgeId } = await nudge({ clientIds, dryRun: true });
  expect(counts).toEqual({ send: 1, excluded: 8, failed: 0 });
  expect(nudgeId).toBeUndefined();
  expect(results[0]).toMatchObject({
    clientId: "an",
    clientName: "李女士",
    debtId: "d1",
    followUp: r01,
    outcome: "send",
    leavesAt: "2026-11-22T10:02",
  });
  const told = results.slice(1).map(({ clientId, reason }) => [clientId, reason?.code]);
  expect(Object.fromEntries(told)).toEqual(reasons);
  for (const { reason } of results.slice(1)) expect(reason?.detail).toMatch(/^[A-Z].*\.$/);
  expect(preview?.subject).not.toBe("");
  expect(preview?.text).toContain("/a/…");
  expect(results.find(({ clientId }) => clientId === "zhaos")).not.toHaveProperty("clientName");
});

test("the language of the reader is the language of the reasons", async () => {
  const body = { clientIds: ["silent"], dryRun: true };
  const { results } = nudgesSchema.parse(await (await post(wang, "/v1/nudges", body)).json());
  expect(results[0]?.reason?.detail).toBe("来访者没有同意接收提醒邮件。请改用电话。");
});

describe("asked for a thing by name", () => {
  const item = (more: object) => ({ clientId: "later", debtId: "d1", ...more });
  test.each([
    ["that the client put off", { followUp: r01 }, "nudge.snoozed"],
    ["that is not there", { followUp: "R99@2026-11-16" }, "followup.unknown"],
    ["that cannot be done yet", { followUp: "R06.main@2026-11-16" }, "followup.not-open-yet"],
    [
      "that is the desk's own",
      { debtId: undefined, followUp: "N06@2026-11-22#copy" },
      "nudge.nothing-to-say",
    ],
  ])("%s, it is left out", async (_, more, code) => {
    const { results } = await nudge({ items: [item(more)], dryRun: true });
    expect(results).toMatchObject([{ outcome: "excluded", reason: { code } }]);
  });

  test("twice of one client, only the first counts", async () => {
    const items = ["R02", "R04"].map((rule) => item({ followUp: `${rule}@2026-11-16` }));
    const { results } = await nudge({ items, dryRun: true });
    expect(results).toMatchObject([
      { outcome: "send", followUp: "R02@2026-11-16" },
      { outcome: "excluded", reason: { code: "nudge.one-at-a-time" } },
    ]);
  });
});

test("a run is recorded in the counsellor's name, and all of it is taken back by its name", async () => {
  const run = await nudge({ clientIds: ["an", "bo", "silent"], dryRun: false });
  expect(run.counts).toEqual({ send: 2, excluded: 1, failed: 0 });
  expect(run.undoUntil).toBe("2026-11-22T02:01:00.000Z");
  const { nudgeId = "" } = run;
  const timeline = await ask(fixture, "/v1/clients/an/debts/d1/timeline?limit=1");
  expect(await timeline.json()).toMatchObject({
    items: [
      {
        type: "aftercare.nudge.asked.v1",
        by: "user:wang",
        data: { nudgeId, followUp: r01, notBefore: "2026-11-22T10:02" },
      },
    ],
  });
  const again = await nudge({ clientIds: ["an", "bo"], dryRun: false });
  expect(again.results.map(({ reason }) => reason?.code)).toEqual([
    "nudge.waiting",
    "nudge.waiting",
  ]);
  const files = ["an", "bo", "silent"].map((clientId) => ({ clientId, debtId: "d1" }));
  expect(await withdraw({ nudgeId, files })).toMatchObject([
    { clientId: "an", outcome: "withdrawn" },
    { clientId: "bo", outcome: "withdrawn" },
    { clientId: "silent", outcome: "failed", reason: { code: "nudge.unknown" } },
  ]);
});

test("a mail that a worker has claimed cannot be taken back any more", async () => {
  const { nudgeId = "", results } = await nudge({ clientIds: ["cai"], dryRun: false });
  const ctx = await contextAs(fixture, { kind: "system", process: "remind" });
  const ref = { orgId: orgA, clientId: "cai" as ClientId, debtId: "d1" as DebtId };
  const file = await ctx.cases.load(ref);
  if (file === undefined) throw new Error("no such file");
  const dispatch = {
    mail: "m9",
    audience: "client",
    steps: [`${results[0]?.followUp}/nudge-${nudgeId}`],
    attempt: 1,
    wakeAt: ctx.clock.now(),
  } as const;
  await ctx.cases.rewrite({ ...file, version: file.version + 1, dispatch });
  expect(await withdraw({ nudgeId, files: [{ clientId: "cai", debtId: "d1" }] })).toMatchObject([
    { outcome: "too-late", reason: { code: "nudge.sent" } },
  ]);
});

test("the event itself is weighed by the same scales, and its sender chooses no moment", async () => {
  const event = (id: string, data: object) =>
    eventOf("nudge.asked", id, "clients/bo/debts/d1", { nudgeId: id, followUp: r01, ...data });
  const told = async (body: object) =>
    wang.ask("/v1/events?lang=en", {
      method: "POST",
      headers: { ...fromOurPage, "content-type": "application/cloudevents+json" },
      body: JSON.stringify(body),
    });
  expect((await told(event("raw-1", { notBefore: "2026-11-22T00:00" }))).status).toBe(201);
  expect((await told(event("raw-1", { notBefore: "2026-11-22T00:00" }))).status).toBe(200);
  const ctx = await contextAs(fixture, { kind: "system", process: "remind" });
  const ref = { orgId: orgA, clientId: "bo" as ClientId, debtId: "d1" as DebtId };
  expect((await ctx.cases.load(ref))?.facts.nudges).toMatchObject([
    { id: "raw-1", notBefore: "2026-11-22T10:02" },
  ]);
  const { code } = await problem(await told(event("raw-2", {})));
  expect(code).toBe("nudge.waiting");
});

describe("refused are", () => {
  const body = { clientIds: ["an"], dryRun: true };

  test.each(["client", "auditor"] as const)("a person who is %s", async (role) => {
    const person = signIn(fixture, { userId: `some-${role}`, role });
    const asked = await post(person, "/v1/nudges", body);
    const taken = await post(person, "/v1/nudges/withdrawal", {
      nudgeId: "n1",
      files: [{ clientId: "an" }],
    });
    expect([asked.status, taken.status]).toEqual([403, 403]);
  });

  test("a supervisor of another organisation, to whom nobody here is there", async () => {
    const stranger = signIn(fixture, { userId: "stranger", role: "supervisor", orgId: orgB });
    const asked = await post(stranger, "/v1/nudges", { ...body, dryRun: false });
    const { results } = nudgesSchema.parse(await asked.json());
    expect(results).toMatchObject([{ outcome: "excluded", reason: { code: "client.unknown" } }]);
    const files = [{ clientId: "cai", debtId: "d1" }];
    const taken = await post(stranger, "/v1/nudges/withdrawal", { nudgeId: "n1", files });
    expect(withdrawnNudgesSchema.parse(await taken.json()).results).toMatchObject([
      { outcome: "failed", reason: { code: "debt.unknown" } },
    ]);
  });

  test("a key, whatever it may do otherwise", async () => {
    const answer = await ask(fixture, "/v1/nudges", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(403);
  });

  test.each([
    ["neither clients nor things", { dryRun: true }],
    ["both", { ...body, items: [{ clientId: "an", followUp: r01 }] }],
    ["nobody", { clientIds: [], dryRun: true }],
    ["more than three hundred", { clientIds: Array(301).fill("an"), dryRun: true }],
    ["a run that does not say whether it is in earnest", { clientIds: ["an"] }],
  ])("%s", async (_, wrong) => {
    expect((await post(wang, "/v1/nudges", wrong)).status).toBe(400);
  });
});
