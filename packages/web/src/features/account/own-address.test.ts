import { expect, test } from "vitest";
import { ownAddress } from "./own-address.ts";

const origin = "https://app.example.org";

test.each(["/app/debts", "/account?lang=en", "/"])("%s is ours", (next) => {
  expect(ownAddress(next, origin)).toBe(`${origin}${next}`);
});

test.each([
  "https://evil.test/",
  "//evil.test",
  "/\\evil.test",
  "/\t/evil.test",
  "javascript:alert(1)",
  "http://[",
])("%j leads nowhere else", (next) => {
  expect(ownAddress(next, origin)).toBe(`${origin}/app/`);
});

test("a path that only looks like another site stays on ours", () => {
  expect(new URL(ownAddress("/.//evil.test", origin)).origin).toBe(origin);
});

test("without anything to go on with, the app begins at its start", () => {
  expect(ownAddress(undefined, origin)).toBe(`${origin}/app/`);
});
