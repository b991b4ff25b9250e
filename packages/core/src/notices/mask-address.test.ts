import { expect, test } from "vitest";
import { maskAddress } from "./mask-address.ts";

test.each([
  ["ada@example.org", "a***@example.org"],
  ["a@example.org", "a***@example.org"],
  ["王芳@例子.中国", "王***@例子.中国"],
  ['"a@b"@example.org', '"***@example.org'],
  ["@example.org", "***"],
  ["nobody", "***"],
])("of %s one character and the domain are left", (email, masked) => {
  expect(maskAddress(email)).toBe(masked);
});
