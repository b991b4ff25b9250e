import { seal, unseal } from "@aftercare/core/webhooks/seal.ts";
import { expect, test } from "vitest";
import { readSealKeys } from "./seal-keys.ts";

const hex = "0123456789abcdef".repeat(4);
const base64url = Buffer.alloc(32, 9).toString("base64url");

test("a lone key has version 1, as hex or as base64url", () => {
  expect(readSealKeys(hex).map(({ version }) => version)).toEqual([1]);
  expect(readSealKeys(base64url).map(({ version }) => version)).toEqual([1]);
  const sameBytes = Buffer.from(hex, "hex").toString("base64url");
  const sealed = seal(readSealKeys(hex), [], "text");
  expect(unseal(readSealKeys(sameBytes), [], sealed)).toBe("text");
});

test("the newest stands first, and the earlier one still opens", () => {
  const before = seal(readSealKeys(hex), [], "text");
  const both = readSealKeys(`2:${base64url},1:${hex}`);
  expect(both.map(({ version }) => version)).toEqual([2, 1]);
  expect(unseal(both, [], before)).toBe("text");
});

test.each([
  "",
  "too-short",
  Buffer.alloc(31).toString("base64url"),
  `0:${hex}`,
  `256:${hex}`,
  `1:${hex},1:${base64url}`,
  `${hex},${base64url}`,
  `${hex},`,
  `x:${hex}`,
  `${hex}!`,
])("%j is refused whole", (text) => {
  expect(readSealKeys(text)).toEqual([]);
});
