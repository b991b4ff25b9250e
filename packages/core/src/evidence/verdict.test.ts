import { expect, test } from "vitest";
import { formatOfMediaType } from "./file-format.ts";
import type { Inspection } from "./inspect.ts";
import { verdictOn } from "./verdict.ts";

const announced = { mediaType: "image/jpeg", sizeBytes: 100, sha256: "a".repeat(64) };
const asAnnounced: Inspection = {
  sizeBytes: 100,
  sha256: "a".repeat(64),
  format: formatOfMediaType("image/jpeg"),
  unsafe: false,
};

test("a file that is what was announced is kept", () => {
  expect(verdictOn(announced, asAnnounced)).toBeUndefined();
});

test("HEIC and HEIF are one family: phones and browsers name them differently", () => {
  const found = { ...asAnnounced, format: formatOfMediaType("image/heif") };
  expect(verdictOn({ ...announced, mediaType: "image/heic" }, found)).toBeUndefined();
});

test.each([
  ["of another size", { sizeBytes: 99 }, "upload.size-differs"],
  ["with another hash", { sha256: "b".repeat(64) }, "upload.hash-differs"],
  ["of no known type", { format: undefined }, "upload.type-differs"],
  ["of another type", { format: formatOfMediaType("application/pdf") }, "upload.type-differs"],
  ["that is a program", { unsafe: true, format: undefined }, "upload.unsafe"],
  ["with a virus and the right hash", { unsafe: true }, "upload.unsafe"],
] as const)("a file %s is turned away with the reason", (_, found, code) => {
  expect(verdictOn(announced, { ...asAnnounced, ...found })).toBe(code);
});
