import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { openPages } from "./page-browser.ts";
import {
  addAuthenticator,
  backupCodesIn,
  enterCode,
  hoursOf,
  secretIn,
  signInByPages,
} from "./pages-fixture.ts";
import { startPeople, type People } from "./people-fixture.ts";
import { totp } from "./totp.ts";

/** A person's own page, on the started product: organisations, devices, the authenticator. */

let people: People;
beforeAll(async () => {
  people = await startPeople();
});
afterAll(() => people.stop());
afterEach(() => void vi.useRealTimers());

const hourMs = 3_600_000;
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

const standInAnHour = hoursOf(2026, 11, 23);
const signIn = (email: string, options: Parameters<typeof signInByPages>[2] = {}) =>
  signInByPages(people.cloud, email, options);

test("the page names the person, their organisations with the role, and this device", async () => {
  const { orgId } = await people.openOffice();
  standInAnHour();
  const { browser } = await signIn("chen@example.org", { language: "zh-CN", userAgent: safari });
  expect((await browser.open("/account")).text).toContain("还没有加入机构");
  await people.enter(await people.signIn("chen@example.org"), orgId, "counsellor");
  vi.advanceTimersByTime(61_000);
  const { text } = await browser.open("/account");
  expect(text).toContain("你用 chen@example.org 登录。");
  expect(text).toContain("咨询中心：顾问");
  expect(text).toContain("<strong>Safari · iPhone</strong> · 这台设备");
  expect(text).toContain("北京时间2026年11月");
});

test("one device is signed out, or all the others, and nobody else's", async () => {
  standInAnHour();
  const email = "devices@example.org";
  const [here, phone, old] = [
    await signIn(email),
    await signIn(email, { userAgent: safari }),
    await signIn(email),
  ];
  const stranger = await signIn("stranger@example.org");
  const page = (await here.browser.open("/account")).text;
  const ids = [...page.matchAll(/name="end"\s+value="([^"]+)"/g)].map(([, id = ""]) => id);
  expect(ids).toHaveLength(3);
  const [id = ""] = ids.filter((value) => value !== "others");
  expect((await stranger.browser.submit("/account/sessions", { end: id })).location).toBe(
    "/account?ended=0",
  );
  const ended = await here.browser.submit("/account/sessions", { end: id });
  expect(ended.location).toBe("/account?ended=1");
  expect((await here.browser.open("/account?ended=1")).text).toContain("Signed out: 1.");
  const opened = [phone, old].map(({ browser }) => browser.open("/account"));
  const statuses = (await Promise.all(opened)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200, 303]));
  await here.browser.submit("/account/sessions", { end: "others" });
  const after = [here, phone, old, stranger].map(({ browser }) => browser.open("/account"));
  expect((await Promise.all(after)).map(({ status }) => status)).toEqual([200, 303, 303, 200]);
  expect(page).not.toContain(here.browser.jar.get("aftercare.session_token") ?? "none");
});

test("an authenticator is in use after its first right code, and its backup codes are shown once", async () => {
  standInAnHour();
  const email = "adds@example.org";
  const { browser } = await signIn(email);
  const { added, secret, confirmed } = await addAuthenticator(browser);
  expect(secret).toMatch(/^[A-Z2-7]{32,}$/);
  expect(added.text).toContain('class="qr"');
  expect(added.text).toContain(
    `otpauth://totp/adds%40example.org?secret=${secret}&amp;issuer=Aftercare%20`,
  );
  expect(backupCodesIn(added)).toEqual([]);
  expect(backupCodesIn(confirmed)).toHaveLength(10);
  expect(new Set(backupCodesIn(confirmed)).size).toBe(10);
  const account = await browser.open("/account");
  expect(account.text).toContain("In use.");
  expect(account.text).toContain("mailed code and authenticator");
  for (const code of backupCodesIn(confirmed)) expect(account.text).not.toContain(code);
  expect((await browser.open("/account/authenticator/confirm")).location).toBe("/account");
});

test("a wrong first code keeps the secret on the page, and nothing is in use yet", async () => {
  standInAnHour();
  const { browser } = await signIn("slow@example.org");
  const added = await browser.submit("/account/authenticator/add", {});
  const secret = secretIn(added);
  const code = ["000000", "000001"].find(
    (each) => ![-1, 0, 1].some((at) => totp(secret, at) === each),
  );
  const wrong = await browser.submit("/account/authenticator/confirm", {
    secret,
    code: code ?? "",
  });
  expect([wrong.status, secretIn(wrong)]).toEqual([422, secret]);
  expect(wrong.text).toContain("These digits are wrong.");
  expect((await browser.open("/account")).text).toContain("Add an authenticator");
  const right = await browser.submit("/account/authenticator/confirm", {
    secret,
    code: totp(secret),
  });
  expect(backupCodesIn(right)).toHaveLength(10);
});

