import type { Context } from "@aftercare/core/kernel/context.ts";
import { changeRules } from "@aftercare/core/verbs/organisation/change-rules.ts";
import { listRules } from "@aftercare/core/verbs/organisation/list-rules.ts";
import { previewRules } from "@aftercare/core/verbs/organisation/preview-rules.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "./support/town.ts";

/** An organisation counts by other days than the product proposes: what moves, who hears of it, and when. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const admin = { kind: "user", id: "ada", role: "admin" } as const;

async function settle(office: Office, debt: string): Promise<void> {
  const subject = `clients/li/debts/${debt}`;
  await office.tell(subject, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
}

async function addDebt(office: Office, debt: string): Promise<void> {
  await office.tell(`clients/li/debts/${debt}`, "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance", reportsToPbc: true },
    contract: { number: "HT-2", signedOn: "2023-06-20" },
    principalFen: 2_000_000,
    outstandingFen: 2_000_000,
  });
}

/** Due dates of the 45-day check by debt. */
async function checks(office: Office): Promise<Record<string, string>> {
  const { body } = await office.call("GET", "/v1/clients/li/follow-ups");
  const items = body["items"] as { rule: string; due: string; debtId?: string }[];
  return Object.fromEntries(
    items.filter(({ rule }) => rule === "R06.main").map(({ due, debtId = "" }) => [debtId, due]),
  );
}

/** Every reminder step that was sent for a debt, with the day it was recorded. */
async function sent(ctx: Context, office: Office, debt: string): Promise<[string, string][]> {
  const history = await ctx.cases.history(debtOf(office, "li", debt));
  return history
    .filter(({ type }) => type === "aftercare.notice.sent.v1")
    .flatMap(({ data, recordedAt }) =>
      (data as { steps: string[] }).steps.map((step): [string, string] => [step, recordedAt]),
    );
}

test("45 days become 50: the preview says what then happens, and only a date that was mailed is told anew", async () => {
  town.moveTo("2026-01-05T02:00:00Z");
  const office = await town.openOffice();
  await enrol(office);
  await settle(office, "loan");
  await town.liveUntil("2026-02-01T02:00:00Z");
  await addDebt(office, "card");
  await settle(office, "card");
  await town.liveUntil("2026-02-20T03:00:00Z");
  const ctx = await office.context(admin);
  expect(await checks(office)).toEqual({ loan: "2026-02-19", card: "2026-03-18" });
  expect((await sent(ctx, office, "loan")).map(([step]) => step)).toContain(
    "R06.main@2026-01-05/due",
  );

  const rules = [{ rule: "R06.main", days: 50 }];
  const before = await ctx.cases.loadClient(office.orgId, debtOf(office, "li", "loan").clientId);
  expect(await previewRules(ctx, { rules })).toMatchObject({
    kind: "previewed",
    files: 3,
    moved: 2,
    ended: 0,
    appeared: 0,
    toldAgain: 1,
    remindersAtOnce: 0,
    largestShiftDays: { earlier: 0, later: 5 },
    examples: [
      { followUp: "R06.main@2026-02-01", from: "2026-03-18", due: "2026-03-23" },
      { followUp: "R06.main@2026-01-05", from: "2026-02-19", due: "2026-02-24" },
    ],
  });
  expect(await ctx.cases.loadClient(office.orgId, debtOf(office, "li", "loan").clientId)).toEqual(
    before,
  );
  expect(await changeRules(ctx, { version: 1, rules })).toMatchObject({
    kind: "changed",
    organisation: { version: 2 },
    replanning: true,
  });
  expect(await changeRules(ctx, { version: 1, rules })).toMatchObject({
    code: "organisation.changed-meanwhile",
  });
  expect(await changeRules(ctx, { version: 2, rules })).toMatchObject({ replanning: false });

  await town.liveUntil("2026-02-20T03:05:00Z");
  expect(await checks(office)).toEqual({ loan: "2026-02-24", card: "2026-03-23" });
  expect(await listRules(await office.context(admin))).toMatchObject({ replanning: false });
  await town.liveUntil("2026-05-20T00:00:00Z");
  const told = office.mails().filter(({ subject }) => subject === "我们改了一个日子");
  expect(told).toHaveLength(1);
  const steps = [...(await sent(ctx, office, "loan")), ...(await sent(ctx, office, "card"))];
  const keys = steps.map(([step]) => step);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => key.startsWith("N01"))).toEqual([
    "N01.rule@2026-02-20#R06.main@2026-01-05>2026-02-24/told",
  ]);
  expect(steps.find(([step]) => step === "R06.main@2026-02-01/due")?.[1]).toMatch(
    /^2026-03-23T01:0/,
  );
});

test("a shorter time wakes the files that waited for a later day", async () => {
  town.moveTo("2026-06-01T02:00:00Z");
  const office = await town.openOffice();
  await enrol(office);
  await settle(office, "loan");
  await town.liveUntil("2026-07-10T03:00:00Z");
  expect(await checks(office)).toEqual({ loan: "2026-07-16" });
  const ctx = await office.context(admin);
  const rules = [{ rule: "R06.main", days: 40 }];
  await changeRules(ctx, { version: 1, rules });
  await town.liveUntil("2026-07-20T00:00:00Z");
  const due = (await sent(ctx, office, "loan")).filter(([step]) => step.startsWith("R06.main"));
  expect(due).toEqual([["R06.main@2026-06-01/due", expect.stringMatching(/^2026-07-11T01:0/)]]);
});

test("a rule that is switched off speaks no more, and goes on when it is on again", async () => {
  town.moveTo("2026-08-03T02:00:00Z");
  const office = await town.openOffice();
  await enrol(office);
  await settle(office, "loan");
  const off = [{ rule: "R07.30", off: true }] as const;
  const ctx = await office.context(admin);
  expect(await previewRules(ctx, { rules: off })).toMatchObject({ ended: 1, moved: 0 });
  await town.liveUntil("2026-08-04T02:00:00Z");
  await changeRules(await office.context(admin), { version: 1, rules: off });
  await town.liveUntil("2026-09-10T02:00:00Z");
  const looks = async () =>
    (await sent(ctx, office, "loan")).filter(([step]) => step.startsWith("R07.30"));
  expect(await looks()).toEqual([]);
  await changeRules(await office.context(admin), { version: 2, rules: [] });
  await town.liveUntil("2026-09-20T02:00:00Z");
  expect(await looks()).toEqual([
    ["R07.30@2026-08-03/due", expect.stringMatching(/^2026-09-10T02:0/)],
  ]);
});
