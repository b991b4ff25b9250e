import { reminderCategories } from "@aftercare/core/casefile/reminder-preferences.ts";
import { reminderPreferencesSchema } from "@aftercare/functions/http/views/reminder-view.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { consented, enrolled } from "./http-events-of-a-case.ts";
import { ask, problem, read, record, startApi, type ApiFixture } from "./http-fixture.ts";
import { fromOurPage, signIn } from "./http-person.ts";

/** How a client is reminded, by the API. The day is 2026-11-21. */

let fixture: ApiFixture;
beforeAll(async () => {
  fixture = await startApi();
  for (const client of ["c1", "c2"]) {
    await record(fixture, enrolled(client));
    await record(fixture, consented(client));
  }
});
afterAll(() => fixture.stop());

const pathOf = (client: string) => `/v1/clients/${client}/reminder-preferences`;
const path = pathOf("c1");
const usual = { off: [], pausedUntil: null, showLenders: false };

function putting(body: object) {
  const headers = { "content-type": "application/json" };
  return { method: "PUT", headers, body: JSON.stringify(body) };
}

const put = (body: object, where = path) => ask(fixture, where, putting(body));

async function chosen(body: object, where = path) {
  return reminderPreferencesSchema.parse(await (await put(body, where)).json());
}

test("who chose nothing gets every kind, and may pause from one to four weeks", async () => {
  const preferences = await read(fixture, path, reminderPreferencesSchema);
  expect(preferences).toMatchObject({
    showLenders: false,
    language: "zh-CN",
    mailAt: "09:00",
    mail: "on",
    pauseWindow: { earliest: "2026-11-28", latest: "2026-12-19" },
  });
  expect(preferences.categories.map(({ category }) => category)).toEqual([...reminderCategories]);
  expect(preferences.categories.every(({ wanted }) => wanted)).toBe(true);
  expect(preferences).not.toHaveProperty("chosen");
});

test("the words come in the reader's language", async () => {
  const { categories } = await read(fixture, `${path}?lang=en`, reminderPreferencesSchema);
  expect(categories.map(({ title }) => title)).toContain("Checking your credit report");
});

test("a change replaces all of it, and saying it again changes nothing", async () => {
  const wish = { off: ["credit", "yearly"], pausedUntil: "2026-12-05", showLenders: true };
  const first = await chosen(wish);
  expect(first).toMatchObject({ pausedUntil: "2026-12-05", showLenders: true });
  expect(first.categories.filter(({ wanted }) => !wanted).map(({ category }) => category)).toEqual([
    "credit",
    "yearly",
  ]);
  expect(await chosen(wish)).toEqual(first);
  const after = await chosen(usual);
  expect(after.categories.every(({ wanted }) => wanted)).toBe(true);
  expect(after).not.toHaveProperty("pausedUntil");
});

test.each(["2026-11-27", "2026-12-20", "2026-11-01"])(
  "a pause until %s is refused with the days that can be chosen",
  async (pausedUntil) => {
    const refused = await problem(await put({ ...usual, pausedUntil }));
    expect(refused).toMatchObject({ status: 422, code: "reminders.pause-length" });
    expect(refused.detail).toContain("2026-11-28");
  },
);

test("a pause that runs may be said again on its last days, with another change", async () => {
  const where = pathOf("c2");
  await chosen({ ...usual, pausedUntil: "2026-11-28" }, where);
  fixture.setTime("2026-11-26T02:00:00Z");
  const changed = await chosen({ ...usual, off: ["money"], pausedUntil: "2026-11-28" }, where);
  expect(changed).toMatchObject({ pausedUntil: "2026-11-28" });
  fixture.setTime("2026-11-28T02:00:00Z");
  const over = await read(fixture, where, reminderPreferencesSchema);
  expect(over).not.toHaveProperty("pausedUntil");
  fixture.setTime("2026-11-21T02:00:00Z");
});

test.each([
  { ...usual, off: ["security"] },
  { ...usual, off: "all" },
  { ...usual, pausedUntil: "2026-02-30" },
  { off: [], showLenders: false },
  { ...usual, language: "en" },
])("a wish that cannot be one is named: %j", async (body) => {
  expect((await problem(await put(body))).status).toBe(400);
});

test("clients reach their own settings and nobody else's; an auditor reaches none", async () => {
  const li = signIn(fixture, { userId: "li", role: "client", clientId: "c1" });
  expect((await li.ask(path)).status).toBe(200);
  const own = await li.ask(path, {
    ...putting({ ...usual, off: ["money"] }),
    headers: { "content-type": "application/json", ...fromOurPage },
  });
  expect(own.status).toBe(200);
  for (const person of [
    signIn(fixture, { userId: "mei", role: "client", clientId: "c2" }),
    signIn(fixture, { userId: "audit", role: "auditor" }),
  ]) {
    const headers = { "content-type": "application/json", ...fromOurPage };
    expect((await person.ask(path)).status).toBe(404);
    expect((await person.ask(path, { ...putting(usual), headers })).status).toBe(404);
  }
  const { categories, chosen: said } = await read(fixture, path, reminderPreferencesSchema);
  expect(categories.filter(({ wanted }) => !wanted)).toHaveLength(1);
  expect(said).toEqual({ on: "2026-11-21", by: "user:li" });
});

test("another organisation's key finds nobody", async () => {
  const { b: key } = fixture.keys;
  expect((await ask(fixture, path, { key })).status).toBe(404);
  expect((await ask(fixture, path, { ...putting(usual), key })).status).toBe(404);
});
