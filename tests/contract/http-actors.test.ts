import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { Context } from "@aftercare/core/kernel/context.ts";
import type { ClientId, DebtId } from "@aftercare/core/kernel/ids.ts";
import { scopes } from "@aftercare/core/kernel/role.ts";
import { actOnLink } from "@aftercare/core/verbs/links/act-on-link.ts";
import { listClients } from "@aftercare/core/verbs/cases/list-clients.ts";
import { listFollowUps } from "@aftercare/core/verbs/cases/list-follow-ups.ts";
import { listWorklist } from "@aftercare/core/verbs/cases/list-worklist.ts";
import { readClient } from "@aftercare/core/verbs/cases/read-client.ts";
import { readDebt } from "@aftercare/core/verbs/cases/read-debt.ts";
import { readLink } from "@aftercare/core/verbs/links/read-link.ts";
import { allReminders, readSubscription } from "@aftercare/core/verbs/links/read-subscription.ts";
import { readTimeline } from "@aftercare/core/verbs/cases/read-timeline.ts";
import { unsubscribe } from "@aftercare/core/verbs/links/unsubscribe.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settleCase } from "./http-events-of-a-case.ts";
import { orgA, orgB, startApi, type ApiFixture } from "./http-fixture.ts";
import { linkFor, mailbox, r01, refOf } from "./http-links-fixture.ts";

/** Who may do what, asked of the verbs themselves: no route stands in front of them here. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  await settleCase(fixture, "li", { on: "2026-11-20" });
});
afterAll(() => fixture.stop());

async function contextAs(actor: Actor, orgId = orgA): Promise<Context> {
  const ctx = await fixture.app.contextFor(orgId, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}

const refOfClient = { orgId: orgA, clientId: "li" as ClientId };
const asLink = (followUp: string) =>
  contextAs({ kind: "link", ref: followUp === allReminders ? refOfClient : link.ref, followUp });
const asKey = () => contextAs({ kind: "apiKey", id: "k1", scopes });

const clientId = "li" as ClientId;
const debtId = "d1" as DebtId;
const link = linkFor("li");
const stop = {
  link: { purpose: "unsubscribe", ref: { orgId: orgA, clientId }, mailbox },
  token: "x.y",
} as const;

test("whoever holds a mail's link reads no case file", async () => {
  const ctx = await asLink(r01);
  expect(await readClient(ctx, clientId)).toBeUndefined();
  expect(await readDebt(ctx, { clientId, debtId })).toBeUndefined();
  expect(await listFollowUps(ctx, { clientId })).toBeUndefined();
  expect(
    await readTimeline(ctx, { ref: refOf("li"), order: "newest-first", limit: 10 }),
  ).toBeUndefined();
  expect(await listClients(ctx, { limit: 10 })).toMatchObject({ code: "act.not-permitted" });
  expect(await listWorklist(ctx, { limit: 10, assignee: "wang" })).toMatchObject({
    code: "act.not-permitted",
  });
});

test("a link for one follow-up acts on no other, and an API key acts through no link", async () => {
  const press = { link, act: "done" } as const;
  for (const ctx of [await asLink("R02@2026-11-20"), await asLink(allReminders), await asKey()]) {
    expect(await readLink(ctx, link)).toBeUndefined();
    expect(await actOnLink(ctx, press)).toMatchObject({ code: "followup.unknown" });
  }
  expect(await readLink(await asLink(r01), link)).toBeDefined();
});

test("a link for a follow-up turns no reminders off", async () => {
  for (const ctx of [await asLink(r01), await asKey()]) {
    expect(await readSubscription(ctx, stop)).toBeUndefined();
    expect(await unsubscribe(ctx, stop)).toMatchObject({ code: "client.unknown" });
  }
  expect(await readSubscription(await asLink(allReminders), stop)).toMatchObject({
    wanted: true,
  });
});

test("a link opens nothing in another organisation", async () => {
  const elsewhere = await contextAs({ kind: "link", ref: link.ref, followUp: r01 }, orgB);
  expect(await readLink(elsewhere, link)).toBeUndefined();
  const stopElsewhere = await contextAs(
    { kind: "link", ref: refOfClient, followUp: allReminders },
    orgB,
  );
  expect(await readSubscription(stopElsewhere, stop)).toBeUndefined();
});
