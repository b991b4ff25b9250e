import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId, DebtId, FileRef } from "@aftercare/core/kernel/ids.ts";
import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import { replanFile } from "@aftercare/core/verbs/cases/replan.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { changeOrganisation } from "@aftercare/core/verbs/organisation/change-organisation.ts";
import { contextIn } from "@aftercare/core/verbs/organisation/context-in.ts";
import { replanDue } from "@aftercare/core/verbs/organisation/replan-due.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { orgA, orgB, startApi, type ApiFixture } from "./http-fixture.ts";

/** All files of an organisation are planned again: in pages, through crashes, and past who has not heard yet. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const clockwork = { kind: "system", process: "remind" } as const;
const admin = { kind: "user", id: "ada", role: "admin" } as const;

async function contextOf(orgId: typeof orgA, actor: Context["actor"] = clockwork) {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("No such organisation.");
  return ctx;
}

const run = (ports = fixture.app.ports) => replanDue(ports, (orgId) => contextOf(orgId));

async function tell(ctx: Context, subject: string, type: string, data: object): Promise<void> {
  const event = { specversion: "1.0", id: `${subject} ${type}`, source: "test", subject, data };
  const told = await recordEvent(ctx, { ...event, type: `aftercare.${type}.v1` });
  if (told.kind !== "recorded") throw new Error(JSON.stringify(told));
}

test("a walk begins when all have heard, goes on where it died, and misses no file", async () => {
  fixture.setTime("2026-11-21T02:00:00Z");
  const machine = await contextOf(orgB);
  const names = Array.from({ length: 120 }, (_, n) => `c${String(n).padStart(3, "0")}`);
  for (const name of names) {
    await tell({ ...machine, actor: admin }, `clients/${name}`, "client.enrolled", {
      name: "李女士",
      language: "zh-CN",
    });
  }
  const changed = await changeOrganisation(await contextOf(orgB, admin), {
    version: 1,
    changes: { mailAt: "10:00" },
  });
  expect(changed).toMatchObject({ replanning: true });
  const basesOf = async () => {
    const refs = names.map((name): FileRef => ({ orgId: orgB, clientId: name as ClientId }));
    const files = [
      ...(await machine.cases.loadMany(refs.slice(0, 100))),
      ...(await machine.cases.loadMany(refs.slice(100))),
    ];
    return files.filter(({ basis }) => basis.includes(" 10:00 ")).length;
  };
  await run();
  expect(await basesOf()).toBe(0);

  fixture.setTime("2026-11-21T02:02:00Z");
  const { replannings } = fixture.app.ports;
  let advances = 0;
  const dying: typeof replannings = {
    ...replannings,
    advance: (walk) => {
      advances += 1;
      return advances === 2 ? Promise.reject(new Error("died")) : replannings.advance(walk);
    },
  };
  const mortal = { ...fixture.app.ports, replannings: dying };
  await expect(
    replanDue(mortal, async (orgId) => ({
      ...(await contextOf(orgId)),
      replannings: dying,
    })),
  ).rejects.toThrow("died");
  expect(await replannings.load(orgB)).toMatchObject({ files: 50, changed: 50 });
  await run();
  expect(await basesOf()).toBe(120);
  expect(await replannings.load(orgB)).toBeUndefined();
});

test("a process that has not heard plans by the old rules for a minute; the date is told once all the same", async () => {
  fixture.setTime("2026-01-05T02:00:00Z");
  const before = await contextOf(orgA);
  const desk = { ...before, actor: admin };
  const ref: FileRef = { orgId: orgA, clientId: "li" as ClientId, debtId: "loan" as DebtId };
  const loan = "clients/li/debts/loan";
  await tell(desk, "clients/li", "client.enrolled", { name: "李女士", language: "zh-CN" });
  await tell(desk, loan, "debt.recorded", {
    kind: "online-loan",
    creditor: { name: "样例消费金融", licence: "consumer-finance" },
    contract: { signedOn: "2020-01-02" },
    principalFen: 100,
    outstandingFen: 100,
  });
  await tell(desk, loan, "payment.made", { paymentId: "p1", amountFen: 100 });
  fixture.setTime("2026-02-19T02:00:00Z");
  const steps = ["R06.main@2026-01-05/due"];
  await tell(before, loan, "notice.sent", { mail: "m9", steps, messageId: "x" });
  const since = isoDate("2026-02-19");
  const rules = [{ rule: "R06.main", version: 2, days: 50, since, by: "user:ada" }];
  const heard: Organisation = { ...before.org, version: 2, rules };
  const after = contextIn({ ...before, rulebook: fixture.app.ports.rulebook }, heard, clockwork);

  const replan = async (ctx: Context) => {
    const file = await ctx.cases.load(ref);
    if (file === undefined) throw new Error("It is not there.");
    return (await replanFile(ctx, file)).basis;
  };
  const bases = [];
  for (const ctx of [after, before, after, before, after]) bases.push(await replan(ctx));
  expect(bases.map((basis) => basis.split(",")[0])).toEqual([
    "rules 1.1",
    "rules 1",
    "rules 1.1",
    "rules 1",
    "rules 1.1",
  ]);
  const history = await before.cases.history(ref);
  const told = history.filter(({ type }) => type === "aftercare.plan.recomputed.v1");
  expect(told.map(({ data }) => data)).toEqual([
    {
      basis: bases[0],
      moved: [
        {
          followUp: "R06.main@2026-01-05",
          from: "2026-02-19",
          to: "2026-02-24",
          because: "rules",
        },
      ],
    },
  ]);
});
