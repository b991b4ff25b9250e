import { addMs, type Instant } from "@aftercare/core/calendar/instant.ts";
import { reminderCategories } from "@aftercare/core/casefile/reminder-preferences.ts";
import type { ClientId } from "@aftercare/core/kernel/ids.ts";
import { signLink } from "@aftercare/core/links/action-link.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consented, enrolled, eventOf } from "./http-events-of-a-case.ts";
import { ask, at, linkSecret, orgA, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { mailbox } from "./http-links-fixture.ts";

/** Choosing on the page behind a mail which reminders come: P6 of the design. The day is 2026-11-21. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
});
afterAll(() => fixture.stop());

const preferred = "aftercare.reminders.preferred.v1";
const refOf = (clientId: string) => ({ orgId: orgA, clientId: clientId as ClientId });
const inTwoWeeks = addMs(at("2026-11-21T02:00:00Z"), 14 * 86_400_000);

async function subscribe(clientId: string): Promise<string> {
  await record(fixture, enrolled(clientId));
  await record(fixture, consented(clientId));
  return tokenFor(clientId);
}

function tokenFor(clientId: string, expiresAt: Instant = inTwoWeeks): string {
  const link = { purpose: "unsubscribe", ref: refOf(clientId), mailbox } as const;
  return signLink(link, expiresAt, linkSecret);
}

const show = (token: string, query = "") => ask(fixture, `/m/${token}${query}`, { key: "" });

function press(token: string, fields: [string, string][]): Promise<Response> {
  return ask(fixture, `/m/${token}`, {
    key: "",
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
}

const wanted = (...kinds: string[]) => kinds.map((kind): [string, string] => ["wanted", kind]);
const save: [string, string] = ["act", "save"];

async function chosenBy(clientId: string): Promise<unknown> {
  const file = await fixture.app.ports.cases.load(refOf(clientId));
  return file?.facts.file === "client" ? file.facts.reminders : undefined;
}

async function timesChosen(clientId: string): Promise<number> {
  const history = await fixture.app.ports.cases.history(refOf(clientId));
  return history.filter(({ type }) => type === preferred).length;
}

test("the page shows every kind ticked, no pause, and no lender's name, in both languages", async () => {
  const token = await subscribe("fresh");
  const html = await (await show(token)).text();
  expect(html.match(/name="wanted"[^>]*checked/g)).toHaveLength(reminderCategories.length);
  expect(html).toContain("查信用报告");
  expect(html).not.toMatch(/name="lender"[^>]*checked/);
  expect(html).not.toMatch(/value="running"|<script/);
  const english = await (await show(token, "?lang=en")).text();
  expect(english).toContain("Checking your credit report");
  expect(english).not.toMatch(/收哪些提醒|先停一阵/);
  expect(await timesChosen("fresh")).toBe(0);
});

test("saving keeps what was ticked, says so, and shows it from then on", async () => {
  const token = await subscribe("saves");
  const fields = [...wanted("tasks", "money"), ["lender", "yes"], save] as [string, string][];
  const html = await (await press(token, fields)).text();
  expect(html).toContain("存好了");
  expect(html).toContain("清单上的事、扣款和零头");
  expect(await chosenBy("saves")).toMatchObject({
    off: ["credit", "answers", "plan", "yearly"],
    showLenders: true,
    by: "link",
  });
  const later = await (await show(token)).text();
  expect(later.match(/name="wanted"[^>]*checked/g)).toHaveLength(2);
  expect(later).toMatch(/name="lender"[^>]*checked/);
});

test("the same page sent three times at once is saved once", async () => {
  const token = await subscribe("thrice");
  const fields = [...wanted("credit"), save];
  const answers = await Promise.all([1, 2, 3].map(() => press(token, fields)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await press(token, fields)).status).toBe(200);
  expect(await timesChosen("thrice")).toBe(1);
});

test("a pause is counted from today, told on the page, kept by the next saving and ended by choice", async () => {
  const token = await subscribe("pauses");
  const all = wanted(...reminderCategories);
  const html = await (await press(token, [...all, ["pause", "2"], save])).text();
  expect(html).toContain("2026年12月5日");
  expect(await chosenBy("pauses")).toMatchObject({ off: [], pausedUntil: "2026-12-05" });
  expect(await (await show(token)).text()).toMatch(/value="running" selected/);
  await press(token, [...wanted("tasks"), ["pause", "running"], save]);
  expect(await chosenBy("pauses")).toMatchObject({ pausedUntil: "2026-12-05" });
  await press(token, [...all, ["pause", "none"], save]);
  expect(await chosenBy("pauses")).not.toHaveProperty("pausedUntil");
});

test("one press turns off everything but warnings, and keeps the consent", async () => {
  const token = await subscribe("quiet");
  const html = await (await press(token, [["act", "essential"]])).text();
  expect(html).toContain("只会收到安全提醒");
  expect(await chosenBy("quiet")).toMatchObject({ off: reminderCategories });
  const file = await fixture.app.ports.cases.load(refOf("quiet"));
  expect(file?.facts).toMatchObject({ consents: { "email-reminders": { given: true } } });
});

test("a mail program's own POST still stops everything, whatever it brings along", async () => {
  const token = await subscribe("one-click");
  const fields: [string, string][] = [["List-Unsubscribe", "One-Click"], ...wanted("tasks")];
  expect((await press(token, fields)).status).toBe(200);
  expect(await timesChosen("one-click")).toBe(0);
  const file = await fixture.app.ports.cases.load(refOf("one-click"));
  expect(file?.facts).toMatchObject({ consents: { "email-reminders": { given: false } } });
});

test("after the mails were stopped nothing can be chosen until they are started again", async () => {
  const token = await subscribe("stopped");
  await press(token, [["act", "stop"]]);
  expect((await press(token, [...wanted("tasks"), save])).status).toBe(422);
  expect(await timesChosen("stopped")).toBe(0);
});

test("an old link chooses nothing, and says where to", async () => {
  await subscribe("old");
  const token = tokenFor("old", at("2026-11-20T02:00:00Z"));
  const html = await (await press(token, [...wanted("tasks"), save])).text();
  expect(html).toContain("用最近一封邮件里的链接");
  expect(html).not.toContain('value="save"');
  expect(await timesChosen("old")).toBe(0);
});

test("a link of somebody's former address chooses nothing", async () => {
  const token = await subscribe("moved");
  const data = { email: "new@example.org" };
  await record(fixture, eventOf("client.amended", "moved", "clients/moved", data));
  expect((await press(token, [...wanted("tasks"), save])).status).toBe(422);
  expect(await timesChosen("moved")).toBe(0);
});

test("a link that was tampered with is no link", async () => {
  const token = await subscribe("forged");
  const response = await press(`${token}x`, [...wanted("tasks"), save]);
  expect(response.status).toBe(404);
  expect(await timesChosen("forged")).toBe(0);
});