test("with an authenticator the mailed code leads to the second step, and that to where one was going", async () => {
  standInAnHour();
  const email = "second@example.org";
  const { secret, confirmed } = await addAuthenticator((await signIn(email)).browser);

  const browser = openPages(people.cloud);
  await browser.submit("/sign-in?next=/invitation/some", { email });
  expect((await enterCode(people.cloud, browser, email)).location).toBe("/sign-in/second-factor");
  expect((await browser.open("/account")).location).toBe("/sign-in?next=/account");
  const asked = await browser.open("/sign-in/second-factor");
  expect(asked.text).toContain('autocomplete="one-time-code"');
  const submit = (code: string) => browser.submit("/sign-in/second-factor", { code });
  expect((await submit("12345")).text).toContain("Type the six digits of the authenticator");
  const wrong = await submit("000000");
  expect([wrong.status, wrong.text.includes("These digits are wrong")]).toEqual([422, true]);
  const right = await submit(` ${totp(secret).slice(0, 3)} ${totp(secret).slice(3)}`);
  expect(right.location).toBe("/invitation/some");

  const other = (await signIn(email)).browser;
  const page = await other.open("/sign-in/second-factor?with=backup");
  expect(page.text).toContain("Type one of the backup codes");
  const backup = (code: string) => other.submit("/sign-in/second-factor?with=backup", { code });
  expect((await backup("abcde-fghij")).text).toContain("This backup code is wrong or was used.");
  expect((await backup(backupCodesIn(confirmed)[0] ?? "")).location).toBe("/app/");
});

test("after five wrong digits one starts again, and is told why", async () => {
  standInAnHour();
  const email = "lapsed@example.org";
  await addAuthenticator((await signIn(email)).browser);
  const { browser } = await signIn(email);
  const submit = () => browser.submit("/sign-in/second-factor", { code: "000000" });
  for (let left = 5; left > 0; left -= 1) expect((await submit()).status).toBe(422);
  expect((await submit()).location).toBe("/sign-in?why=lapsed");
  expect((await browser.open("/sign-in?why=lapsed")).text).toContain("Please start again");
  expect((await browser.open("/sign-in/second-factor")).location).toBe("/sign-in");
});

test("removing it, and new backup codes, need a sign-in of the last hour", async () => {
  const start = standInAnHour();
  const email = "removes@example.org";
  const { browser } = await signIn(email);
  const { confirmed } = await addAuthenticator(browser);
  const renewed = await browser.submit("/account/authenticator/codes", {});
  expect(backupCodesIn(renewed)).toHaveLength(10);
  expect(backupCodesIn(renewed)).not.toContain(backupCodesIn(confirmed)[0]);
  vi.setSystemTime(start + hourMs);
  for (const act of ["remove", "codes", "add"]) {
    const { status, text } = await browser.submit(`/account/authenticator/${act}`, {});
    expect([status, text.includes("needs a sign-in within the last hour")]).toEqual([422, true]);
  }
  vi.setSystemTime(start + hourMs / 2);
  const removed = await browser.submit("/account/authenticator/remove", {});
  expect(removed.location).toBe("/account?authenticator=removed");
  expect((await browser.open(removed.location ?? "")).text).toContain(
    "The authenticator is removed",
  );
  expect((await signIn(email)).entered.location).toBe("/app/");
});

test("staff whose organisation asks for it are told, and one authenticator later they are in", async () => {
  const { orgId, admin } = await people.openOffice();
  standInAnHour();
  const { organisations } = people.cloud.app.ports;
  const org = await organisations.loadNow(orgId);
  if (org === undefined) throw new Error("no organisation");
  await organisations.save({ ...org, version: org.version + 1, secondFactor: "staff" });
  const { browser } = await signIn(admin.email);
  const must = await browser.open("/account");
  expect(must.text).toContain("asks its staff to sign in with an authenticator. Add one below");
  await addAuthenticator(browser);
  expect((await browser.open("/account")).text).not.toContain("asks its staff");
});
