import { expect, test } from "vitest";
import { callerOf, originHeader, viewerHeader } from "./front-door.ts";

const [newest, older] = ["kR8vWq2nZt5xYb7cMd4fGh1jLp9sUa3E", "Tz6yNw3eQk8mVb5rXc2pHs7gJd1fLu4A"];
const edge = "130.176.0.9";

function ask(headers: Record<string, string>, secrets: readonly string[]) {
  const http = { method: "GET", path: "/", protocol: "HTTP/1.1", userAgent: "", sourceIp: edge };
  const requestContext = { http } as Parameters<typeof callerOf>[0]["requestContext"];
  return callerOf({ headers, requestContext }, secrets);
}

test.each(["198.51.100.10", "2001:db8:1:2::9"])(
  "who comes through the CDN is %s, as it says",
  (viewer) => {
    const headers = { [originHeader]: newest, [viewerHeader]: viewer };
    expect(ask(headers, [newest])).toEqual({ sourceIp: viewer, isDetour: false });
  },
);

test("while a secret is changed, the new one and the old one open the door", () => {
  for (const secret of [newest, older]) {
    expect(ask({ [originHeader]: secret }, [newest, older]).isDetour).toBe(false);
  }
});

test.each([
  {},
  { [originHeader]: "" },
  { [originHeader]: older },
  { [originHeader]: `${newest},` },
])("with %j one is past the CDN, and what one says of oneself counts for nothing", (brought) => {
  const headers = { ...brought, [viewerHeader]: "203.0.113.1" };
  expect(ask(headers, [newest])).toEqual({ sourceIp: edge, isDetour: true });
});

test("without a CDN everybody comes in, by the address that the gateway sees", () => {
  const headers = { [viewerHeader]: "203.0.113.1", [originHeader]: newest };
  expect(ask(headers, [])).toEqual({ sourceIp: edge, isDetour: false });
});

test("a CDN that does not say who asked is taken for the one who did", () => {
  expect(ask({ [originHeader]: newest }, [newest]).sourceIp).toBe(edge);
});
