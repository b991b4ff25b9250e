import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { makeFolder } from "./engines-support.ts";
import { openPages, type PageBrowser, type PageSeen } from "./page-browser.ts";
import { codeFor, hoursOf } from "./pages-fixture.ts";

/** Where signing in leads, and who may ask for it. */

let folder: Awaited<ReturnType<typeof makeFolder>>;
let cloud: LocalCloud;
beforeAll(async () => {
  folder = await makeFolder();
  cloud = await startLocalCloud({ dir: folder.path, background: false });
});
afterAll(async () => {
  await cloud.stop();
  await folder.remove();
});
afterEach(() => void vi.useRealTimers());

const standInAnHour = hoursOf(2026, 11, 25);
const codeOf = (email: string) => codeFor(cloud, email);

function askFor(browser: PageBrowser, email: string, path = "/sign-in"): Promise<PageSeen> {
  return browser.submit(path, { email });
}

test.each([
  "https://evil.test/",
  "//evil.test",
  "/\\evil.test",
  "/.//evil.test",
  "/\t/evil.test",
  "javascript:alert(1)",
])("signing in goes on to no other site: %j", async (next) => {
  standInAnHour();
  const email = "next@example.org";
  const browser = openPages(cloud);
  const path = `/sign-in?next=${encodeURIComponent(next)}`;
  const page = await browser.open(path);
  expect(page.text).not.toContain("evil.test");
  await askFor(browser, email, path);
  const { location } = await browser.submit("/sign-in/code", {
    act: "enter",
    code: codeOf(email),
  });
  expect(location).toBe("/app/");
  expect((await browser.open(path)).location).toBe("/app/");
  const out = await browser.submit(`/sign-out?next=${encodeURIComponent(next)}`, {});
  expect(out.location).toBe("/sign-in?why=out");
});

test("a path that a browser brings in its own cookie is checked like any other", async () => {
  standInAnHour();
  const email = "cookie@example.org";
  const browser = openPages(cloud);
  await askFor(browser, email);
  const pending = { email, sentAtMs: Date.now(), next: "//evil.test" };
  browser.jar.set("aftercare.sign_in", Buffer.from(JSON.stringify(pending)).toString("base64url"));
  const { location } = await browser.submit("/sign-in/code", {
    act: "enter",
    code: codeOf(email),
  });
  expect(location).toBe("/app/");
});

test("an invitation leads through signing in and back to it, in its own language", async () => {
  standInAnHour();
  const email = "invited@example.org";
  const browser = openPages(cloud, { language: "zh-CN" });
  const path = "/invitation/westlake.0f3a.token";
  const start = `/sign-in?${new URLSearchParams({ next: path, lang: "en" }).toString()}`;
  expect((await browser.open(start)).text).toContain('<html lang="en">');
  expect((await askFor(browser, email, start)).location).toBe("/sign-in/code?lang=en");
  const entered = await browser.submit("/sign-in/code?lang=en", {
    act: "enter",
    code: codeOf(email),
  });
  expect(entered.location).toBe(`${path}?lang=en`);
});

test.each([
  ["another origin", { origin: "https://evil.test" }],
  ["another site, as the browser says", { "sec-fetch-site": "cross-site" }],
  ["a neighbour of ours", { "sec-fetch-site": "same-site" }],
  ["a hidden origin", { origin: "null" }],
  ["nobody says where", {}],
] as const)("a form from %s changes nothing", async (_, headers) => {
  standInAnHour();
  const email = "csrf@example.org";
  const browser = openPages(cloud);
  const before = cloud.engines.mail.log.list().length;
  const refused = await browser.submit("/sign-in", { email }, headers);
  expect([refused.status, refused.text.includes("from another site")]).toEqual([403, true]);
  expect(cloud.engines.mail.log.list()).toHaveLength(before);
});

test("a browser that hides its origin from forms still signs in", async () => {
  standInAnHour();
  const email = "hidden@example.org";
  const browser = openPages(cloud);
  const headers = { origin: "null", "sec-fetch-site": "same-origin" };
  await browser.submit("/sign-in", { email }, headers);
  const entered = await browser.submit(
    "/sign-in/code",
    { act: "enter", code: codeOf(email) },
    headers,
  );
  expect(entered.location).toBe("/app/");
});

test("signing out asks once, then ends the session", async () => {
  standInAnHour();
  const email = "out@example.org";
  const browser = openPages(cloud);
  await askFor(browser, email);
  await browser.submit("/sign-in/code", { act: "enter", code: codeOf(email) });
  const cookies = new Map(browser.jar);
  expect((await browser.open("/sign-out")).text).toContain(
    "Afterwards this device needs a new code",
  );
  expect((await browser.open("/account")).status).toBe(200);
  expect((await browser.submit("/sign-out", {})).location).toBe("/sign-in?why=out");
  expect((await browser.open("/sign-in?why=out")).text).toContain("You are signed out.");
  const thief = openPages(cloud);
  for (const pair of cookies) thief.jar.set(...pair);
  expect((await thief.open("/account")).location).toBe("/sign-in?next=/account");
});
