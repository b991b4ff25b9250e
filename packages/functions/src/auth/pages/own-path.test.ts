import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each(["/account", "/invitation/westlake.0f3a.x_-y?lang=en", "/"])("%s is ours", (path) => {
  expect(ownPath(path)).toBe(path);
});

test.each([
  "https://evil.test/",
  "//evil.test",
  "/\\evil.test",
  "\\\\evil.test",
  "/\t/evil.test",
  "/\n/evil.test",
  "/.//evil.test",
  "/..//evil.test",
  "/x/..//evil.test",
  "/%2e//evil.test",
  "javascript:alert(1)",
  " /account",
  "account",
  "",
  `/${"a".repeat(600)}`,
])("%j leads elsewhere, or nowhere", (path) => {
  expect(ownPath(path)).toBeUndefined();
});

test("what would open a header or a tag is encoded, and a fragment left out", () => {
  expect(ownPath('/a\r\nSet-Cookie: x"<b>#part')).toBe("/aSet-Cookie:%20x%22%3Cb%3E");
});

test("nothing asked, nowhere to go", () => {
  expect(ownPath(undefined)).toBeUndefined();
});
