import { expect, test } from "vitest";
import { flawOfUrl } from "./endpoint-url.ts";

const judge = (url: string, loopback = false) => flawOfUrl(url, { loopback });

test.each([
  ["https://example.org/hooks?tenant=1", undefined],
  ["https://example.org:8443/hooks", undefined],
  ["http://example.org/hooks", "webhook-url.not-https"],
  ["http://127.0.0.1:9000/hooks", "webhook-url.not-https"],
  ["ftp://example.org/", "webhook-url.not-https"],
  ["javascript:alert(1)", "webhook-url.not-https"],
  ["file:///etc/passwd", "webhook-url.not-https"],
  ["https://key:word@example.org/", "webhook-url.credentials"],
  ["https://key@example.org/", "webhook-url.credentials"],
  ["example.org/hooks", "webhook-url.unreadable"],
  [`https://example.org/${"x".repeat(2_000)}`, "webhook-url.unreadable"],
  ["", "webhook-url.unreadable"],
])("%s: %s", (url, flaw) => {
  expect(judge(url)).toBe(flaw);
});

test("plain http is for this very machine, where the environment allows it", () => {
  expect(judge("http://127.0.0.1:9000/hooks", true)).toBeUndefined();
  expect(judge("http://localhost:9000/hooks", true)).toBeUndefined();
  expect(judge("http://[::1]:9000/hooks", true)).toBeUndefined();
  expect(judge("http://10.0.0.1/hooks", true)).toBe("webhook-url.not-https");
  expect(judge("http://localhost.example.org/", true)).toBe("webhook-url.not-https");
});
