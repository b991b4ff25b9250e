import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeApi } from "@aftercare/functions/http/app.ts";
import { paid } from "./http-events-of-a-case.ts";
import { ask, problem, send, servedRoutes, startApi, type ApiFixture } from "./http-fixture.ts";
import { tokenFor } from "./http-links-fixture.ts";
import { fromOurPage, signIn, type Person } from "./http-person.ts";

/** What every answer carries, and what the door turns away before anybody looks at it. */

let fixture: ApiFixture;
let admin: Person;
beforeAll(async () => {
  fixture = await startApi();
  admin = signIn(fixture, { userId: "ada", role: "admin" });
});
afterAll(() => fixture.stop());

const onEverything = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "strict-transport-security": "max-age=31536000; includeSubDomains",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};

describe("headers", () => {
  test.each([
    ["/health", 200],
    ["/v1/openapi.json", 200],
    ["/v1/docs", 200],
    ["/v1/organisation", 200],
    ["/v1/clients/nobody", 404],
    ["/nowhere", 404],
    ["/a/forged", 404],
    ["/m/forged", 404],
    ["/v1/clients?limit=many", 400],
  ])(
    "%s (%d) lets nothing run, frame, sniff or learn where one came from",
    async (path, status) => {
      const response = await ask(fixture, path);
      expect(response.status).toBe(status);
      const headers = Object.fromEntries(response.headers);
      expect(headers).toMatchObject(onEverything);
      expect(headers["permissions-policy"]).toContain("camera=()");
      const policy = headers["content-security-policy"] ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|script-src|\*/);
      const isPage = headers["content-type"]?.startsWith("text/html") === true;
      expect(policy.includes("style-src 'sha256-")).toBe(isPage);
    },
  );

  test("an answer that failed, was refused or has no body carries them as well", async () => {
    const { app } = fixture;
    const cases = { ...app.ports.cases, clients: () => Promise.reject(new RangeError("broken")) };
    const contextFor: typeof app.contextFor = async (orgId, actor) => {
      const ctx = await app.contextFor(orgId, actor);
      return ctx && { ...ctx, cases };
    };
    const api = makeApi({ ...app, contextFor });
    const headers = { authorization: `Bearer ${fixture.keys.a}` };
    const failed = await api.request("/v1/clients", { headers });
    const refused = await ask(fixture, "/v1/clients", { key: "" });
    const bodiless = await ask(fixture, "/v1/organisation", { method: "HEAD" });
    expect([failed.status, refused.status, bodiless.status]).toEqual([500, 401, 200]);
    for (const response of [failed, refused, bodiless]) {
      expect(Object.fromEntries(response.headers)).toMatchObject(onEverything);
    }
  });

  test("without https nobody is told to come by https only", async () => {
    const { app } = fixture;
    const settings = { ...app.config.settings, appUrl: "http://localhost:8080" };
    const api = makeApi({ ...app, config: { ...app.config, settings } });
    const response = await api.request("/health");
    expect(response.headers.get("strict-transport-security")).toBeNull();
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });
});

