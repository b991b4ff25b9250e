import { expect, test } from "vitest";
import { makeSealKey, seal, unseal } from "./seal.ts";

const old = makeSealKey(1, Buffer.alloc(32, 1));
const fresh = makeSealKey(2, Buffer.alloc(48, 2));
const place = ["webhook secret", "org-a", "source", "s1"];

test("what was sealed opens in its place, and is sealed differently each time", () => {
  const sealed = seal([old], place, "密钥");
  expect(unseal([old], place, sealed)).toBe("密钥");
  expect(seal([old], place, "密钥")).not.toBe(sealed);
  expect(Buffer.from(sealed, "base64url").includes(Buffer.from("密钥"))).toBe(false);
});

test("carried over to another organisation or endpoint it does not open", () => {
  const sealed = seal([old], place, "secret");
  const broken = expect.objectContaining({ code: "seal.broken" });
  const elsewhere = ["webhook secret", "org-b", "source", "s1"];
  expect(() => unseal([old], elsewhere, sealed)).toThrow(broken);
  const glued = ["webhook secret", "org-asource", "", "s1"];
  expect(() => unseal([old], glued, sealed)).toThrow(broken);
});

test("a changed byte anywhere is found out", () => {
  const bytes = Buffer.from(seal([old], place, "secret"), "base64url");
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => unseal([old], place, changed.toString("base64url"))).toThrow();
  }
  for (const short of ["", "AQ", "AQAA"]) expect(() => unseal([old], place, short)).toThrow();
});

test("after a key is replaced, the earlier one still opens and the new one seals", () => {
  const before = seal([old], place, "secret");
  expect(unseal([fresh, old], place, before)).toBe("secret");
  const after = seal([fresh, old], place, "secret");
  expect(Buffer.from(after, "base64url")[0]).toBe(2);
  expect(() => unseal([old], place, after)).toThrow("not there");
});
