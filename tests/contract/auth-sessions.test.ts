import { addMs, instantOfMs } from "@aftercare/core/calendar/instant.ts";
import { AppError } from "@aftercare/core/kernel/errors.ts";
import { makeSessionStore } from "@aftercare/core/store/identity/session-store.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { browserOn, problemIn, startAuth, type AuthFixture, type Browser } from "./auth-fixture.ts";
import { orgA, orgB } from "./http-fixture.ts";

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());
afterEach(() => void vi.useRealTimers());

const dayMs = 86_400_000;
const safari =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1";

async function signedIn(email: string, userAgent?: string): Promise<Browser> {
  const browser = auth.openBrowser(userAgent === undefined ? {} : { userAgent });
  expect((await auth.signIn(browser, email)).status).toBe(200);
  return browser;
}

function tokenOf({ jar }: Browser): string {
  const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
  return readSessionToken(cookie, auth.app.config) ?? "";
}

/** The API in another process, whose minute passes when a test says so. */
function otherProcess() {
  let elapsed = 0;
  const clock = { now: () => instantOfMs(Date.now()) };
  const store = makeSessionStore(auth.app.identity, { clock, elapsedMs: () => elapsed });
  return { store, pass: (ms: number) => void (elapsed += ms) };
}

test("a person lists their sessions and ends one, or all others", async () => {
  const email = "lists@example.org";
  const browsers = [await signedIn(email), await signedIn(email, safari), await signedIn(email)];
  const [first, second, third] = browsers;
  const listed = await first?.get("/list-sessions");
  expect(listed?.body).toHaveLength(3);
  const token = tokenOf(second ?? auth.openBrowser());
  expect((await first?.post("/revoke-session", { token }))?.status).toBe(200);
  expect((await second?.get("/get-session"))?.body).toBeNull();
  expect((await first?.post("/revoke-other-sessions"))?.status).toBe(200);
  expect((await third?.get("/get-session"))?.body).toBeNull();
  expect((await first?.get("/list-sessions"))?.body).toHaveLength(1);
});

test("nobody ends another's session", async () => {
  const [owner, stranger] = [
    await signedIn("owner@example.org"),
    await signedIn("other@example.org"),
  ];
  await stranger.post("/revoke-session", { token: tokenOf(owner) });
  expect((await owner.get("/get-session")).body).not.toBeNull();
  expect(problemIn(await auth.openBrowser().get("/list-sessions"))).toBe("unauthorised");
});

test("what one process ends, another refuses within a minute, and the first at once", async () => {
  const email = "revoked@example.org";
  const browser = await signedIn(email);
  const token = tokenOf(browser);
  const [here, there] = [otherProcess(), otherProcess()];
  const session = await here.store.find(token);
  expect(session).toBeDefined();
  expect(await there.store.find(token)).toEqual(session);
  const { userId = "", id = "" } = session ?? {};
  expect(await here.store.revoke("somebody-else", id)).toBe(false);
  expect(await here.store.revoke(userId, id)).toBe(true);
  expect(await here.store.find(token)).toBeUndefined();
  expect(await here.store.revoke(userId, id)).toBe(false);
  there.pass(60_000);
  expect(await there.store.find(token)).toBeUndefined();
  expect((await browser.get("/get-session")).body).toBeNull();
});

test("signing out ends the session for the API as well", async () => {
  const browser = await signedIn("out@example.org");
  const token = tokenOf(browser);
  const { store, pass } = otherProcess();
  expect(await store.find(token)).toBeDefined();
  expect((await browser.post("/sign-out")).status).toBe(200);
  expect(tokenOf(browser)).toBe("");
  pass(60_000);
  expect(await store.find(token)).toBeUndefined();
});

test("an admin sees the sessions of a person, newest first, and ends them all", async () => {
  const email = "many@example.org";
  await signedIn(email);
  await signedIn(email, safari);
  const { id = "" } = (await auth.app.ports.users.findByEmail(email)) ?? {};
  const { store } = otherProcess();
  const sessions = await store.ofUser(id);
  expect(sessions.map(({ device }) => device)).toEqual(["Safari · iPhone", "Chrome · Windows"]);
  expect(JSON.stringify(sessions)).not.toContain("token");
  expect(await store.revokeAll(id)).toBe(2);
  expect(await store.ofUser(id)).toEqual([]);
  expect(await store.revokeAll(id)).toBe(0);
});

test("a session is found by one GetItem, and for a minute by none", async () => {
  const token = tokenOf(await signedIn("cost@example.org"));
  const { store, pass } = otherProcess();
  auth.countCalls();
  await store.find(token);
  expect(auth.countCalls()).toEqual({ GetItemCommand: 1 });
  pass(59_999);
  await store.find(token);
  expect(auth.countCalls()).toEqual({});
  await store.find("no-such-token");
  expect(auth.countCalls()).toEqual({ GetItemCommand: 1 });
});

