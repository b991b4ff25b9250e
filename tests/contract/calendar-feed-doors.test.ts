import type { Context } from "@aftercare/core/kernel/context.ts";
import { deactivateOrganisation } from "@aftercare/core/verbs/organisation/deactivate-organisation.ts";
import { reactivateOrganisation } from "@aftercare/core/verbs/organisation/reactivate-organisation.ts";
import { deactivateMember } from "@aftercare/core/verbs/people/deactivate-member.ts";
import { calendarFeedSchema } from "@aftercare/functions/http/views/calendar-feed-view.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { feedPath, startFeeds, type Feeds } from "./calendar-feed-fixture.ts";
import { enrolled, settleCase } from "./http-events-of-a-case.ts";
import { ask, at, orgA, problem, record } from "./http-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** The address of a calendar feed is the right to it: who gets one, and until when it opens anything. */

let feeds: Feeds;
let li: Person;
let boss: Person;
beforeAll(async () => {
  feeds = await startFeeds();
  await settleCase(feeds, "li", { on: "2026-11-20" });
  li = await feeds.hire("li", "client", "li");
  boss = await feeds.hire("boss", "admin");
});
afterAll(() => feeds.stop());

async function asBoss(): Promise<Context> {
  const ctx = await feeds.app.contextFor(orgA, { kind: "user", id: "boss", role: "admin" });
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}

test("the address is in one answer alone, and the table knows only its hash", async () => {
  const path = await feeds.subscribe(li);
  const token = path.slice("/calendar/".length, -".ics".length);
  const before = calendarFeedSchema.parse(await (await li.ask(feedPath)).json());
  expect(before).toEqual({
    state: "on",
    titles: "generic",
    language: "zh-CN",
    since: "2026-11-21T02:00:00.000Z",
  });
  await feeds.fetch(path);
  expect(await (await li.ask(feedPath)).json()).toEqual({ ...before, lastFetchedOn: "2026-11-21" });
  const scan = new ScanCommand({ TableName: localAccount.table });
  const { Items = [] } = await feeds.documentClient.send(scan);
  expect(Items.length).toBeGreaterThan(20);
  expect(JSON.stringify(Items)).not.toContain(token);
  expect(feeds.logLines.join("\n")).not.toContain(token);
});

test("a new address ends the old one, and revoked it ends at once", async () => {
  const first = await feeds.subscribe(li);
  const second = await feeds.subscribe(li);
  expect((await feeds.fetch(first)).status).toBe(404);
  expect((await feeds.fetch(second)).status).toBe(200);
  for (const again of [1, 2]) {
    const revoked = await feeds.revoke(li);
    expect([again, revoked.status, await revoked.json()]).toEqual([again, 200, { state: "off" }]);
    expect((await feeds.fetch(second)).status).toBe(404);
  }
});

test("two addresses asked for at once leave one that works", async () => {
  const paths = await Promise.all([1, 2, 3, 4].map(() => feeds.subscribe(li)));
  const statuses = await Promise.all(paths.map(async (path) => (await feeds.fetch(path)).status));
  expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404]);
});

test("a person's erasure takes the address along", async () => {
  await record(feeds, enrolled("erased"));
  const path = await feeds.subscribe(await feeds.hire("erased", "client", "erased"));
  expect((await feeds.fetch(path)).status).toBe(200);
  const erased = await boss.ask("/v1/clients/erased/erasure", {
    method: "POST",
    headers: { ...fromOurPage, "content-type": "application/json" },
    body: JSON.stringify({ reason: "requested" }),
  });
  expect(await erased.json()).toEqual({ state: "deleted" });
  expect((await feeds.fetch(path)).status).toBe(404);
  expect(await feeds.app.ports.calendarFeeds.load(orgA, "erased")).toBeUndefined();
});

test("only people have one: no auditor, no key, no stranger", async () => {
  const auditor = signIn(feeds, { userId: "au", role: "auditor" });
  const key = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({}),
  };
  const refused = [
    await feeds.post(auditor),
    await auditor.ask(feedPath),
    await ask(feeds, feedPath, key),
  ];
  for (const answer of refused) {
    expect(await problem(answer)).toMatchObject({ status: 403, code: "act.not-permitted" });
  }
  expect((await ask(feeds, feedPath, { ...key, key: "" })).status).toBe(401);
  const elsewhere = await li.ask(feedPath, { headers: { "x-organisation": "org-b" } });
  expect((await problem(elsewhere)).status).toBe(404);
  expect((await problem(await feeds.post(li, { titles: "everything" }))).status).toBe(400);
});

test.each([
  ["made up", `${"a".repeat(43)}.ics`],
  ["too short", "abc.ics"],
  ["no calendar", "a".repeat(43)],
  ["another path", "..%2Fv1%2Fme.ics"],
])("an address that is %s is not there", async (_, file) => {
  expect((await feeds.fetch(`/calendar/${file}`)).status).toBe(404);
});

test("who has left is out at once, and comes back without the old address", async () => {
  const path = await feeds.subscribe(await feeds.hire("gone", "counsellor"));
  expect((await feeds.fetch(path)).status).toBe(200);
  const ctx = await asBoss();
  expect((await deactivateMember(ctx, "gone")).kind).toBe("changed");
  expect((await feeds.fetch(path)).status).toBe(404);
  const member = await feeds.app.ports.members.loadNow(orgA, "gone");
  if (member === undefined) throw new Error("nobody there");
  const back = { ...member, state: "active", version: member.version + 1 } as const;
  expect(await feeds.app.ports.members.save(back)).toBe(true);
  expect((await feeds.fetch(path)).status).toBe(404);
});

test("a membership that ended some other way shuts the address too", async () => {
  const path = await feeds.subscribe(await feeds.hire("lost", "counsellor"));
  const member = await feeds.app.ports.members.loadNow(orgA, "lost");
  if (member === undefined) throw new Error("nobody there");
  const next = { ...member, version: member.version + 1 };
  await feeds.app.ports.members.save({ ...next, role: "auditor" });
  expect((await feeds.fetch(path)).status).toBe(404);
});

test("a closed organisation has no calendars, and has them again once it opens", async () => {
  const path = await feeds.subscribe(li);
  const ctx = await asBoss();
  expect((await deactivateOrganisation(ctx)).kind).toBe("changed");
  expect((await feeds.fetch(path)).status).toBe(404);
  const person = { ...ctx, user: { id: "boss", email: "boss@example.org", name: "某人" } };
  expect((await reactivateOrganisation(person, orgA)).kind).toBe("changed");
  expect((await feeds.fetch(path)).status).toBe(200);
});

test("that somebody let their dates out is on record, and the address is not", async () => {
  feeds.setTime("2026-11-21T06:00:00Z");
  await feeds.subscribe(li);
  await feeds.revoke(li);
  const page = await feeds.app.ports.access.search(orgA, {
    from: at("2026-11-21T06:00:00Z"),
    until: at("2026-11-21T06:00:01Z"),
    kind: "calendar-feed.changed",
    by: "user:li",
    limit: 10,
  });
  const told = page.items.map(({ detail, clientId }) => `${clientId} ${detail?.["what"]}`);
  expect(told.toSorted()).toEqual(["li created", "li revoked"]);
});
