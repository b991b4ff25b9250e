import { addMs } from "@aftercare/core/calendar/instant.ts";
import type { Role } from "@aftercare/core/kernel/role.ts";
import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { clearMailTrouble } from "@aftercare/core/verbs/reminders/clear-mail-trouble.ts";
import { listMailTroubles } from "@aftercare/core/verbs/reminders/list-mail-troubles.ts";
import { recordMailFeedback } from "@aftercare/core/verbs/reminders/record-mail-feedback.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildTown, debtOf, enrol, type Office, type Town } from "../cases/support/town.ts";

/** What becomes of mails that do not arrive, as supervisors see it for the whole organisation. */

let town: Town;
beforeAll(async () => {
  town = await buildTown();
});
afterAll(() => town.close());

const supervisor: Actor = { kind: "user", id: "sun", role: "supervisor" };
const hears: Actor = { kind: "system", process: "mail-feedback" };

async function troubles(office: Office) {
  const listed = await listMailTroubles(await office.context(supervisor), { limit: 50 });
  if (listed.kind === "refused") throw new Error(listed.code);
  return listed;
}

/** A client who is mailed from the next days on. */
async function settle(office: Office, email: string): Promise<void> {
  town.moveTo("2026-01-05T02:00:00Z");
  const loan = await enrol(office);
  await office.tell("clients/li", "client.amended", { email });
  await office.tell(loan, "payment.made", { paymentId: "p1", amountFen: 2_000_000 });
}

const sentOf = async (ctx: Context, office: Office) =>
  (await ctx.cases.history(debtOf(office, "li", "loan"))).filter(
    ({ type }) => type === "aftercare.notice.sent.v1",
  ).length;

test("a bounce is listed, stops the mails, and lets them go again when it is cleared", async () => {
  const office = await town.openOffice();
  await settle(office, "bounce+li@simulator.amazonses.com");
  await town.liveUntil("2026-01-10T00:00:00Z");
  const { items, counts } = await troubles(office);
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    kind: "bounced",
    audience: "client",
    clientId: "li",
    debtId: "loan",
    clientName: "李女士",
    provider: "simulator.amazonses.com",
    address: "b***@simulator.amazonses.com",
    blocked: true,
    open: false,
  });
  expect(JSON.stringify(items)).not.toContain("bounce+li");
  expect(counts?.days7).toMatchObject({ total: 1, whole: true });

  const ctx = await office.context(supervisor);
  const clientId = "li" as ClientId;
  const before = await sentOf(ctx, office);
  await town.liveUntil("2026-02-26T00:00:00Z");
  expect(office.mails().filter(({ to }) => String(to).includes("bounce+li"))).toHaveLength(1);

  expect(await clearMailTrouble(ctx, { clientId, reason: "邮箱清理过了" })).toEqual({
    kind: "cleared",
  });
  expect(await clearMailTrouble(ctx, { clientId, reason: "再点一次" })).toEqual({
    kind: "cleared",
  });
  expect((await troubles(office)).items[0]).toMatchObject({ blocked: false });
  const history = await ctx.cases.history({ orgId: office.orgId, clientId });
  expect(history.filter(({ type }) => type === "aftercare.mail-trouble.cleared.v1")).toMatchObject([
    { by: "user:sun", data: { reason: "邮箱清理过了" } },
  ]);
  await town.liveUntil("2026-05-10T00:00:00Z");
  expect(await sentOf(ctx, office)).toBeGreaterThan(before);
  expect(
    office.mails().filter(({ to }) => String(to).includes("bounce+li")).length,
  ).toBeGreaterThan(1);
});

