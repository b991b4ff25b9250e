import { afterAll, beforeAll, expect, test } from "vitest";
import { problemIn, startAuth, type AuthFixture } from "./auth-fixture.ts";

/** What of `/api/auth` is open, and what gets through. */

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

const askForCode = "/email-otp/send-verification-otp";
const enterCode = "/sign-in/email-otp";

test.each([
  ["GET", "/ok"],
  ["POST", "/sign-up/email"],
  ["POST", "/sign-in/email"],
  ["POST", "/sign-in/social"],
  ["POST", "/change-email"],
  ["POST", "/delete-user"],
  ["POST", "/update-session"],
  ["POST", "/email-otp/verify-email"],
  ["POST", "/email-otp/check-verification-otp"],
  ["POST", "/email-otp/reset-password"],
  ["POST", "/two-factor/get-totp-uri"],
  ["POST", "/two-factor/send-otp"],
  ["GET", "/../auth/ok"],
])("%s %s is not there", async (method, path) => {
  const browser = auth.openBrowser();
  const answer = method === "GET" ? await browser.get(path) : await browser.post(path, {});
  expect(problemIn(answer)).toBe("not-found");
});

test("a door with another method says which one it takes", async () => {
  const answer = await auth.openBrowser().get(enterCode);
  expect(problemIn(answer)).toBe("method-not-allowed");
  expect(answer.headers["allow"]).toBe("POST");
});

const addresses = [
  "a@example.org\r\nBcc: evil@example.org",
  "a@example.org, evil@example.org",
  "<a@example.org>",
  "李@例子",
  `${"a".repeat(250)}@example.org`,
  { $ne: "" },
];

test.each(addresses)("%j is no address, and nothing is mailed", async (email) => {
  const before = auth.mails.length;
  const answer = await auth.openBrowser().post(askForCode, { email });
  expect(problemIn(answer)).toBe("request.invalid");
  expect(auth.mails).toHaveLength(before);
});

test("only what a door knows gets in", async () => {
  const browser = auth.openBrowser();
  const email = "more@example.org";
  const kinds = { email, type: "forget-password" };
  expect(problemIn(await browser.post(askForCode, kinds))).toBe("request.invalid");
  await browser.post(askForCode, { email });
  const otp = auth.codeFor(email);
  for (const more of [{ image: "x" }, { twoFactorEnabled: true }, { emailVerified: true }]) {
    const answer = await browser.post(enterCode, { email, otp, ...more });
    expect(problemIn(answer)).toBe("request.invalid");
  }
  expect((await browser.post(enterCode, { email, otp, name: "王\r\nBcc: x@y.cn" })).status).toBe(
    200,
  );
});

test("a body that another site's form could send is refused, and so is a large one", async () => {
  const browser = auth.openBrowser();
  const form = { "content-type": "text/plain" };
  const answer = await browser.post(askForCode, { email: "form@example.org" }, form);
  expect(problemIn(answer)).toBe("media-type.unsupported");
  const large = await browser.post(askForCode, { email: "x".repeat(20_000) });
  expect(problemIn(large)).toBe("body.too-large");
});
