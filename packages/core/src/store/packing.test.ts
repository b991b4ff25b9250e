import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { settledOn } from "../testing/told-story.ts";
import { packingWords } from "./packing-words.ts";
import { pack, unpack } from "./packing.ts";

test("what was packed comes back", () => {
  const { facts } = settledOn("2026-01-05");
  for (const value of [{ facts, told: {} }, [], "结清之后", null]) {
    expect(unpack(pack(value))).toEqual(value);
  }
});

test("a settled debt takes a fifth of its JSON", () => {
  const { facts } = settledOn("2026-01-05");
  expect(pack({ facts, told: {} }).length).toBeLessThan(JSON.stringify(facts).length / 5);
});

test("a row that format 1 packed long ago still opens", () => {
  const kept = "AauGMVGbSabI4WKmVFsLAA==";
  expect(unpack(Buffer.from(kept, "base64"))).toEqual({ told: { "R01@2026-01-05": "2026-01-06" } });
});

/** When this fails, the rows in the table cannot be read: leave format 1 alone and begin format 2. */
test("the words of format 1 never change", () => {
  const hash = createHash("sha256").update(packingWords).digest("base64url");
  expect(hash).toBe("xIyejtbDEKeMkxiSIEs0lOuYSlSQw8xkqoKbtvvPpT4");
});

test("an unknown format is refused, not guessed at", () => {
  expect(() => unpack(Uint8Array.of(9, 1, 2, 3))).toThrow("format 9");
});
