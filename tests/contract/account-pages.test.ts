import { languages } from "@aftercare/core/kernel/language.ts";
import { violationsOf } from "@aftercare/core/testing/violations-of.ts";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openPages, type PageBrowser, type PageSeen } from "./page-browser.ts";
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

/** Each test begins an hour of its own: limits are counted by the hour. */
let hours = 0;
function standInAnHour(): number {
  hours += 1;
  const now = Date.UTC(2026, 10, 23, hours, 0, 5);
  vi.useFakeTimers({ toFake: ["Date"], now });
  return now;
}

function codeFor(email: string): string {
  const mails = people.mailsTo(email).filter(({ subject }) => /\d{6}/.test(subject));
  return mails.at(-1)?.subject.match(/\d{6}/)?.[0] ?? "";
}

async function signIn(email: string, options: Parameters<typeof openPages>[1] = {}) {
  const browser = openPages(people.cloud, options);
  await browser.submit("/sign-in", { email });
  return { browser, entered: await enterCode(browser, email) };
}

function enterCode(browser: PageBrowser, email: string): Promise<PageSeen> {
  return browser.submit("/sign-in/code", { act: "enter", code: codeFor(email) });
}

function secretIn({ text }: PageSeen): string {
  return /name="secret" value="([A-Z2-7]+)"/.exec(text)?.[1] ?? "";
}

function codesIn({ text }: PageSeen): string[] {
  return [...text.matchAll(/<li><code>([^<]+)<\/code><\/li>/g)].map(([, code = ""]) => code);
}

async function addAuthenticator(browser: PageBrowser) {
  const added = await browser.submit("/account/authenticator/add", {});
  const secret = secretIn(added);
  const code = totp(secret, -1);
  const confirmed = await browser.submit("/account/authenticator/confirm", { secret, code });
  return { added, secret, confirmed };
}

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
  expect(statuses.toSorted()).toEqual([200, 303]);
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
  expect(added.text).toContain(`otpauth://totp/Aftercare%20`);
  expect(added.text).toContain(`adds%40example.org?secret=${secret}&amp;issuer=`);
  expect(codesIn(added)).toEqual([]);
  expect(codesIn(confirmed)).toHaveLength(10);
  expect(new Set(codesIn(confirmed)).size).toBe(10);
  const account = await browser.open("/account");
  expect(account.text).toContain("In use.");
  expect(account.text).toContain("mailed code and authenticator");
  for (const code of codesIn(confirmed)) expect(account.text).not.toContain(code);
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
  expect(codesIn(right)).toHaveLength(10);
});

test("with an authenticator the mailed code leads to the second step, and that to where one was going", async () => {
  standInAnHour();
  const email = "second@example.org";
  const { secret, confirmed } = await addAuthenticator((await signIn(email)).browser);

  const browser = openPages(people.cloud);
  await browser.submit("/sign-in?next=/invitation/some", { email });
  expect((await enterCode(browser, email)).location).toBe("/sign-in/second-factor");
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
  expect((await backup(codesIn(confirmed)[0] ?? "")).location).toBe("/account");
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
  expect(codesIn(renewed)).toHaveLength(10);
  expect(codesIn(renewed)).not.toContain(codesIn(confirmed)[0]);
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
  expect((await signIn(email)).entered.location).toBe("/account");
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

describe.each(languages)("in %s", (language) => {
  /** Every page there is, in all its states. */
  async function everyPage(): Promise<Record<string, PageSeen>> {
    standInAnHour();
    const email = `every-${language}@example.org`.toLowerCase();
    const browser = openPages(people.cloud, { language });
    const pages: Record<string, PageSeen> = { address: await browser.open("/sign-in") };
    pages["address, flawed"] = await browser.submit("/sign-in", { email: "x" });
    pages["cross-site"] = await browser.submit("/sign-in", {}, { origin: "https://evil.test" });
    await browser.submit("/sign-in", { email });
    pages["address, with a code"] = await browser.open("/sign-in");
    pages["code"] = await browser.open("/sign-in/code");
    pages["code, flawed"] = await browser.submit("/sign-in/code", { act: "enter", code: "x" });
    pages["code, too soon"] = await browser.submit("/sign-in/code", { act: "resend" });
    await enterCode(browser, email);
    pages["account"] = await browser.open("/account");
    const { added, secret, confirmed } = await addAuthenticator(browser);
    Object.assign(pages, { added, confirmed });
    const half = (await signIn(email, { language })).browser;
    pages["second factor"] = await half.open("/sign-in/second-factor");
    pages["backup code"] = await half.open("/sign-in/second-factor?with=backup");
    await half.submit("/sign-in/second-factor", { code: totp(secret) });
    pages["account, on"] = await browser.open("/account");
    pages["sign out"] = await browser.open("/sign-out");
    return pages;
  }

  test("every page is whole: language, no script, no axe violation, one heading", async () => {
    for (const [name, { status, text, headers }] of Object.entries(await everyPage())) {
      expect([200, 403, 422, 429], name).toContain(status);
      expect(text, name).toContain(`<html lang="${language}">`);
      expect(text, name).not.toMatch(/<script|javascript:|\son\w+=|undefined|\[object|\{\w+\}/);
      expect(headers.get("content-security-policy"), name).toMatch(
        /^default-src 'none'; style-src 'sha256-/,
      );
      expect(headers.get("referrer-policy"), name).toBe("same-origin");
      expect(headers.get("cache-control"), name).toBe("no-store");
      expect(text.match(/<h1/g), name).toHaveLength(1);
      expect(await violationsOf(text), name).toEqual([]);
      const other = text
        .replaceAll(/<a[^>]*hreflang[^>]*>[^<]*<\/a\s*>/g, "")
        .replace("「结清之后」", "");
      if (language === "en") expect(other.match(/\p{Script=Han}+/gu), name).toBeNull();
    }
  });
});
