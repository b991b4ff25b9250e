import { expect, test } from "vitest";
import { readRequest } from "./read-request.ts";

const read = (headers: Record<string, string>, body: unknown) =>
  readRequest(new Headers(headers), new TextEncoder().encode(JSON.stringify(body)));

const unsupported = { kind: "problem", code: "media-type.unsupported" };

test("a structured event is the body", () => {
  const event = { specversion: "1.0", id: "e1" };
  expect(read({ "content-type": "application/cloudevents+json; charset=UTF-8" }, event)).toEqual({
    kind: "one",
    event,
  });
});

test("plain JSON is taken as structured", () => {
  expect(read({ "content-type": "application/json" }, { id: "e1" })).toEqual({
    kind: "one",
    event: { id: "e1" },
  });
});

test("a binary event is made of its headers and body, percent-decoded", () => {
  const headers = {
    "content-type": "application/json",
    "ce-specversion": "1.0",
    "ce-source": "bank%2F%E6%9D%AD%E5%B7%9E",
    "ce-id": "100%",
  };
  expect(read(headers, { amountFen: 1 })).toEqual({
    kind: "one",
    event: { specversion: "1.0", source: "bank/杭州", id: "100%", data: { amountFen: 1 } },
  });
});

test("a binary event may have no data", () => {
  const headers = new Headers({ "content-type": "application/json", "ce-specversion": "1.0" });
  expect(readRequest(headers, new Uint8Array())).toEqual({
    kind: "one",
    event: { specversion: "1.0" },
  });
});

test("a batch is a list of at most 100 events", () => {
  const headers = { "content-type": "application/cloudevents-batch+json" };
  expect(read(headers, [])).toEqual({ kind: "batch", events: [] });
  expect(read(headers, Array(100).fill(1))).toMatchObject({ kind: "batch" });
  expect(read(headers, Array(101).fill(1))).toEqual({ kind: "problem", code: "batch.too-large" });
  expect(read(headers, { id: "e1" })).toEqual({ kind: "problem", code: "request.malformed" });
});

test.each([
  "text/plain",
  "application/xml",
  "multipart/form-data",
  "application/json; charset=gbk",
  "",
])("the content type %j is not supported", (type) => {
  expect(read({ "content-type": type }, {})).toEqual(unsupported);
});
