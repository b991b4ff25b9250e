import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { pathOf, qrCode, type Modules } from "./qr-code.ts";

function hashOf(modules: Modules | undefined): string {
  const rows = modules?.map((row) => row.map((dark) => (dark ? "#" : ".")).join(""));
  return createHash("sha256")
    .update((rows ?? []).join("\n"))
    .digest("hex")
    .slice(0, 16);
}

/** Each was read by another program (jsQR 1.4) when this was written, and so was every length up to 450 bytes. */
test.each([
  ["version 1", "HELLO", 21, "861b752eb1990bc8"],
  ["two lengths of blocks", "x".repeat(120), 45, "6c987a3a09f304bd"],
  ["twenty bits of head", "otpauth://totp/".padEnd(150, "结清A"), 69, "24c17892edd7a805"],
])("%s is drawn as it was when it was read", (_, text, size, hash) => {
  const modules = qrCode(text);
  expect(modules).toHaveLength(size);
  expect(hashOf(modules)).toBe(hash);
});

test("a text that is too long has none", () => {
  expect(qrCode("x".repeat(450))).toHaveLength(81);
  expect(qrCode("x".repeat(451))).toBeUndefined();
});

test("the picture has its quiet margin", () => {
  const { path, size } = pathOf(qrCode("HELLO") ?? []);
  expect(size).toBe(29);
  expect(path).toMatch(/^M4 4h1v1h-1z/);
});
