import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerEvent } from "@aftercare/functions/http/lambda.ts";
import { enrolled } from "./http-events-of-a-case.ts";
import { startApi, type ApiFixture } from "./http-fixture.ts";

/** The entry as API Gateway calls it. */

let fixture: ApiFixture;
let handle: ReturnType<typeof makeApiHandler>;
beforeAll(async () => {
  fixture = await startApi();
  handle = makeApiHandler(fixture.app);
});
afterAll(() => fixture.stop());

interface Call {
  readonly method?: string;
  readonly path?: string;
  readonly query?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

function eventOf(call: Call): APIGatewayProxyEventV2 {
  const { method = "GET", path = "/health", query = "", headers = {}, body } = call;
  return {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    headers: { authorization: `Bearer ${fixture.keys.a}`, ...headers },
    requestContext: {
      accountId: "000000000000",
      apiId: "api",
      domainName: "api.example.org",
      domainPrefix: "api",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1", userAgent: "test" },
      requestId: "JKJaXmPLvHcESHA=",
      routeKey: "$default",
      stage: "$default",
      time: "21/Nov/2026:02:00:00 +0000",
      timeEpoch: 0,
    },
    isBase64Encoded: call.isBase64Encoded ?? false,
    ...(body === undefined ? {} : { body }),
  };
}

const call = (each: Call): Promise<APIGatewayProxyStructuredResultV2> => handle(eventOf(each));

test("a request gets its answer, with the gateway's own id for it", async () => {
  const result = await call({});
  expect(result).toMatchObject({
    statusCode: 200,
    body: '{"status":"ok"}',
    isBase64Encoded: false,
  });
  expect(result.headers?.["x-request-id"]).toBe("JKJaXmPLvHcESHA=");
  expect(fixture.logLines.at(-1)).toContain('"requestId":"JKJaXmPLvHcESHA="');
});

test.each([false, true])(
  "an event is recorded, its body in base64: %s",
  async (isBase64Encoded) => {
    const text = JSON.stringify(enrolled(`c-${isBase64Encoded}`));
    const body = isBase64Encoded ? Buffer.from(text).toString("base64") : text;
    const headers = { "content-type": "application/cloudevents+json" };
    const result = await call({
      method: "POST",
      path: "/v1/events",
      headers,
      body,
      isBase64Encoded,
    });
    expect(result.statusCode).toBe(201);
    const read = await call({ path: `/v1/clients/c-${isBase64Encoded}`, query: "lang=en" });
    expect(read.body).toContain("李女士");
  },
);

test.each([
  "/v1/clients/a b",
  "/v1/clients/a?b",
  "/v1/clients/a#b",
  "/v1/clients/%zz",
  "/v1/clients/李",
  "//",
  "/a/x/../../v1",
])("the odd path %s is answered with a problem", async (path) => {
  const result = await call({ path });
  expect(result.headers?.["content-type"]).toMatch(/^application\/problem\+json/);
  expect(result.statusCode).toBe(404);
});

test("a body on GET and a header that is no Latin-1 are no reason to fail", async () => {
  const result = await call({
    path: "/v1/clients",
    body: "{}",
    headers: { "x-odd": "李\r\nx: y" },
  });
  expect(result.statusCode).toBe(200);
});

test.each([
  ["DELETE", "/v1/clients", "GET, HEAD"],
  ["PUT", "/v1/events", "POST"],
  ["PATCH", "/v1/clients/c1/debts/d1", "GET, HEAD"],
  ["GET", "/v1/events", "POST"],
])("%s %s is told which methods there are", async (method, path, allow) => {
  const result = await call({ method, path });
  expect([result.statusCode, result.headers?.["allow"]]).toEqual([405, allow]);
  expect(JSON.parse(result.body ?? "")).toMatchObject({ code: "method-not-allowed", status: 405 });
});

test.each(["TRACE", "CONNECT", "track"])("%s is a method that nobody takes", async (method) => {
  const result = await call({ method });
  expect(result.statusCode).toBe(405);
  expect(result.headers).toMatchObject({ allow: "GET, HEAD" });
});

test("a long answer is packed for whoever takes it packed, and nobody else", async () => {
  const path = "/v1/openapi.json";
  const plain = await call({ path });
  const packed = await call({ path, headers: { "accept-encoding": "br, gzip" } });
  expect(plain.headers).not.toHaveProperty("content-encoding");
  expect(packed.headers).toMatchObject({ "content-encoding": "gzip" });
  expect(packed.headers?.["vary"]).toContain("accept-encoding");
  const bytes = Buffer.from(packed.body ?? "", "base64");
  expect(gunzipSync(bytes).toString()).toBe(plain.body);
  expect(bytes.length).toBeLessThan((plain.body ?? "").length / 2);
});

test("a page and a short answer go as they are", async () => {
  const headers = { "accept-encoding": "gzip" };
  for (const path of ["/health", "/help"]) {
    const result = await call({ path, headers });
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(result.headers).not.toHaveProperty("content-encoding");
  }
});

test("cookies come and go apart from the other headers, each by itself", async () => {
  const fetch = (
    { headers }: Request,
    { sourceIp }: { readonly sourceIp?: string | undefined },
  ) => {
    const response = Response.json({ cookie: headers.get("cookie"), from: sourceIp });
    response.headers.append("set-cookie", "a=1; Path=/; Expires=Sun, 22 Nov 2026 02:00:00 GMT");
    response.headers.append("set-cookie", "b=2; Path=/");
    return response;
  };
  const event = { ...eventOf({}), cookies: ["one=1", "two=a%20b"] };
  const result = await answerEvent({ fetch }, event);
  expect(JSON.parse(result.body ?? "")).toEqual({ cookie: "one=1; two=a%20b", from: "127.0.0.1" });
  expect(result.cookies).toEqual([
    "a=1; Path=/; Expires=Sun, 22 Nov 2026 02:00:00 GMT",
    "b=2; Path=/",
  ]);
  expect(result.headers).not.toHaveProperty("set-cookie");
});

test("an address that nobody serves is a problem too", async () => {
  const result = await call({ path: "/v2/clients" });
  expect(JSON.parse(result.body ?? "")).toMatchObject({ code: "not-found", status: 404 });
});

test("an error of our own tells nothing about itself, and the log has its cause", async () => {
  const broken = makeApiHandler({
    ...fixture.app,
    ports: {
      ...fixture.app.ports,
      apiKeys: {
        ...fixture.app.ports.apiKeys,
        ownerOfApiKey: () => Promise.reject(new RangeError("李女士's secret")),
      },
    },
  });
  const result = await broken(eventOf({ path: "/v1/clients" }));
  expect(result.statusCode).toBe(500);
  expect(result.body).not.toMatch(/RangeError|secret|at /);
  const logged = fixture.logLines.findLast((line) => line.includes("a request failed"));
  expect(logged).toContain('"name":"RangeError"');
  expect(logged).not.toContain("李女士");
});

test("a store that does not answer is told as busy, with when to try again", async () => {
  const lonely = await startApi();
  const alone = makeApiHandler(lonely.app);
  await lonely.stop();
  const result = await alone({
    ...eventOf({ path: "/v1/clients" }),
    headers: { authorization: `Bearer ${lonely.keys.a}` },
  });
  expect([result.statusCode, result.headers?.["retry-after"]]).toEqual([503, "2"]);
  expect(JSON.parse(result.body ?? "")).toMatchObject({ code: "store.unavailable" });
});
