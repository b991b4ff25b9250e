import { expect, test } from "vitest";
import { contentHash, isSameContent } from "./content-hash.ts";

test("the order of the keys makes no difference, however deep they lie", () => {
  const one = { "zh-CN": "看", en: "Look", parts: [{ a: 1, b: 2 }] };
  const other = { parts: [{ b: 2, a: 1 }], en: "Look", "zh-CN": "看" };
  expect(isSameContent(one, other)).toBe(true);
  expect(contentHash(one)).toBe(contentHash(other));
});

test("the order of a list, a value and a missing part do", () => {
  expect(isSameContent([1, 2], [2, 1])).toBe(false);
  expect(isSameContent({ a: 1 }, { a: 2 })).toBe(false);
  expect(isSameContent({ a: 1 }, {})).toBe(false);
  expect(isSameContent(undefined, {})).toBe(false);
  expect(isSameContent(undefined, undefined)).toBe(true);
});
