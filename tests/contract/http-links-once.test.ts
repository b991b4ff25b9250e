import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { mailboxOf, signLink } from "@aftercare/core/links/action-link.ts";
import { appendSystemEvent, systemEvent } from "@aftercare/core/verbs/cases/system-event.ts";
import { recordEvent } from "@aftercare/core/verbs/cases/record-event.ts";
import { actOnLink } from "@aftercare/core/verbs/links/act-on-link.ts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { consented, eventOf } from "./http-events-of-a-case.ts";
import { ask, at, linkSecret, orgA, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { linkFor, now, pagesOf, r01, refOf, tokenFor } from "./http-links-fixture.ts";

/** A link acts once, for a while, and not after something newer took its place. A GET never acts. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());
beforeEach(() => fixture.setTime(now));

const { show, press, settle, snapshotOf, eventsOf } = pagesOf(() => fixture);
const until = at("2026-12-20T00:00:00Z");
const button = /<button/;

async function as(actor: Actor) {
  const ctx = await fixture.app.contextFor(orgA, actor);
  if (ctx === undefined) throw new Error("no such organisation");
  return ctx;
}

/** What the worker records once a mail has left. */
async function mailed(client: string, step: string): Promise<void> {
  const ctx = await as({ kind: "system", process: "remind" });
  const data = { mail: `m-${step}`, steps: [`${r01}/${step}`], messageId: "1" };
  const event = systemEvent(refOf(client), "aftercare.notice.sent.v1", `${step}-sent`, data);
  await appendSystemEvent(ctx, event);
}

/** Nothing of this may change anything: seen, fetched by a scanner, and every button pressed. */
async function isVoid(client: string, token: string, says: string): Promise<void> {
  const before = await snapshotOf(client);
  const acts = ["done", "later", "stuck", "undo", "agree", "disagree"];
  const pages = [await show(token), ...(await Promise.all(acts.map((act) => press(token, act))))];
  for (const page of pages) {
    const text = await page.text();
    expect(page.status).toBe(410);
    expect(text).toContain(says);
    expect(text).toContain("400-000-0000");
    expect(text).not.toMatch(button);
  }
  const head = await ask(fixture, `/a/${token}`, { key: "", method: "HEAD" });
  expect(head.status).toBe(410);
  expect(await snapshotOf(client)).toEqual(before);
}

test("after an undo the same “done” is sent again, by a stale page or by a thief, and counts for nothing", async () => {
  await settle("replay");
  const token = tokenFor("replay");
  await press(token, "done");
  await press(token, "undo");
  const before = await snapshotOf("replay");
  const again = await Promise.all([press(token, "done"), press(token, "undo"), show(token)]);
  expect(again.map(({ status }) => status)).toEqual([422, 200, 200]);
  expect(await again[0]?.text()).toContain("这封邮件里的这个按钮已经用过一次");
  expect(await again[2]?.text()).toContain("这封邮件里按过的按钮不能再按一次");
  expect(await snapshotOf("replay")).toEqual(before);
  expect(
    (await eventsOf("replay", "followup.done")) + (await eventsOf("replay", "followup.reopened")),
  ).toBe(2);
});

test("“in a week” counts once a mail, also after the week", async () => {
  await settle("later");
  const token = tokenFor("later");
  await press(token, "later");
  fixture.setTime("2026-11-29T02:00:00Z");
  expect((await press(token, "later")).status).toBe(422);
  expect(await (await show(token)).text()).not.toContain('value="later"');
  expect(await eventsOf("later", "followup.snoozed")).toBe(1);
});

test("a newer mail takes over: the old link shows how it stands, and the new one acts", async () => {
  await settle("newer");
  const old = tokenFor("newer");
  await mailed("newer", "due");
  await press(old, "later");
  fixture.setTime("2026-11-28T02:00:00Z");
  expect((await show(old)).status).toBe(200);
  await mailed("newer", "again-2026-11-28");
  const fresh = signLink(linkFor("newer", r01, "again-2026-11-28"), until, linkSecret);
  await isVoid("newer", old, "关于这件事，后来又发过一封邮件");
  expect(await (await press(fresh, "done")).text()).toContain('value="undo"');
  await isVoid("newer", old, "这件事已经做完，记下了。");
  expect(await eventsOf("newer", "followup.done")).toBe(1);
});

test("a step of the time before last is old as well, though the plan has forgotten it", async () => {
  await settle("third");
  await mailed("third", "due");
  await press(tokenFor("third"), "later");
  fixture.setTime("2026-11-28T02:00:00Z");
  await mailed("third", "again-2026-11-28");
  const second = signLink(linkFor("third", r01, "again-2026-11-28"), until, linkSecret);
  await press(second, "later");
  fixture.setTime("2026-12-05T02:00:00Z");
  expect((await show(second)).status).toBe(200);
  await mailed("third", "again-2026-12-05");
  await isVoid("third", second, "关于这件事，后来又发过一封邮件");
});

test("what one mail's link ticked off, another's does not take back, nor the same one days later", async () => {
  await settle("slip");
  const first = tokenFor("slip");
  const second = signLink(linkFor("slip", r01, "again-2026-11-21"), until, linkSecret);
  await press(first, "done");
  expect(await (await show(second)).text()).not.toContain('value="undo"');
  expect((await press(second, "undo")).status).toBe(422);
  fixture.setTime("2026-11-22T01:59:59Z");
  expect(await (await show(first)).text()).toContain('value="undo"');
  fixture.setTime("2026-11-22T02:00:01Z");
  expect(await (await show(first)).text()).not.toContain('value="undo"');
  expect((await press(first, "undo")).status).toBe(422);
  expect(await eventsOf("slip", "followup.reopened")).toBe(0);
});

test("a follow-up that ended otherwise leaves nothing to press", async () => {
  await settle("elsewhere");
  const token = tokenFor("elsewhere");
  const done = { followUp: r01 };
  await record(fixture, eventOf("followup.done", "done-1", "clients/elsewhere/debts/d1", done));
  const before = await snapshotOf("elsewhere");
  for (const act of ["later", "stuck", "undo"]) {
    expect((await press(token, act)).status).toBe(422);
  }
  expect(await (await show(token)).text()).not.toMatch(button);
  expect(await snapshotOf("elsewhere")).toEqual(before);
});

test("withdrawn reminders stop the buttons, and a consent given again starts them", async () => {
  await settle("quiet");
  const token = tokenFor("quiet");
  const off = { purpose: "email-reminders", textVersion: "2026-01" };
  await record(fixture, eventOf("consent.withdrawn", "off-1", "clients/quiet", off));
  await isVoid("quiet", token, "这个链接已经停用");
  await record(fixture, { ...consented("quiet"), id: "on-again" });
  expect((await press(token, "done")).status).toBe(200);
});

test("after a change of address the old mailbox holds nothing, and is told of nothing", async () => {
  await settle("moved");
  const token = tokenFor("moved");
  const address = { email: "new@example.org" };
  await record(fixture, eventOf("client.amended", "moved-1", "clients/moved", address));
  await isVoid("moved", token, "这个链接已经停用");
  expect(await (await show(token)).text()).not.toMatch(/李女士|结清”|R01/);
  const mailbox = mailboxOf("New@Example.org", linkSecret);
  const fresh = signLink({ ...linkFor("moved"), mailbox }, until, linkSecret);
  expect((await press(fresh, "done")).status).toBe(200);
});

test("the old mailbox neither stops nor starts the reminders to the new address", async () => {
  await settle("post");
  const mailbox = mailboxOf("li@example.org", linkSecret);
  const ref = { orgId: orgA, clientId: "post" as ClientId };
  const token = signLink({ purpose: "unsubscribe", ref, mailbox }, until, linkSecret);
  await record(
    fixture,
    eventOf("client.amended", "post-1", "clients/post", { email: "new@example.org" }),
  );
  const before = await fixture.app.ports.cases.load(ref);
  const post = (body: string) =>
    ask(fixture, `/m/${token}`, {
      key: "",
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    });
  const oneClick = await post("List-Unsubscribe=One-Click");
  expect(oneClick.status).toBe(200);
  expect(await oneClick.text()).toContain("现在没有提醒邮件发到这个邮箱");
  await post("act=start");
  expect(await fixture.app.ports.cases.load(ref)).toEqual(before);
});

test("locked data is worked with through no link", async () => {
  await settle("locked");
  const token = tokenFor("locked");
  const ctx = await as({ kind: "user", id: "lead", role: "supervisor" });
  const stop = { reason: "本人要求先停一停" };
  const lock = eventOf("data.restricted", "lock-1", "clients/locked", stop);
  const locked = await recordEvent(ctx, lock);
  expect(locked).toMatchObject({ kind: "recorded" });
  await isVoid("locked", token, "这个链接已经停用");
});

test("the verbs themselves say why a void link does nothing", async () => {
  await settle("verb");
  const ctx = await as({ kind: "link", ref: linkFor("verb").ref, followUp: r01 });
  const mailbox = mailboxOf("somebody@example.org", linkSecret);
  const revoked = { ...linkFor("verb"), mailbox };
  expect(await actOnLink(ctx, { link: revoked, act: "done" })).toMatchObject({
    code: "link.revoked",
  });
  await mailed("verb", "due");
  const early = linkFor("verb", r01, "again-2026-11-01");
  expect(await actOnLink(ctx, { link: early, act: "done" })).toMatchObject({
    code: "link.superseded",
  });
  expect(await eventsOf("verb", "followup.done")).toBe(0);
});