test("a mail the service refused and one that may have left are listed, with what is known now", async () => {
  const office = await town.openOffice();
  await settle(office, "li@qq.com");
  town.cloud.engines.mail.setFaults([{ kind: "reject", to: "li@qq.com", times: 1 }]);
  await town.liveUntil("2026-02-19T12:00:00Z");
  expect((await troubles(office)).items).toMatchObject([
    { kind: "failed", provider: "QQ", address: "l***@qq.com", blocked: false },
  ]);
  town.cloud.engines.mail.setFaults([
    { kind: "cut", accepted: true, withoutFeedback: true, to: "li@qq.com", times: 1 },
  ]);
  await town.liveUntil("2026-03-31T12:00:00Z");
  town.cloud.engines.mail.setFaults([]);
  const { items, counts } = await troubles(office);
  expect(items.map(({ kind, open }) => [kind, open])).toEqual([
    ["uncertain", false],
    ["failed", false],
  ]);
  expect(counts?.days30.byProvider).toEqual([{ provider: "QQ", count: counts?.days30.total }]);

  await office.tell("clients/li", "client.amended", { email: "other@example.org" });
  const [moved] = (await troubles(office)).items;
  expect(moved).not.toHaveProperty("address");
  expect(moved).toMatchObject({ provider: "QQ", blocked: false });
});

test("feedback that is told twice is one row, for a client's mail and for a staff mail", async () => {
  const office = await town.openOffice();
  await settle(office, "li@163.com");
  const machine = await office.context(hears);
  const mailedAt = machine.clock.now();
  const ref = debtOf(office, "li", "loan");
  const feedback = { ref, mail: "m9", messageId: "x", mailedAt };
  for (let told = 1; told <= 2; told += 1) {
    for (const audience of ["client", "staff"] as const) {
      await recordMailFeedback(machine, { ...feedback, kind: "complained", audience });
    }
    town.cloud.engines.clock.moveTo(addMs(machine.clock.now(), 60_000));
  }
  const { items, counts } = await troubles(office);
  expect(items.map(({ kind, audience }) => `${kind} ${audience}`).toSorted()).toEqual([
    "complained client",
    "complained staff",
  ]);
  expect(counts?.days7.byKind).toEqual({ bounced: 0, complained: 2, failed: 0, uncertain: 0 });
});

test("pages follow each other over the months, and another organisation sees nothing", async () => {
  const office = await town.openOffice();
  const ctx = await office.context(supervisor);
  town.moveTo("2026-08-20T02:00:00Z");
  for (const [index, at] of ["2026-03-31", "2026-05-01", "2026-07-31", "2026-08-01"].entries()) {
    await ctx.mailTroubles.append({
      orgId: office.orgId,
      at: `${at}T00:00:00.000Z` as never,
      id: `t${index}`,
      kind: "bounced",
      audience: "client",
      clientId: (index === 1 ? "mei" : "li") as ClientId,
      mail: "m1",
    });
  }
  const pages: string[] = [];
  let cursor: string | undefined;
  do {
    const listed = await listMailTroubles(ctx, { limit: 1, ...(cursor && { cursor }) });
    if (listed.kind === "refused") throw new Error(listed.code);
    pages.push(listed.items.map(({ id }) => id).join());
    cursor = listed.cursor;
  } while (cursor !== undefined);
  expect(pages).toEqual(["t3", "t2", "t1", "t0"]);
  expect((await troubles(office)).counts).toMatchObject({
    days7: { total: 0 },
    days30: { total: 2 },
  });

  const other = await town.openOffice();
  expect((await troubles(other)).items).toEqual([]);
  const from = "2025-09-01T00:00:00.000Z" as never;
  await ctx.mailTroubles.eraseOf(office.orgId, "li" as ClientId, { from, until: ctx.clock.now() });
  expect((await troubles(office)).items.map(({ id }) => id)).toEqual(["t1"]);
});

test("neither the list nor the clearing is for anybody else, also over HTTP", async () => {
  const office = await town.openOffice();
  await settle(office, "li@example.org");
  const roles: Role[] = ["client", "counsellor", "auditor"];
  for (const role of roles) {
    const ctx = await office.context({ kind: "user", id: "u", role, clientId: "li" as ClientId });
    const clearing = { clientId: "li" as ClientId, reason: "看过了" };
    for (const answer of [
      await listMailTroubles(ctx, { limit: 5 }),
      await clearMailTrouble(ctx, clearing),
    ]) {
      expect(answer).toMatchObject({ kind: "refused", code: "act.not-permitted" });
    }
  }
  expect(await office.call("GET", "/v1/mail-troubles")).toMatchObject({ status: 403 });
  const event = await office.post("clients/li", "mail-trouble.cleared", { reason: "没有事" });
  expect(event).toMatchObject({ status: 422, body: { code: "client.mail-fine" } });
});