test("a session lives seven days by the wall clock, and each day's use prolongs it", async () => {
  const browser = await signedIn("week@example.org");
  const token = tokenOf(browser);
  const { store } = otherProcess();
  const start = Date.now();
  const at = (days: number) => vi.useFakeTimers({ toFake: ["Date"], now: start + days * dayMs });
  const prolonged = await signedIn("daily@example.org");
  at(6.5);
  expect(await store.find(token)).toBeDefined();
  await prolonged.get("/get-session");
  at(7.1);
  expect(await store.find(token)).toBeUndefined();
  expect((await browser.get("/get-session")).body).toBeNull();
  expect((await prolonged.get("/get-session")).body).not.toBeNull();
});

test("with a session, a change must come from our own pages", async () => {
  const browser = await signedIn("csrf@example.org");
  const attacks = [
    { origin: "https://evil.test" },
    { origin: "https://app.example.org.evil.test" },
    { origin: "http://app.example.org" },
    { origin: "null" },
    { origin: "" },
  ];
  for (const headers of attacks) {
    expect(problemIn(await browser.post("/revoke-other-sessions", {}, headers))).toBe(
      "request.cross-site",
    );
  }
  expect((await browser.post("/revoke-other-sessions")).status).toBe(200);
});

test("asking for a code from another site's page is refused too", async () => {
  const browser = auth.openBrowser();
  const before = auth.mails.length;
  const body = { email: "csrf-code@example.org" };
  for (const headers of [
    { origin: "https://evil.test" },
    { origin: "https://evil.test", "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" },
  ]) {
    const answer = await browser.post("/email-otp/send-verification-otp", body, headers);
    expect(problemIn(answer)).toBe("request.cross-site");
  }
  expect(auth.mails).toHaveLength(before);
});

test("a device that is new to a person is told by mail, a known one and the first are not", async () => {
  const email = "device@example.org";
  const told = () =>
    auth.mails.filter(({ to, tags }) => to.address === email && tags["account"] === "new-device");
  const first = await signedIn(email);
  expect(told()).toHaveLength(0);
  await first.post("/sign-out");
  await auth.signIn(first, email);
  expect(told()).toHaveLength(0);
  await signedIn(email, safari);
  expect(told().map(({ subject }) => subject)).toEqual(["New sign-in to your account"]);
  expect(told()[0]?.text).toContain("Safari · iPhone");
  expect(told()[0]?.to.name).toBe("");
});

test("a sign-in is written into the record of each organisation the person is active in", async () => {
  const { ports } = auth.app;
  const email = "member@example.org";
  await signedIn(email);
  const { id: userId = "" } = (await ports.users.findByEmail(email)) ?? {};
  const at = ports.clock.now();
  const shared = {
    userId,
    name: "王",
    email,
    version: 1,
    joinedAt: at,
    changedAt: at,
    changedBy: "t",
  };
  await ports.members.save({ ...shared, orgId: orgA, role: "counsellor", state: "active" });
  await ports.members.save({ ...shared, orgId: orgB, role: "counsellor", state: "deactivated" });
  const browser = auth.openBrowser({ sourceIp: "203.0.113.9" });
  await auth.signIn(browser, email);
  const question = { from: at, until: addMs(at, dayMs), kind: "signed-in", limit: 10 } as const;
  const [own, other] = await Promise.all(
    [orgA, orgB].map((org) => ports.access.search(org, question)),
  );
  expect(own?.items).toEqual([
    expect.objectContaining({
      by: `user:${userId}`,
      detail: { factor: "code" },
      network: "203.0.113.9",
    }),
  ]);
  expect(other?.items).toEqual([]);
});

test("nobody gets in unrecorded", async () => {
  const members = {
    ...auth.app.ports.members,
    ofUser: () => Promise.reject(new AppError("store.unavailable", "away", { retriable: true })),
  };
  const browser = browserOn(
    makeAuthHandler({ ...auth.app, ports: { ...auth.app.ports, members } }),
  );
  const email = "unrecorded@example.org";
  await auth.openBrowser().post("/email-otp/send-verification-otp", { email });
  const answer = await browser.post("/sign-in/email-otp", { email, otp: auth.codeFor(email) });
  expect(problemIn(answer)).toBe("store.unavailable");
  expect(answer.cookies).toEqual([]);
});

test("another person's mark on a device is none of ours", async () => {
  const email = "shared@example.org";
  const browser = await signedIn("sibling@example.org");
  await signedIn(email);
  await auth.signIn(browser, email);
  const told = auth.mails.filter(
    ({ to, tags }) => to.address === email && tags["account"] === "new-device",
  );
  expect(told).toHaveLength(1);
});

test("none of this needed every row there is", () => {
  expect(auth.logLines.join("")).not.toContain("named no key");
});
