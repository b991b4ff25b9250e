import { expect, test } from "vitest";
import { ownPath } from "./own-path.ts";

test.each(["/app/debts", "/account?lang=en", "/"])("%s is ours", (next) => {
  expect(ownPath(next)).toBe(next);
});

test.each([
  undefined,
  "",
  "https://evil.test",
  "//evil.test",
  "/\\evil.test",
  "javascript:alert(1)",
])("%s is not followed", (next) => {
  expect(ownPath(next)).toBe("/app/");
});
