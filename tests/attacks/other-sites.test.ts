import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { send, type Answer, type Call } from "./support/http.ts";
import { askForCode, newestCode, newNetwork } from "./support/person.ts";
import { addressOf, isChange, readRoutes, type Route } from "./support/routes.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { withstand } from "./support/withstand.ts";

/** What another site makes the browser of somebody who is signed in send, and what it may learn. */

let siege: Siege;
let changes: readonly Route[];
beforeAll(async () => {
  siege = await startSiege();
  changes = (await readRoutes(siege.stage)).filter(isChange);
});
afterAll(() => siege.stage.stop());

const evil = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
const crossSite = { status: 403, code: "request.cross-site" };

/** What the browser of the admin of X sends, with the headers that it adds by itself. */
const byAdmin = (call: Call, site: Call["headers"] = evil) =>
  send(siege.stage.url, {
    from: newNetwork(),
    ...call,
    headers: { cookie: siege.x.admin.cookie, ...site, ...call.headers },
  });

const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };

describe("by the cookie of an admin", () => {
  test("no operation of the API changes anything", async () => {
    const { stage, x } = siege;
    const ours = changes.filter(({ name }) => name !== "receiveWebhook");
    await withstand(stage, crossSite, () =>
      Promise.all(
        ours.map((route) =>
          byAdmin({ ...route, path: addressOf(route, x), headers: json, body: "{}" }),
        ),
      ),
    );
  });

  test("whatever else such a request says of where it comes from", async () => {
    const key = {
      method: "POST",
      path: "/v1/api-keys",
      body: '{"name":"a","scopes":["cases:read"]}',
    };
    const { url } = siege.stage;
    const sites = [
      {},
      { origin: "null" },
      { origin: "https://evil.example", referer: `${url}/account` },
      { origin: `${url}.evil.example` },
      { origin: url.replace("http:", "https:") },
      { origin: url.replace("127.0.0.1", "localhost") },
      { origin: url.replace(/\d+$/, "1") },
      { referer: `${url}/account` },
      { origin: url, "sec-fetch-site": "same-site" },
      { origin: url, "sec-fetch-site": "none" },
      { origin: url, "sec-fetch-site": "cross-site" },
      { "x-forwarded-host": "evil.example", origin: "http://evil.example" },
      { host: "evil.example", origin: "http://evil.example" },
      { ...evil, "x-http-method-override": "GET" },
      { ...evil, "x-requested-with": "XMLHttpRequest" },
    ];
    await withstand(siege.stage, crossSite, () =>
      Promise.all(sites.map((site) => byAdmin({ ...key, headers: json }, site))),
    );
  });

  test("a form of the kinds that need no leave is refused before it is read", async () => {
    const types = [form["content-type"], "text/plain", "multipart/form-data; boundary=x"];
    await withstand(siege.stage, crossSite, () =>
      Promise.all(
        types.map((type) =>
          byAdmin({
            method: "POST",
            path: "/v1/organisation/deactivation",
            headers: { "content-type": type },
            body: "act=deactivate",
          }),
        ),
      ),
    );
  });

  test("nobody is signed out, signed in, renamed or given a second factor", async () => {
    const { stage, x } = siege;
    expect((await askForCode(stage, x.admin.email, newNetwork())).status).toBe(200);
    const otp = newestCode(stage, x.admin.email);
    const doors: readonly (readonly [string, object])[] = [
      ["/sign-in/email-otp", { email: x.admin.email, otp }],
      ["/sign-out", {}],
      ["/update-user", { name: "Mallory" }],
      ["/two-factor/enable", {}],
      ["/revoke-sessions", {}],
    ];
    await withstand(stage, crossSite, () =>
      Promise.all(
        doors.map(([path, body]) =>
          byAdmin({
            method: "POST",
            path: `/api/auth${path}`,
            headers: json,
            body: JSON.stringify(body),
          }),
        ),
      ),
    );
  });

  test("no page of ours takes its form", async () => {
    const { stage, x, y } = siege;
    const pages = [
      "/sign-in",
      "/sign-in/code",
      "/sign-in/second-factor",
      "/sign-out",
      "/account/sessions",
      `/invitation/${y.secrets.invitationToken}`,
      `/join/${y.secrets.joinToken}`,
    ];
    const body = "act=accept&email=mallory@example.org&end=others&name=x&language=en";
    for (const site of [evil, { origin: "null" }, {}]) {
      await withstand(stage, { status: 403 }, () =>
        Promise.all(
          pages.map((path) => byAdmin({ method: "POST", path, headers: form, body }, site)),
        ),
      );
    }
    expect((await x.admin.ask("GET", "/v1/me")).body["memberships"]).toHaveLength(1);
  });
});

