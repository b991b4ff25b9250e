import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { problemIn, startAuth, type AuthFixture, type Browser } from "./auth-fixture.ts";
import { fromBase32, totp } from "./totp.ts";

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());
afterEach(() => void vi.useRealTimers());

const hourMs = 3_600_000;
const verify = "/two-factor/verify-totp";

async function sessionOf({ jar }: Browser) {
  const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
  const token = readSessionToken(cookie, auth.app.config);
  return token === undefined ? undefined : auth.app.ports.sessions.find(token);
}

interface Enrolled {
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

/** Signs in, adds an authenticator, and proves it by the code of the half-minute that has passed. */
async function enrol(browser: Browser, email: string): Promise<Enrolled> {
  await auth.signIn(browser, email);
  const { status, body } = await browser.post("/two-factor/enable");
  expect(status).toBe(200);
  const secret = new URL(String(body["totpURI"])).searchParams.get("secret") ?? "";
  expect((await browser.post(verify, { code: totp(secret, -1) })).status).toBe(200);
  return { secret, backupCodes: body["backupCodes"] as string[] };
}

test("with an authenticator, a mailed code alone opens nothing", async () => {
  const email = "totp@example.org";
  const first = auth.openBrowser();
  const { secret } = await enrol(first, email);
  expect(await sessionOf(first)).toMatchObject({ factor: "totp" });

  const browser = auth.openBrowser();
  const half = await auth.signIn(browser, email);
  expect(half.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ["totp"] });
  expect([...browser.jar.keys()]).toEqual(["__Host-aftercare.two_factor"]);
  expect((await browser.get("/get-session")).body).toBeNull();
  expect(half.cookies.join()).not.toMatch(/session_token=[^;]/);
  const { id = "" } = (await auth.app.ports.users.findByEmail(email)) ?? {};
  expect(await auth.app.ports.sessions.ofUser(id)).toHaveLength(1);

  const whole = await browser.post(verify, { code: totp(secret) });
  expect(whole.status).toBe(200);
  expect(await sessionOf(browser)).toMatchObject({ factor: "totp", userId: id });
});

test("a code of the authenticator opens one session and no second one", async () => {
  const email = "replay@example.org";
  const { secret } = await enrol(auth.openBrowser(), email);
  const code = totp(secret);
  const [one, two] = [auth.openBrowser(), auth.openBrowser()];
  await auth.signIn(one, email);
  await auth.signIn(two, email);
  expect((await one.post(verify, { code })).status).toBe(200);
  expect(problemIn(await two.post(verify, { code }))).toBe("code.wrong");
  expect(await sessionOf(two)).toBeUndefined();
});

test("five wrong codes end the sign-in, ten lock the second factor for a while", async () => {
  const email = "locked@example.org";
  const { secret } = await enrol(auth.openBrowser(), email);
  const wrong = ["000000", "000001"].find(
    (code) => ![-1, 0, 1].some((at) => totp(secret, at) === code),
  );
  const browser = auth.openBrowser();
  for (const round of [1, 2]) {
    await auth.signIn(browser, email);
    for (let left = 5; left > 0; left -= 1) {
      expect(problemIn(await browser.post(verify, { code: wrong }))).toBe("code.wrong");
    }
    if (round === 1) {
      expect(problemIn(await browser.post(verify, { code: totp(secret) }))).toBe("sign-in.lapsed");
    }
  }
  const locked = await browser.post(verify, { code: totp(secret) });
  expect(problemIn(locked)).toBe("limit.reached");
  expect(locked.headers["retry-after"]).toBe("900");
});

test("a backup code stands for the authenticator, once", async () => {
  const email = "backup@example.org";
  const { backupCodes } = await enrol(auth.openBrowser(), email);
  expect(backupCodes).toHaveLength(10);
  const [one, two] = [auth.openBrowser(), auth.openBrowser()];
  await auth.signIn(one, email);
  const code = backupCodes[0];
  expect((await one.post("/two-factor/verify-backup-code", { code })).status).toBe(200);
  expect(await sessionOf(one)).toMatchObject({ factor: "totp" });
  await auth.signIn(two, email);
  const again = await two.post("/two-factor/verify-backup-code", { code });
  expect(problemIn(again)).toBe("code.wrong");
});

test("new backup codes make the old ones void", async () => {
  const email = "renew@example.org";
  const first = auth.openBrowser();
  const { backupCodes } = await enrol(first, email);
  const { status, body } = await first.post("/two-factor/generate-backup-codes");
  expect(status).toBe(200);
  const browser = auth.openBrowser();
  await auth.signIn(browser, email);
  const enter = (code: unknown) => browser.post("/two-factor/verify-backup-code", { code });
  expect(problemIn(await enter(backupCodes[1]))).toBe("code.wrong");
  expect((await enter((body["backupCodes"] as string[])[1])).status).toBe(200);
});

test("without the authenticator the session counts for a mailed code again", async () => {
  const email = "off@example.org";
  const browser = auth.openBrowser();
  await enrol(browser, email);
  expect((await browser.post("/two-factor/disable")).status).toBe(200);
  expect(await sessionOf(browser)).toMatchObject({ factor: "code" });
  const other = auth.openBrowser();
  expect((await auth.signIn(other, email)).body).toHaveProperty("user");
  expect(problemIn(await browser.post("/two-factor/generate-backup-codes"))).toBe(
    "second-factor.off",
  );
});

test("an authenticator cannot be put in the place of one that is in use", async () => {
  const browser = auth.openBrowser();
  await enrol(browser, "second@example.org");
  expect(problemIn(await browser.post("/two-factor/enable"))).toBe("second-factor.on");
});

test.each(["enable", "disable", "generate-backup-codes"])(
  "to %s it, the sign-in must be of the last hour",
  async (act) => {
    const browser = auth.openBrowser();
    await auth.signIn(browser, `recent-${act}@example.org`);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + hourMs });
    expect(problemIn(await browser.post(`/two-factor/${act}`))).toBe("session.not-recent");
  },
);

test("nobody signed in, nothing changed", async () => {
  const browser = auth.openBrowser();
  for (const act of ["enable", "disable", "generate-backup-codes"]) {
    expect(problemIn(await browser.post(`/two-factor/${act}`))).toBe("unauthorised");
  }
  expect(problemIn(await browser.post(verify, { code: "123456" }))).toBe("sign-in.lapsed");
});

const twoFactor = {
  name: "twoFactor",
  lookups: [{ fields: ["userId"], unique: false }],
} as const;

test("secret and backup codes lie sealed in the table", async () => {
  const email = "sealed@example.org";
  const { secret, backupCodes } = await enrol(auth.openBrowser(), email);
  const { id = "" } = (await auth.app.ports.users.findByEmail(email)) ?? {};
  const kept = await auth.app.identity.find(twoFactor, { fields: ["userId"], anyOf: [[id]] });
  expect(kept).toHaveLength(1);
  const row = JSON.stringify(kept);
  for (const open of [secret, fromBase32(secret).toString(), ...backupCodes]) {
    expect(row).not.toContain(open);
  }
});

test("none of this needed every row there is", () => {
  expect(auth.logLines.join("")).not.toContain("named no key");
});
