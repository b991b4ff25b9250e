import { startLocalCloud, type LocalCloud } from "@aftercare/local/local-cloud.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { makeFolder } from "./engines-support.ts";
import { openPages, type PageBrowser, type PageSeen } from "./page-browser.ts";
import { codeFor, hoursOf } from "./pages-fixture.ts";

/** Signing in without a script, on the started product with its mailbox. */

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

const minuteMs = 60_000;
const standInAnHour = hoursOf(2026, 11, 22);
const codeOf = (email: string) => codeFor(cloud, email);

function askFor(browser: PageBrowser, email: string, path = "/sign-in"): Promise<PageSeen> {
  return browser.submit(path, { email });
}

test("an address, a code from the mailbox, and the person is in", async () => {
  standInAnHour();
  const browser = openPages(cloud, { language: "zh-CN" });
  const first = await browser.open("/account");
  expect([first.status, first.location]).toEqual([303, "/sign-in?next=/account"]);
  const page = await browser.open("/sign-in?next=/account");
  expect(page.text).toContain('<html lang="zh-CN">');
  expect(page.text).toContain('autocomplete="username"');

  const asked = await askFor(browser, " Wang@example.org ", "/sign-in?next=/account");
  expect([asked.status, asked.location]).toEqual([303, "/sign-in/code"]);
  const code = await browser.open("/sign-in/code");
  expect(code.text).toContain("w***@example.org");
  expect(code.text).not.toContain("wang@");
  expect(code.text).toContain('inputmode="numeric"');
  expect(code.text).toContain('autocomplete="one-time-code"');
  expect(code.text).not.toContain("maxlength");

  const [a, b] = [codeOf("wang@example.org").slice(0, 3), codeOf("wang@example.org").slice(3)];
  const entered = await browser.submit("/sign-in/code", { act: "enter", code: ` ${a} ${b} ` });
  expect([entered.status, entered.location]).toEqual([303, "/account"]);
  expect([...browser.jar.keys()]).toContain("aftercare.session_token");
  expect([...browser.jar.keys()]).not.toContain("aftercare.sign_in");
  const account = await browser.open("/account");
  expect(account.text).toContain("你用 wang@example.org 登录。");
  expect((await browser.open("/sign-in")).location).toBe("/app/");
});

test("known and unknown addresses are answered with the same page", async () => {
  standInAnHour();
  const [known, unknown] = [openPages(cloud), openPages(cloud)];
  await askFor(known, "known@example.org");
  await known.submit("/sign-in/code", { act: "enter", code: codeOf("known@example.org") });
  const again = openPages(cloud);
  const answers = [
    await askFor(again, "known@example.org"),
    await askFor(unknown, "knowm@example.org"),
  ];
  expect(answers.map(({ status, location }) => [status, location])).toEqual([
    [303, "/sign-in/code"],
    [303, "/sign-in/code"],
  ]);
  const [one, two] = [await again.open("/sign-in/code"), await unknown.open("/sign-in/code")];
  expect(one.text).toBe(two.text.replaceAll("knowm@", "known@"));
  const wrong = { act: "enter", code: "000000" };
  const tries = [
    await again.submit("/sign-in/code", wrong),
    await unknown.submit("/sign-in/code", wrong),
  ];
  expect(tries[0]?.text).toBe(tries[1]?.text.replaceAll("knowm@", "known@"));
});

test("an address that is none is kept, with what to do beside it", async () => {
  const browser = openPages(cloud);
  const { status, text } = await askFor(browser, 'wang@"><script>');
  expect(status).toBe(422);
  expect(text).toContain("<title>! Sign in</title>");
  expect(text).toContain('value="wang@&quot;&gt;&lt;script&gt;"');
  expect(text).toContain('aria-describedby="email-flaw"');
  expect(text).toContain("This address is not complete.");
});

test("a wrong code is told beside the field; after three the code is used up, and a new one opens", async () => {
  const start = standInAnHour();
  const email = "wrong@example.org";
  const browser = openPages(cloud);
  await askFor(browser, email);
  const otp = codeOf(email);
  const wrong = otp === "111111" ? "111112" : "111111";
  const enter = (code: string) => browser.submit("/sign-in/code", { act: "enter", code });
  const malformed = await enter("12 34");
  expect([malformed.status, malformed.text.includes("Type the six digits of the mail")]).toEqual([
    422,
    true,
  ]);
  for (let left = 3; left > 0; left -= 1) {
    const { status, text } = await enter(wrong);
    const told = left > 1 ? `The code is wrong or was used.` : "this one is used up";
    expect([status, text.includes(told)]).toEqual([422, true]);
    if (left > 1) expect(text).toContain(`(tries left: ${left - 1})`);
    expect(text).toContain(`value="${wrong}"`);
  }
  expect((await enter(otp)).text).toContain("this one is used up");

  const soon = await browser.submit("/sign-in/code", { act: "resend" });
  expect([soon.status, soon.text.includes("in 60 seconds")]).toEqual([429, true]);
  expect(codeOf(email)).toBe(otp);
  vi.setSystemTime(start + minuteMs);
  const resent = await browser.submit("/sign-in/code", { act: "resend" });
  expect(resent.location).toBe("/sign-in/code?sent=again");
  expect((await browser.open("/sign-in/code?sent=again")).text).toContain(
    "A new code is on its way",
  );
  expect((await enter(codeOf(email))).location).toBe("/app/");
});

test("a code that is out of date is told apart from a wrong one, and so is a sign-in left too long", async () => {
  const start = standInAnHour();
  const email = "slow@example.org";
  const browser = openPages(cloud);
  await askFor(browser, email);
  const enter = () => browser.submit("/sign-in/code", { act: "enter", code: codeOf(email) });
  vi.setSystemTime(start + 11 * minuteMs);
  const { status, text } = await enter();
  expect([status, text.includes("this one is out of date")]).toEqual([422, true]);
  browser.jar.delete("aftercare.sign_in");
  const late = await enter();
  expect(late.location).toBe("/sign-in?why=late");
  expect((await browser.open("/sign-in?why=late")).text).toContain("It has been a while");
});

function beijingTime(ms: number): string {
  return new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16);
}

test("when codes are limited, the time is told", async () => {
  const start = standInAnHour();
  const email = "often@example.org";
  const browser = openPages(cloud);
  for (let asked = 0; asked < 3; asked += 1)
    expect((await askFor(browser, email)).status).toBe(303);
  const limited = await askFor(browser, email);
  expect(limited.status).toBe(429);
  const after = /You can ask again in 15 minutes, after ([\d:]+) Beijing time\./.exec(
    limited.text,
  )?.[1];
  expect(after).toBe(beijingTime(start + 15 * minuteMs));
  expect(limited.text).toContain(`value="${email}"`);
  vi.setSystemTime(start + 2 * minuteMs);
  const again = await browser.submit("/sign-in/code", { act: "resend" });
  expect([again.status, again.text.includes("in 13 minutes")]).toEqual([429, true]);
});

test("after ten tries no code opens for the rest of the hour, and the page says until when", async () => {
  const start = standInAnHour();
  const email = "guess@example.org";
  const browser = openPages(cloud);
  await askFor(browser, email);
  const enter = () => browser.submit("/sign-in/code", { act: "enter", code: "222222" });
  for (let tried = 0; tried < 10; tried += 1) expect((await enter()).status).toBe(422);
  vi.setSystemTime(start + 30 * minuteMs);
  const { status, text } = await enter();
  expect([status, /Try again in 30 minutes, after \d\d:00 Beijing time/.test(text)]).toEqual([
    429,
    true,
  ]);
});
