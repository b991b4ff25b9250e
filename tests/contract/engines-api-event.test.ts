import { request as sendRequest } from "node:http";
import { serveApi } from "@aftercare/local/runner/serve-api.ts";
import type { ApiServer } from "@aftercare/local/runner/serve-api.ts";
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from "aws-lambda";
import { afterEach, beforeEach, expect, test } from "vitest";

let server: ApiServer;
let seen: APIGatewayProxyEventV2[];
let answer: () => Promise<APIGatewayProxyResultV2>;
let problems: unknown[];

beforeEach(async () => {
  seen = [];
  problems = [];
  answer = async () => ({ statusCode: 200, body: "ok" });
  const api = async (event: APIGatewayProxyEventV2) => {
    seen.push(event);
    return answer();
  };
  const auth = async () => ({ statusCode: 200, body: "the auth entry" });
  server = await serveApi({
    handlers: { api, auth },
    report: (_entry, error) => void problems.push(error),
  });
});

afterEach(async () => server.stop());

const lastEvent = () => seen.at(-1);

test("what is about signing in goes to the auth entry, and nothing else does", async () => {
  const said = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  for (const path of ["/api/auth/get-session", "/sign-in/code", "/sign-out", "/account"]) {
    expect([path, await said(path)]).toEqual([path, "the auth entry"]);
  }
  expect(await said("/api/authority")).toBe("ok");
  expect(await said("/v1/api/auth/x")).toBe("ok");
  expect(await said("/")).toBe("ok");
  expect(seen.map(({ rawPath }) => rawPath)).toEqual(["/api/authority", "/v1/api/auth/x", "/"]);
});

test("a request becomes API Gateway's event of payload format 2.0", async () => {
  await fetch(`${server.url}/v1/clients/C1?status=open&tag=a&tag=b%20c`, {
    headers: { "X-Api-Key": "k1", "user-agent": "test/1" },
  });
  expect(lastEvent()).toMatchObject({
    version: "2.0",
    routeKey: "$default",
    rawPath: "/v1/clients/C1",
    rawQueryString: "status=open&tag=a&tag=b%20c",
    queryStringParameters: { status: "open", tag: "a,b c" },
    headers: { "x-api-key": "k1", "x-forwarded-proto": "http" },
    requestContext: {
      stage: "$default",
      http: { method: "GET", path: "/v1/clients/C1", sourceIp: "127.0.0.1", userAgent: "test/1" },
      time: expect.stringMatching(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/),
    },
    isBase64Encoded: false,
  });
  expect(lastEvent()).not.toHaveProperty("body");
  expect(lastEvent()).not.toHaveProperty("cookies");
});

test("the path arrives decoded, the query does not", async () => {
  await fetch(`${server.url}/v1/%E6%9D%8E%20%E5%A5%B3%E5%A3%AB?q=%E6%9D%8E`);
  expect(lastEvent()?.rawPath).toBe("/v1/李 女士");
  expect(lastEvent()?.rawQueryString).toBe("q=%E6%9D%8E");
});

test("JSON arrives as text, and every other body in base64", async () => {
  const post = (body: BodyInit, type: string) =>
    fetch(`${server.url}/v1/x`, { method: "POST", body, headers: { "content-type": type } });

  await post('{"name":"李"}', "application/json; charset=utf-8");
  expect(lastEvent()).toMatchObject({ body: '{"name":"李"}', isBase64Encoded: false });

  const bytes = Uint8Array.from([0, 255, 128, 10, 13]);
  await post(bytes, "application/octet-stream");
  expect(lastEvent()?.isBase64Encoded).toBe(true);
  expect(Buffer.from(lastEvent()?.body ?? "", "base64")).toEqual(Buffer.from(bytes));

  await post("a=1", "application/x-www-form-urlencoded");
  expect(lastEvent()).toMatchObject({ body: "YT0x", isBase64Encoded: true });

  await post("{}", "application/cloudevents+json");
  expect(lastEvent()?.isBase64Encoded).toBe(true);
});

test("cookies arrive apart, and repeated headers joined by a comma", async () => {
  await new Promise<void>((resolve) => {
    const headers = [
      "Host",
      "aftercare.example",
      "Cookie",
      "a=1; b=2",
      "X-Trace",
      "one",
      "X-Trace",
      "two",
    ];
    sendRequest(`${server.url}/v1/x`, { headers }, (response) =>
      response.resume().on("end", resolve),
    ).end();
  });
  expect(lastEvent()?.cookies).toEqual(["a=1", "b=2"]);
  expect(lastEvent()?.headers).not.toHaveProperty("cookie");
  expect(lastEvent()?.headers["x-trace"]).toBe("one,two");
});

test("a result becomes the response: status, headers, two cookies, bytes", async () => {
  const bytes = Buffer.from([1, 2, 255]);
  answer = async () => ({
    statusCode: 201,
    headers: { "content-type": "image/png", "x-count": 3 },
    cookies: ["a=1; HttpOnly", "b=2"],
    body: bytes.toString("base64"),
    isBase64Encoded: true,
  });
  const response = await fetch(`${server.url}/v1/x`);
  expect(response.status).toBe(201);
  expect(response.headers.get("content-type")).toBe("image/png");
  expect(response.headers.get("x-count")).toBe("3");
  expect(response.headers.getSetCookie()).toEqual(["a=1; HttpOnly", "b=2"]);
  expect(response.headers.get("apigw-requestid")).toBe(lastEvent()?.requestContext.requestId);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
});

test("a result without a status code is a JSON body", async () => {
  answer = async () => ({ hello: "李" }) as APIGatewayProxyResultV2;
  const response = await fetch(`${server.url}/v1/x`);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({ hello: "李" });
});

test("an entry that throws gives 500 without a word of why, and the problem is told here", async () => {
  answer = async () => {
    throw new Error("secret detail");
  };
  const response = await fetch(`${server.url}/v1/x`);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('{"message":"Internal Server Error"}');
  expect(problems).toMatchObject([{ message: "secret detail" }]);
});

test("an event over 6 MB is refused before the entry, counted as the base64 it becomes", async () => {
  const post = (megabytes: number, type: string) =>
    fetch(`${server.url}/v1/x`, {
      method: "POST",
      body: new Uint8Array(megabytes * 1024 * 1024).fill(97),
      headers: { "content-type": type },
    });
  const tooLong = await post(7, "text/plain");
  expect(tooLong.status).toBe(413);
  expect(await tooLong.json()).toEqual({ message: "Request Entity Too Large" });
  expect((await post(5, "application/octet-stream")).status).toBe(413);
  expect(seen).toHaveLength(0);

  expect((await post(5, "text/plain")).status).toBe(200);
  expect((await post(4, "application/octet-stream")).status).toBe(200);
});

test("a HEAD request gets the headers and no body", async () => {
  const response = await fetch(`${server.url}/v1/x`, { method: "HEAD" });
  expect(response.status).toBe(200);
  expect(lastEvent()?.requestContext.http.method).toBe("HEAD");
  expect(await response.text()).toBe("");
});