describe("other sites", () => {
  test("no preflight is answered and no origin is allowed", async () => {
    const headers = {
      origin: "https://evil.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization",
    };
    for (const path of ["/v1/events", "/v1/organisation", "/a/token", "/health"]) {
      const preflight = await ask(fixture, path, { method: "OPTIONS", headers });
      expect(preflight.status).toBeGreaterThanOrEqual(400);
      const plain = await ask(fixture, path, { headers });
      for (const response of [preflight, plain]) {
        const names = [...response.headers.keys()];
        expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([]);
      }
    }
  });

  const change = (headers: Record<string, string>, method = "POST") =>
    admin.ask("/v1/api-keys", {
      method,
      headers: { "content-type": "application/json", ...headers },
      ...(method === "POST" ? { body: '{"name":"x","scopes":["cases:read"]}' } : {}),
    });

  test.each([
    [{ "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    [{ "sec-fetch-site": "same-site", origin: "https://blog.example.org" }],
    [{ "sec-fetch-site": "none" }],
    [{ origin: "https://evil.example" }],
    [{ origin: "https://app.example.org.evil.example" }],
    [{ origin: "http://app.example.org" }],
    [{ origin: "null" }],
    [{ referer: "https://app.example.org/" }],
    [{}],
  ])("a change by cookie with %j is refused", async (headers) => {
    const { status, code } = await problem(await change(headers));
    expect([status, code]).toEqual([403, "request.cross-site"]);
  });

  test.each([
    [fromOurPage],
    [{ "sec-fetch-site": "same-origin" }],
    [{ "sec-fetch-site": "same-origin", origin: "null" }],
    [{ origin: "https://app.example.org" }],
  ])("a change by cookie with %j is our own page's", async (headers) => {
    expect((await change(headers)).status).toBe(201);
  });

  test("reading by cookie needs no origin, and a key needs none for anything", async () => {
    expect((await change({}, "GET")).status).toBe(200);
    const response = await send(fixture, paid("nobody", "p1", 1), {
      headers: { cookie: "whatever=1", "sec-fetch-site": "cross-site" },
    });
    expect(response.status).not.toBe(403);
  });
});

describe("every route that changes something", () => {
  async function changingRoutes() {
    const unsafe = ["POST", "PUT", "PATCH", "DELETE"];
    const found = await servedRoutes(fixture, unsafe);
    const named = new Map(found.map((each) => [`${each.method} ${each.path}`, each]));
    expect(named.size).toBeGreaterThan(8);
    return [...named].map(([route, { method, path }]) => {
      return { route, method, asked: path.replaceAll(/:\w+/g, "x1") };
    });
  }

  test("takes no endless body", async () => {
    const headers = { ...fromOurPage, "content-type": "application/json" };
    const body = JSON.stringify({ note: "x".repeat(1_100_000) });
    for (const { route, method, asked } of await changingRoutes()) {
      const options = { method, headers, body };
      for (const response of [
        await admin.ask(asked, options),
        await ask(fixture, asked, options),
        await ask(fixture, asked, { ...options, key: "" }),
      ]) {
        expect([route, response.status]).toEqual([route, 413]);
      }
    }
  });

  test("takes nothing that another site makes a browser send", async () => {
    const headers = { "content-type": "application/json", origin: "https://evil.example" };
    const ours = (await changingRoutes()).filter(({ asked }) => asked.startsWith("/v1/"));
    for (const { route, method, asked } of ours) {
      const { code } = await problem(await admin.ask(asked, { method, headers, body: "{}" }));
      expect([route, code]).toEqual([route, "request.cross-site"]);
    }
  });

  test("takes nothing but JSON, where no link and no signature is the key", async () => {
    const headers = { ...fromOurPage, "content-type": "text/plain" };
    const ours = (await changingRoutes()).filter(({ asked }) =>
      /^\/v1\/(?!webhooks\/)/.test(asked),
    );
    for (const { route, method, asked } of ours) {
      const { code } = await problem(await admin.ask(asked, { method, headers, body: "{}" }));
      expect([route, code]).toEqual([route, "media-type.unsupported"]);
    }
  });
});

describe("bodies", () => {
  test.each([
    ["text/plain", 415],
    ["application/x-www-form-urlencoded", 415],
    ["multipart/form-data; boundary=x", 415],
    ["application/jsonp", 415],
    ["application/json; charset=utf-8", 201],
  ])("a body that says it is %s is answered %d", async (type, status) => {
    const response = await admin.ask("/v1/api-keys", {
      method: "POST",
      headers: { ...fromOurPage, "content-type": type },
      body: '{"name":"x","scopes":["cases:read"]}',
    });
    expect(response.status).toBe(status);
  });

  test("a body without a type is not taken for JSON", async () => {
    const response = await admin.ask("/v1/api-keys", {
      method: "POST",
      headers: fromOurPage,
      body: new Blob(['{"name":"x","scopes":["cases:read"]}']),
    });
    expect(response.status).toBe(415);
  });

  test.each([
    ["a prototype", '{"__proto__":{"scopes":["cases:read"]},"name":"x"}', "request.malformed"],
    ["one in disguise", '{"name":"x","\\u005f_proto__":{"isAdmin":true}}', "request.malformed"],
    ["a deep nest", `{"name":${"[".repeat(500)}${"]".repeat(500)}}`, "request.malformed"],
    [
      "a constructor",
      '{"name":"x","scopes":["cases:read"],"constructor":{"prototype":{"isAdmin":true}}}',
      "request.invalid",
    ],
    ["an own prototype", '{"name":"x","scopes":[],"prototype":{}}', "request.invalid"],
  ])("%s in JSON changes nothing", async (_, body, code) => {
    const before = await admin.ask("/v1/api-keys");
    const response = await admin.ask("/v1/api-keys", {
      method: "POST",
      headers: { ...fromOurPage, "content-type": "application/json" },
      body,
    });
    expect((await problem(response)).code).toBe(code);
    const after = await admin.ask("/v1/api-keys");
    expect(await after.json()).toEqual(await before.json());
    expect({}).not.toHaveProperty("isAdmin");
  });
});

test("a signed-in person may press the button behind a mail: the link is the right, not the cookie", async () => {
  const headers = { "content-type": "application/x-www-form-urlencoded", origin: "null" };
  const press = { method: "POST", headers, body: "act=done" };
  const response = await admin.ask(`/a/${tokenFor("nobody")}`, press);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
});

test("a link's page is asked without telling the next page its address", async () => {
  const response = await ask(fixture, `/a/${tokenFor("nobody")}`, { key: "" });
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
});
