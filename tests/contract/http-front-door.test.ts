import type { App } from "@aftercare/functions/compose.ts";
import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { originHeader, viewerHeader } from "@aftercare/functions/http/front-door.ts";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startApi, type ApiFixture } from "./http-fixture.ts";

/** Both entries behind a CDN that shows itself by a secret. */

const secret = "kR8vWq2nZt5xYb7cMd4fGh1jLp9sUa3E";

let fixture: ApiFixture;
let entries: Record<"api" | "auth", ReturnType<typeof makeApiHandler>>;
beforeAll(async () => {
  fixture = await startApi();
  const config = { ...fixture.app.config, originSecrets: () => [secret] };
  const app: App = { ...fixture.app, config };
  entries = { api: makeApiHandler(app), auth: makeAuthHandler(app) };
});
afterAll(() => fixture.stop());

type Asked = Readonly<{ method?: string; path: string; headers?: Record<string, string> }>;

function eventOf({ method = "GET", path, headers = {} }: Asked): APIGatewayProxyEventV2 {
  const [rawPath = "/", rawQueryString = ""] = path.split("?");
  const http = {
    method,
    path: rawPath,
    protocol: "HTTP/1.1",
    sourceIp: "130.176.0.9",
    userAgent: "",
  };
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath,
    rawQueryString,
    headers,
    requestContext: {
      accountId: "000000000000",
      apiId: "api",
      domainName: "api.example.org",
      domainPrefix: "api",
      http,
      requestId: "r1",
      routeKey: "$default",
      stage: "$default",
      time: "21/Nov/2026:02:00:00 +0000",
      timeEpoch: 0,
    },
    isBase64Encoded: false,
  };
}

test.each([
  ["api", { path: "/health" }],
  ["api", { path: "/" }],
  ["api", { path: "/v1/clients" }],
  ["api", { path: "/v1/events", method: "POST" }],
  ["api", { path: "/nowhere" }],
  ["auth", { path: "/sign-in" }],
  ["auth", { path: "/api/auth/get-session" }],
  ["auth", { path: "/account", method: "POST" }],
] as const)(
  "%s answers %j past the CDN with a way to come in, and nothing else",
  async (entry, asked) => {
    for (const headers of [{}, { [originHeader]: "guessed" }]) {
      const result = await entries[entry](
        eventOf({ ...asked, headers: { ...headers, "accept-language": "en" } }),
      );
      expect(result.statusCode).toBe(403);
      expect(result.headers?.["content-type"]).toMatch(/^application\/problem\+json/);
      expect(result.headers).toHaveProperty("strict-transport-security");
      expect(JSON.parse(result.body ?? "")).toMatchObject({
        code: "request.detour",
        detail: expect.stringContaining("the site's own host name"),
      });
    }
  },
);

test.each([
  ["api", "/health"],
  ["auth", "/sign-in"],
] as const)("%s answers what comes through the CDN", async (entry, path) => {
  const result = await entries[entry](eventOf({ path, headers: { [originHeader]: secret } }));
  expect(result.statusCode).toBe(200);
});

test("strangers are counted by the address that the CDN names, and not together", async () => {
  const ask = async (viewer: string) => {
    const headers = {
      [originHeader]: secret,
      [viewerHeader]: viewer,
      authorization: `Bearer ak_org-a_${"x".repeat(43)}`,
    };
    return (await entries.api(eventOf({ path: "/v1/clients", headers }))).statusCode;
  };
  const flood = await Promise.all(Array.from({ length: 40 }, () => ask("198.51.100.1")));
  expect(flood).toContain(429);
  expect(await ask("198.51.100.2")).toBe(401);
  expect(await ask("2001:db8:5:6::7")).toBe(401);
});

test("HEAD is answered as GET is, without a body", async () => {
  const headers = { [originHeader]: secret };
  const head = await entries.api(eventOf({ method: "HEAD", path: "/health", headers }));
  const get = await entries.api(eventOf({ path: "/health", headers }));
  expect(head).toMatchObject({ statusCode: 200, body: "", isBase64Encoded: false });
  expect(head.headers?.["content-type"]).toBe(get.headers?.["content-type"]);
});
