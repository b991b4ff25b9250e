import { expect, test } from "vitest";
import { drawQrCode } from "./qr-code.ts";

const corner = Array.from({ length: 7 }, (_, x) => `M${x + 4} 4h1v1h-1z`).join("");

test("a code has its margin, and begins with the bar of its first corner", () => {
  const { path, size } = drawQrCode("HELLO");
  expect(size).toBe(21 + 8);
  expect(path.startsWith(corner)).toBe(true);
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/);
});

test("the longest address there is still has a code", () => {
  const text = `otpauth://totp/${"%E7%BB%93".repeat(60)}?secret=${"A".repeat(52)}`;
  expect(drawQrCode(text).size).toBeGreaterThan(80);
});
