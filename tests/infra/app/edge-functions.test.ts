import { runInNewContext } from "node:vm";
import { nameViewer, showApp } from "@aftercare/app/edge-functions.ts";
import { expect, test } from "vitest";

interface EdgeRequest {
  uri: string;
  headers: Record<string, { value: string }>;
}

/** Runs a function of CloudFront's as CloudFront does: the code says `handler`, and gets a viewer's request. */
function play(code: string, request: EdgeRequest): EdgeRequest {
  const event = { viewer: { ip: "2001:db8::9" }, request };
  return runInNewContext(`${code}; handler(event)`, { event }) as EdgeRequest;
}

test.each([
  ["/app", "/app/index.html"],
  ["/app/", "/app/index.html"],
  ["/app/clients/c-1/debts/d.2", "/app/index.html"],
  ["/app/assets/1U1xdBoO.js", "/app/assets/1U1xdBoO.js"],
  ["/app/first.js", "/app/first.js"],
  ["/app/icon.svg", "/app/icon.svg"],
])("%s is answered by %s", (uri, file) => {
  expect(play(showApp, { uri, headers: {} }).uri).toBe(file);
});

test("who asks is said by the CDN, whatever the caller says", () => {
  const headers = {
    "x-viewer-address": { value: "198.51.100.7" },
    "accept-language": { value: "zh" },
  };
  expect(play(nameViewer, { uri: "/v1/me", headers }).headers).toEqual({
    "x-viewer-address": { value: "2001:db8::9" },
    "accept-language": { value: "zh" },
  });
});
