import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { decideApproval } from "@aftercare/core/verbs/approvals/decide-approval.ts";
import { listApprovals, readApproval } from "@aftercare/core/verbs/approvals/list-approvals.ts";
import { withdrawApproval } from "@aftercare/core/verbs/approvals/withdraw-approval.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { eventOf, settleCase } from "./http-events-of-a-case.ts";
import { orgA, orgB, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { r01, refOf } from "./http-links-fixture.ts";

/** What a counsellor may only ask for, and a supervisor decides. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

async function as(actor: Actor, orgId = orgA): Promise<Context> {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}
const wang = () => as({ kind: "user", id: "wang", role: "counsellor" });
const zhao = () => as({ kind: "user", id: "zhao", role: "counsellor" });
const lead = () => as({ kind: "user", id: "lead", role: "supervisor" });

const closing = (client: string, id = "close-1", reason = "全部结清") =>
  eventOf("case.closed", `${id}-${client}`, `clients/${client}/debts/d1`, { reason });

async function propose(ctx: Context, event: unknown): Promise<string> {
  const outcome = await recordEvent(ctx, event);
  if (outcome.kind !== "proposed") throw new Error(JSON.stringify(outcome));
  return outcome.approvalId;
}

const yes = { decision: "granted", reason: "看过了" } as const;
const no = { decision: "declined", reason: "还有争议" } as const;

const closedOf = async (client: string) =>
  (await fixture.app.ports.cases.load(refOf(client)))?.facts.closed;
const eventsOf = (client: string) => fixture.app.ports.cases.history(refOf(client));
const settle = (client: string) => settleCase(fixture, client, { on: "2026-11-20" });

test("a counsellor's closing waits; a supervisor's yes records it under the supervisor's name", async () => {
  await settle("grant");
  const approvalId = await propose(await wang(), closing("grant"));
  expect(await closedOf("grant")).toBeUndefined();
  const decided = await decideApproval(await lead(), { approvalId, ...yes });
  expect(decided).toMatchObject({
    kind: "decided",
    approval: { state: "granted", askedBy: "user:wang", endedBy: "user:lead", reason: "看过了" },
  });
  expect(await closedOf("grant")).toMatchObject({ reason: "全部结清", by: "user:lead" });
  const event = (await eventsOf("grant")).find(({ type }) => type === "aftercare.case.closed.v1");
  expect(event).toMatchObject({ by: "user:lead", askedBy: "user:wang" });
});

test("the same question again is the same approval; other content under its id is a conflict", async () => {
  await settle("twice");
  const ctx = await wang();
  const approvalId = await propose(ctx, closing("twice"));
  expect(await propose(ctx, closing("twice"))).toBe(approvalId);
  expect(await recordEvent(ctx, closing("twice", "close-1", "别的原因"))).toMatchObject({
    kind: "conflict",
  });
  await decideApproval(await lead(), { approvalId, ...yes });
  expect(await recordEvent(ctx, closing("twice"))).toMatchObject({ kind: "repeat" });
});

test("what cannot happen is refused at once, and nobody is asked", async () => {
  await settle("impossible");
  const reopened = eventOf("case.reopened", "re-1", "clients/impossible/debts/d1", { reason: "x" });
  expect(await recordEvent(await wang(), reopened)).toMatchObject({ code: "case.not-closed" });
  const skip = { followUp: "R99@2026-11-20", reason: "x" };
  const skipped = eventOf("followup.skipped", "skip-0", "clients/impossible/debts/d1", skip);
  expect(await recordEvent(await wang(), skipped)).toMatchObject({ code: "followup.unknown" });
});

test("a no leaves everything as it was, and a later yes does not undo it", async () => {
  await settle("decline");
  const approvalId = await propose(await wang(), closing("decline"));
  const before = await fixture.app.ports.cases.load(refOf("decline"));
  const ctx = await lead();
  expect(await decideApproval(ctx, { approvalId, ...no })).toMatchObject({
    approval: { state: "declined" },
  });
  expect(await decideApproval(ctx, { approvalId, ...no })).toMatchObject({ kind: "decided" });
  expect(await decideApproval(ctx, { approvalId, ...yes })).toMatchObject({
    code: "approval.ended",
  });
  expect(await fixture.app.ports.cases.load(refOf("decline"))).toEqual(before);
  expect(await recordEvent(await wang(), closing("decline"))).toMatchObject({
    kind: "proposed",
    state: "declined",
  });
});

test("nobody decides what they asked for, not even promoted; a counsellor and an auditor decide nothing", async () => {
  await settle("own");
  const approvalId = await propose(await wang(), closing("own"));
  const promoted = await as({ kind: "user", id: "wang", role: "supervisor" });
  expect(await decideApproval(promoted, { approvalId, ...yes })).toMatchObject({
    code: "approval.own",
  });
  const auditor = await as({ kind: "user", id: "au", role: "auditor" });
  for (const ctx of [await zhao(), auditor]) {
    expect(await decideApproval(ctx, { approvalId, ...yes })).toMatchObject({
      code: "act.not-permitted",
    });
  }
  const elsewhere = await as({ kind: "user", id: "lead", role: "supervisor" }, orgB);
  expect(await decideApproval(elsewhere, { approvalId, ...yes })).toMatchObject({
    code: "approval.unknown",
  });
  expect(await closedOf("own")).toBeUndefined();
});

test("when the facts have changed a yes comes too late: the approval is void and says why", async () => {
  await settle("void");
  const skip = { followUp: r01, reason: "已电话确认" };
  const skipped = eventOf("followup.skipped", "skip-1", "clients/void/debts/d1", skip);
  const approvalId = await propose(await wang(), skipped);
  const done = eventOf("followup.done", "done-1", "clients/void/debts/d1", { followUp: r01 });
  await record(fixture, done);
  const decided = await decideApproval(await lead(), { approvalId, ...yes });
  expect(decided).toMatchObject({ approval: { state: "void", refusal: "followup.ended" } });
  expect(await decideApproval(await lead(), { approvalId, ...yes })).toEqual(decided);
});

test("whoever asked takes it back while it is open; for others it is not theirs to take", async () => {
  await settle("back");
  const approvalId = await propose(await wang(), closing("back"));
  expect(await withdrawApproval(await zhao(), approvalId)).toMatchObject({
    code: "approval.unknown",
  });
  expect(await withdrawApproval(await wang(), approvalId)).toMatchObject({ kind: "withdrawn" });
  expect(await withdrawApproval(await wang(), approvalId)).toMatchObject({ kind: "withdrawn" });
  expect(await decideApproval(await lead(), { approvalId, ...yes })).toMatchObject({
    code: "approval.ended",
  });
  expect(await closedOf("back")).toBeUndefined();
});

test("open ones come first, the longest waiting ahead; each sees what concerns them", async () => {
  const ids: Record<string, string> = {};
  for (const [index, client] of ["l-1", "l-2", "l-3"].entries()) {
    fixture.setTime(`2026-12-01T02:0${index}:00Z`);
    await settle(client);
    ids[client] = await propose(await wang(), closing(client));
  }
  await decideApproval(await lead(), { approvalId: ids["l-2"] ?? "", ...no });
  const mine = Object.values(ids);
  const seenBy = async (ctx: Context, limit: number) => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listApprovals(ctx, cursor === undefined ? { limit } : { limit, cursor });
      if (page.kind === "refused") throw new Error(page.code);
      found.push(...page.items.map(({ approvalId }) => approvalId));
      cursor = page.cursor;
    } while (cursor !== undefined);
    return found.filter((id) => mine.includes(id));
  };
  const expected = [ids["l-1"], ids["l-3"], ids["l-2"]];
  const auditor = await as({ kind: "user", id: "au", role: "auditor" });
  for (const limit of [1, 2, 50]) {
    for (const ctx of [await lead(), auditor, await wang()]) {
      expect(await seenBy(ctx, limit)).toEqual(expected);
    }
    expect(await seenBy(await zhao(), limit)).toEqual([]);
  }
  const [one = ""] = mine;
  expect(await readApproval(await zhao(), one)).toMatchObject({ code: "approval.unknown" });
  expect(await readApproval(await lead(), one)).toMatchObject({ kind: "read" });
  expect(await listApprovals(await as({ kind: "webhook", id: "w" }), { limit: 5 })).toMatchObject({
    code: "act.not-permitted",
  });
});

test("a client asks for a file of their own to be deleted, and sees how it stands", async () => {
  await settle("li");
  const client = await as({
    kind: "user",
    id: "li-user",
    role: "client",
    clientId: "li" as ClientId,
  });
  const withdrawn = eventOf("evidence.withdrawn", "w-1", "clients/li/debts/d1", {
    evidenceId: "e-none",
    reason: "传错了",
  });
  expect(await recordEvent(client, withdrawn)).toMatchObject({ code: "evidence.unknown" });
  expect(await recordEvent(client, closing("li"))).toMatchObject({ code: "event.not-yours" });
  const page = await listApprovals(client, { limit: 50 });
  expect(page).toMatchObject({ kind: "listed", items: [] });
});

test("every decision is on record before it counts", async () => {
  await settle("record");
  const approvalId = await propose(await wang(), closing("record"));
  const ctx = await lead();
  const unwritten = { ...ctx.access, append: () => Promise.reject(new Error("no record")) };
  const failed = decideApproval({ ...ctx, access: unwritten }, { approvalId, ...yes });
  await expect(failed).rejects.toThrow("no record");
  expect(await closedOf("record")).toBeUndefined();
  await decideApproval(ctx, { approvalId, ...yes });
  const clientId = "record" as ClientId;
  const now = ctx.clock.now();
  const { items } = await ctx.access.search(orgA, {
    from: "2026-01-01T00:00:00.000Z" as typeof now,
    until: "2027-01-01T00:00:00.000Z" as typeof now,
    clientId,
    limit: 10,
  });
  expect(items).toMatchObject([
    {
      kind: "approval.decided",
      by: "user:lead",
      subject: approvalId,
      detail: { decision: "granted", type: "aftercare.case.closed.v1" },
    },
  ]);
});
