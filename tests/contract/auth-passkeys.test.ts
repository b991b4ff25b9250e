import { readSessionToken } from "@aftercare/functions/http/session-cookie.ts";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { problemIn, startAuth, type AuthFixture, type Browser } from "./auth-fixture.ts";
import { makePasskey, type SoftwarePasskey } from "./software-passkey.ts";

let auth: AuthFixture;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());
afterEach(() => void vi.useRealTimers());

type How = Parameters<SoftwarePasskey["register"]>[1];

async function register(browser: Browser, key: SoftwarePasskey, how?: How) {
  const { body: options } = await browser.get("/passkey/generate-register-options");
  const response = key.register(options, how);
  return browser.post("/passkey/verify-registration", { response, name: "phone" });
}

async function enter(browser: Browser, key: SoftwarePasskey, how?: How) {
  const { body: options } = await browser.get("/passkey/generate-authenticate-options");
  expect(options).toMatchObject({ rpId: "app.example.org", userVerification: "required" });
  const response = key.authenticate(options, how);
  return browser.post("/passkey/verify-authentication", { response });
}

async function signedIn(email: string): Promise<Browser> {
  const browser = auth.openBrowser();
  expect((await auth.signIn(browser, email)).status).toBe(200);
  return browser;
}

async function sessionOf({ jar }: Browser) {
  const cookie = [...jar].map((pair) => pair.join("=")).join("; ");
  const token = readSessionToken(cookie, auth.app.config);
  return token === undefined ? undefined : auth.app.ports.sessions.find(token);
}

test("a passkey is added, and opens a session that counts for it", async () => {
  const owner = await signedIn("key@example.org");
  const key = makePasskey();
  const added = await register(owner, key);
  expect(added.status).toBe(200);
  expect((await owner.get("/passkey/list-user-passkeys")).body).toEqual([
    expect.objectContaining({ name: "phone", credentialID: key.id }),
  ]);
  const browser = auth.openBrowser();
  expect((await enter(browser, key)).status).toBe(200);
  const [session, ownersSession] = [await sessionOf(browser), await sessionOf(owner)];
  expect(session).toMatchObject({ factor: "passkey", userId: ownersSession?.userId });
  expect((await enter(auth.openBrowser(), key)).status).toBe(200);
});

test("registering asks for a device that checks the person", async () => {
  const owner = await signedIn("asks@example.org");
  const { body } = await owner.get("/passkey/generate-register-options");
  expect(body).toMatchObject({
    rp: { id: "app.example.org" },
    authenticatorSelection: { userVerification: "required", residentKey: "required" },
  });
});

test("a device that did not check the person is neither added nor let in", async () => {
  const owner = await signedIn("checked@example.org");
  const key = makePasskey();
  const unchecked = { userVerified: false };
  expect(problemIn(await register(owner, key, unchecked))).toBe("passkey.refused");
  expect((await register(owner, key)).status).toBe(200);
  const browser = auth.openBrowser();
  expect(problemIn(await enter(browser, key, unchecked))).toBe("passkey.refused");
  expect(await sessionOf(browser)).toBeUndefined();
});

test("a passkey that was used on another site's page opens nothing", async () => {
  const owner = await signedIn("phished@example.org");
  const key = makePasskey();
  await register(owner, key);
  const elsewhere = { origin: "https://app.example.org.evil.test" };
  expect(problemIn(await enter(auth.openBrowser(), key, elsewhere))).toBe("passkey.refused");
});

test("an answer counts once, and for its own question", async () => {
  const owner = await signedIn("replayed@example.org");
  const key = makePasskey();
  await register(owner, key);
  const browser = auth.openBrowser();
  const { body: options } = await browser.get("/passkey/generate-authenticate-options");
  const response = key.authenticate(options);
  const verify = (each: Browser) => each.post("/passkey/verify-authentication", { response });
  const other = auth.openBrowser();
  await other.get("/passkey/generate-authenticate-options");
  expect(problemIn(await verify(other))).toBe("passkey.refused");
  expect((await verify(browser)).status).toBe(200);
  expect(problemIn(await verify(browser))).toBe("passkey.refused");
});

test("nobody can take another's passkey id for a key of their own", async () => {
  const key = makePasskey();
  await register(await signedIn("victim@example.org"), key);
  const impostor = makePasskey(key.id);
  const attacker = await signedIn("attacker@example.org");
  expect(problemIn(await register(attacker, impostor))).toBe("passkey.refused");
  expect(problemIn(await enter(auth.openBrowser(), impostor))).toBe("passkey.refused");
  expect((await enter(auth.openBrowser(), key)).status).toBe(200);
});

test("a passkey nobody has is not accepted", async () => {
  expect(problemIn(await enter(auth.openBrowser(), makePasskey()))).toBe("passkey.refused");
});

test("with an authenticator as well, the passkey is enough", async () => {
  const owner = await signedIn("both@example.org");
  const key = makePasskey();
  await register(owner, key);
  const { body } = await owner.post("/two-factor/enable");
  expect(body).toHaveProperty("totpURI");
  const browser = auth.openBrowser();
  expect((await enter(browser, key)).status).toBe(200);
  expect(await sessionOf(browser)).toMatchObject({ factor: "passkey" });
});

test("another's passkey is not there", async () => {
  const { body } = await register(await signedIn("mine@example.org"), makePasskey());
  const id = body["id"];
  const stranger = await signedIn("stranger@example.org");
  const rename = await stranger.post("/passkey/update-passkey", { id, name: "x" });
  const remove = await stranger.post("/passkey/delete-passkey", { id });
  const nothing = await stranger.post("/passkey/delete-passkey", { id: "nothing" });
  expect([rename, remove, nothing].map(problemIn)).toEqual(["not-found", "not-found", "not-found"]);
});

test("adding and removing one asks for a sign-in of the last hour, and for a sign-in at all", async () => {
  const owner = await signedIn("old@example.org");
  const { body } = await register(owner, makePasskey());
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
  const options = await owner.get("/passkey/generate-register-options");
  expect(problemIn(options)).toBe("session.not-recent");
  const remove = (browser: Browser) => browser.post("/passkey/delete-passkey", { id: body["id"] });
  expect(problemIn(await remove(owner))).toBe("session.not-recent");
  expect(problemIn(await remove(auth.openBrowser()))).toBe("unauthorised");
  vi.useRealTimers();
  expect((await remove(owner)).status).toBe(200);
  expect((await owner.get("/passkey/list-user-passkeys")).body).toEqual([]);
});

test("none of this needed every row there is", () => {
  expect(auth.logLines.join("")).not.toContain("named no key");
});
