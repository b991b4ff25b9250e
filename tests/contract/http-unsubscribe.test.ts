import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { signLink } from "@aftercare/core/links/action-link.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consented, enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, at, linkSecret, orgA, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { linkFor, mailbox } from "./http-links-fixture.ts";

/** One-click unsubscribe by RFC 8058, and its page: P6 of the design. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const refOf = (clientId: string) => ({ orgId: orgA, clientId: clientId as ClientId });
const inNinetyDays = addMs(at("2026-11-21T02:00:00Z"), 90 * 86_400_000);
const yesterday = at("2026-11-20T02:00:00Z");

function tokenFor(clientId: string, expiresAt: Instant = inNinetyDays): string {
  const link = { purpose: "unsubscribe", ref: refOf(clientId), mailbox } as const;
  return signLink(link, expiresAt, linkSecret);
}

async function subscribe(clientId: string): Promise<void> {
  await record(fixture, enrolled(clientId));
  await record(fixture, consented(clientId));
}

const show = (token: string) => ask(fixture, `/m/${token}`, { key: "" });

function post(token: string, body: string, type = "application/x-www-form-urlencoded") {
  const headers = { "content-type": type };
  return ask(fixture, `/m/${token}`, { key: "", method: "POST", headers, body });
}

async function consentsOf(clientId: string): Promise<string[]> {
  const history = await fixture.app.ports.cases.history(refOf(clientId));
  return history.filter(({ type }) => type.includes("consent")).map(({ type }) => type);
}

const given = "aftercare.consent.given.v1";
const withdrawn = "aftercare.consent.withdrawn.v1";

test("what a mail program sends by itself stops the reminders at once, and only once", async () => {
  await subscribe("one-click");
  const token = tokenFor("one-click");
  const answers = await Promise.all([1, 2, 3].map(() => post(token, "List-Unsubscribe=One-Click")));
  const again = await post(token, "List-Unsubscribe=One-Click");
  expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await consentsOf("one-click")).toEqual([given, withdrawn]);
});

test("a multipart body, as RFC 8058 also allows, works the same", async () => {
  await subscribe("multipart");
  const body =
    '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
  expect((await post(tokenFor("multipart"), body, "multipart/form-data; boundary=b")).status).toBe(
    200,
  );
  expect(await consentsOf("multipart")).toEqual([given, withdrawn]);
});

test("a body that cannot be read stops them too: nobody has to ask twice", async () => {
  await subscribe("garbage");
  expect((await post(tokenFor("garbage"), "\u0000", "multipart/form-data")).status).toBe(200);
  expect(await consentsOf("garbage")).toEqual([given, withdrawn]);
});

test("opening the page changes nothing and shows what there is to choose", async () => {
  await subscribe("page");
  const before = await fixture.app.ports.cases.load(refOf("page"));
  const html = await (await show(tokenFor("page"))).text();
  expect(html.match(/<button[^>]*value="(\w+)"/g)).toHaveLength(3);
  expect(html).toContain("不再发提醒邮件");
  expect(html).not.toMatch(/李女士|li@example/);
  expect(await fixture.app.ports.cases.load(refOf("page"))).toEqual(before);
});

test("after stopping there is a way back, which gives the consent again", async () => {
  await subscribe("back");
  const token = tokenFor("back");
  expect(await (await post(token, "act=stop")).text()).toContain('value="start"');
  expect(await (await post(token, "act=start")).text()).toContain('value="stop"');
  await post(token, "act=stop");
  expect(await consentsOf("back")).toEqual([given, withdrawn, given, withdrawn]);
});

test("an old link still stops the reminders, but gives no consent", async () => {
  await subscribe("old");
  const token = tokenFor("old", yesterday);
  const stopped = await post(token, "List-Unsubscribe=One-Click");
  expect(stopped.status).toBe(200);
  expect(await stopped.text()).not.toContain("<button");
  await post(token, "act=start");
  expect(await consentsOf("old")).toEqual([given, withdrawn]);
});

test("a closed file takes the withdrawal, and says why it takes no new consent", async () => {
  await subscribe("closed");
  await record(
    fixture,
    eventOf("case.closed", "close-1", "clients/closed", { reason: "全部结清" }),
  );
  const token = tokenFor("closed");
  expect((await post(token, "act=stop")).status).toBe(200);
  const refused = await post(token, "act=start");
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("这份档案已经关闭");
});

test("a button for a follow-up does not stop reminders, nor the other way round", async () => {
  await subscribe("other");
  const link = { ...linkFor("other", "R14@2026-07-01"), ref: refOf("other") };
  const token = signLink(link, inNinetyDays, linkSecret);
  expect((await post(token, "List-Unsubscribe=One-Click")).status).toBe(404);
  expect(await consentsOf("other")).toEqual([given]);
});

test("the withdrawal holds from the second it was recorded", async () => {
  await subscribe("at-once");
  await post(tokenFor("at-once"), "List-Unsubscribe=One-Click");
  const file = await fixture.app.ports.cases.load(refOf("at-once"));
  expect(file?.facts).toMatchObject({
    consents: { "email-reminders": { given: false, textVersion: "reminders-page-1", by: "link" } },
  });
});
