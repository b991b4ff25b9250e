import { createHash } from "node:crypto";
import { idPattern } from "@aftercare/core/kernel/ids.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { browserOn, problemIn, startAuth, type AuthFixture } from "./auth-fixture.ts";

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());
afterEach(() => void vi.useRealTimers());

const askForCode = "/email-otp/send-verification-otp";
const enterCode = "/sign-in/email-otp";
const minuteMs = 60_000;

function moveWallClock(ms: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms });
}

test("a newcomer signs in by the mailed code, and the API finds the session by its cookie", async () => {
  const browser = auth.openBrowser({ sourceIp: "2001:db8:1:2:3::9" });
  const { status, body, cookies } = await auth.signIn(browser, "new@example.org");
  expect(status).toBe(200);
  expect(body["user"]).toMatchObject({ email: "new@example.org", emailVerified: true });

  const session = cookies.find((cookie) => cookie.includes("session_token")) ?? "";
  const cookie = session.split(";")[0];
  const token = readSessionToken(cookie, auth.app.config) ?? "";
  expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
  const found = await auth.app.ports.sessions.find(token);
  expect(found).toMatchObject({
    factor: "code",
    device: "Chrome · Windows",
    network: "2001:db8:1:2::/64",
  });
  expect(found?.id).toMatch(idPattern);
  expect(found?.userId).toMatch(idPattern);
  expect(await auth.app.ports.users.load(found?.userId ?? "")).toEqual({
    id: found?.userId,
    email: "new@example.org",
    name: "",
  });
  expect(await auth.app.ports.users.findByEmail("NEW@example.org")).toMatchObject({
    id: found?.userId,
  });
});

test("every cookie is bound to the host, hidden from scripts, and not sent by other sites", async () => {
  const { cookies } = await auth.signIn(auth.openBrowser(), "flags@example.org");
  expect(cookies).toHaveLength(2);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-aftercare\./);
    const attributes = cookie.split("; ");
    expect(attributes).toEqual(
      expect.arrayContaining(["HttpOnly", "Secure", "SameSite=Lax", "Path=/"]),
    );
    expect(cookie).not.toContain("Domain=");
  }
});

test("three wrong codes use the code up; a new one opens", async () => {
  const browser = auth.openBrowser();
  const email = "thrice@example.org";
  await browser.post(askForCode, { email });
  const otp = auth.codeFor(email);
  const wrong = otp === "000000" ? "000001" : "000000";
  const enter = (code: string) => browser.post(enterCode, { email, otp: code });
  const three = [await enter(wrong), await enter(wrong), await enter(wrong)];
  expect(three.map(problemIn)).toEqual(["code.wrong", "code.wrong", "code.wrong"]);
  expect(problemIn(await enter(otp))).toBe("code.used-up");
  expect(problemIn(await enter(otp))).toBe("code.wrong");
  expect(browser.jar.size).toBe(0);
  expect((await auth.signIn(browser, email)).status).toBe(200);
});

test("a code opens once, and of two codes only the later one", async () => {
  const browser = auth.openBrowser();
  const email = "once@example.org";
  await browser.post(askForCode, { email });
  const first = auth.codeFor(email);
  await browser.post(askForCode, { email });
  const otp = auth.codeFor(email);
  expect(problemIn(await browser.post(enterCode, { email, otp: first }))).toBe("code.wrong");
  expect((await browser.post(enterCode, { email, otp })).status).toBe(200);
  const again = auth.openBrowser();
  expect(problemIn(await again.post(enterCode, { email, otp }))).toBe("code.wrong");
});

test("two who enter the same code at once do not both get in", async () => {
  const email = "race@example.org";
  const browsers = [auth.openBrowser(), auth.openBrowser(), auth.openBrowser()];
  await auth.openBrowser().post(askForCode, { email });
  const otp = auth.codeFor(email);
  const answers = await Promise.all(browsers.map((each) => each.post(enterCode, { email, otp })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test("a code is good for ten minutes by the wall clock", async () => {
  const browser = auth.openBrowser();
  const email = "late@example.org";
  await browser.post(askForCode, { email });
  const otp = auth.codeFor(email);
  moveWallClock(10 * minuteMs + 1_000);
  expect(problemIn(await browser.post(enterCode, { email, otp }))).toBe("code.wrong");
  vi.useRealTimers();
  await browser.post(askForCode, { email });
  moveWallClock(9 * minuteMs);
  const inTime = await browser.post(enterCode, { email, otp: auth.codeFor(email) });
  expect(inTime.status).toBe(200);
});

test("a known and an unknown address are answered alike, and both get a mail", async () => {
  await auth.signIn(auth.openBrowser(), "known@example.org");
  const browser = auth.openBrowser();
  const asked = ["known@example.org", "unknown@example.org"];
  const before = auth.mails.length;
  const [known, unknown] = await Promise.all(
    asked.map((email) => browser.post(askForCode, { email })),
  );
  expect(known).toEqual(unknown);
  expect(
    auth.mails
      .slice(before)
      .map(({ to }) => to.address)
      .toSorted(),
  ).toEqual(asked);
  const [wrong, wrongToo] = await Promise.all(
    asked.map((email) => browser.post(enterCode, { email, otp: "000000" })),
  );
  expect(wrong).toEqual(wrongToo);
});

const verification = {
  name: "verification",
  lookups: [{ fields: ["identifier"], unique: false }],
} as const;

test("the table holds no code, and no plain hash of one", async () => {
  const email = "rest@example.org";
  await auth.openBrowser().post(askForCode, { email });
  const code = auth.codeFor(email);
  const kept = await auth.app.identity.find(verification, {
    fields: ["identifier"],
    anyOf: [[`sign-in-otp-${email}`]],
  });
  expect(kept).toHaveLength(1);
  const row = JSON.stringify(kept);
  expect(row).not.toContain(code);
  for (const encoding of ["hex", "base64", "base64url"] as const) {
    expect(row).not.toContain(createHash("sha256").update(code).digest(encoding));
  }
});

test("the mail speaks the browser's language, or the one that the page asks for", async () => {
  const [chinese, english] = ["zh-CN,zh;q=0.9", "en-GB"].map((language) =>
    auth.openBrowser({ language }),
  );
  await chinese?.post(askForCode, { email: "zh@example.org" });
  await english?.post(askForCode, { email: "en@example.org" });
  await english?.post(askForCode, { email: "asked@example.org", lang: "zh-CN" });
  expect(auth.mails.slice(-3).map(({ subject }) => subject.replace(/\d{6}/, "#"))).toEqual([
    "登录验证码：#",
    "Your sign-in code: #",
    "登录验证码：#",
  ]);
});

test("a code that cannot be mailed is not said to be on its way", async () => {
  const mailer = { send: async () => ({ kind: "throttled" }) as const };
  const app = { ...auth.app, ports: { ...auth.app.ports, mailer } };
  const browser = browserOn(makeAuthHandler(app));
  const answer = await browser.post(askForCode, { email: "mute@example.org" });
  expect(problemIn(answer)).toBe("mail.throttled");
  expect(answer.headers["retry-after"]).toBe("2");
});

test("nothing personal is logged, and no question needed every row there is", () => {
  const lines = auth.logLines.join("");
  expect(lines).toContain("/api/auth/sign-in/email-otp");
  expect(lines).not.toContain("@example.org");
  expect(lines).not.toContain("named no key");
});