describe("what a foreign page may read", () => {
  const places = ["/v1/me", "/v1/clients", "/health", "/api/auth/get-session", "/a/x", "/sign-in"];
  const allowing = ({ headers }: Answer) =>
    Object.keys(headers).filter((name) => name.startsWith("access-control-"));

  test("no preflight is answered with leave", async () => {
    const asks = { "access-control-request-method": "POST" };
    const wants = { ...asks, "access-control-request-headers": "authorization, x-organisation" };
    const answers = await Promise.all(
      places.map((path) => byAdmin({ method: "OPTIONS", path, headers: wants })),
    );
    for (const answer of answers) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(allowing(answer)).toEqual([]);
    }
  });

  test("no answer names an origin that may read it", async () => {
    const answers = await Promise.all(
      [evil, { origin: "null" }].flatMap((site) => places.map((path) => byAdmin({ path }, site))),
    );
    expect(answers.flatMap(allowing)).toEqual([]);
  });
});

describe("cookies", () => {
  test("no script and no other site gets at them, and no other host", async () => {
    const { stage } = siege;
    const email = "cookies@example.org";
    await askForCode(stage, email, newNetwork());
    const answer = await send(stage.url, {
      method: "POST",
      path: "/api/auth/sign-in/email-otp",
      from: newNetwork(),
      headers: { ...json, origin: stage.url },
      body: JSON.stringify({ email, otp: newestCode(stage, email) }),
    });
    const cookies = answer.headers["set-cookie"] ?? [];
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    for (const cookie of cookies) {
      const attributes = cookie.toLowerCase().split("; ").slice(1);
      expect(attributes).toEqual(expect.arrayContaining(["httponly", "samesite=lax", "path=/"]));
      expect(attributes.filter((each) => each.startsWith("domain"))).toEqual([]);
    }
    expect(answer.text).not.toContain(cookies[0]?.split(/[=;]/)[1]);
  });
});

describe("every kind of answer", () => {
  test("lets nothing run, frame, sniff, be kept, or learn where one came from", async () => {
    const { y } = siege;
    const asked: readonly (readonly [number, Call])[] = [
      [200, { path: "/health" }],
      [200, { path: "/v1/me" }],
      [200, { path: "/v1/openapi.json" }],
      [200, { path: "/v1/docs" }],
      [200, { path: "/account" }],
      [200, { path: `/invitation/${y.secrets.invitationToken}` }],
      [200, { path: `/join/${y.secrets.joinToken}` }],
      [200, { path: "/" }],
      [303, { path: "/sign-in?next=/account" }],
      [400, { path: "/v1/clients?limit=many" }],
      [401, { path: "/v1/clients", headers: { cookie: "" } }],
      [403, { method: "POST", path: "/v1/api-keys" }],
      [403, { method: "POST", path: "/sign-out" }],
      [404, { path: "/nowhere" }],
      [404, { path: "/a/forged" }],
      [404, { path: "/v1/clients/y-li" }],
      [404, { path: "/api/auth/nowhere" }],
      [405, { method: "PUT", path: "/v1/clients", headers: { "sec-fetch-site": "same-origin" } }],
      [413, { method: "POST", path: "/v1/events", body: Buffer.alloc(1_100_000) }],
      [200, { method: "HEAD", path: "/v1/me" }],
    ];
    const answers = await Promise.all(asked.map(([, call]) => byAdmin(call)));
    const always = {
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cache-control": "no-store",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
    };
    for (const [nth, { status, headers }] of answers.entries()) {
      const named = asked[nth]?.[1].path;
      expect([named, status]).toEqual([named, asked[nth]?.[0]]);
      expect([named, headers]).toEqual([named, expect.objectContaining(always)]);
      expect(headers["referrer-policy"]).toMatch(/^(no-referrer|same-origin)$/);
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src|\*/);
      expect(headers["x-powered-by"] ?? headers["server"]).toBeUndefined();
    }
  });
});
