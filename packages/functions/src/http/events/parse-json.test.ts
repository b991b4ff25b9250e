import { expect, test } from "vitest";
import { parseJson } from "./parse-json.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const malformed = { kind: "malformed" };

test("JSON is parsed", () => {
  expect(parseJson(bytesOf('{"amountFen":3860,"note":"还款"}'))).toEqual({
    kind: "parsed",
    value: { amountFen: 3860, note: "还款" },
  });
});

test.each(["", "{", '{"a":1}}', "{a:1}", "NaN", "undefined", '{"a":01}', "\u0000"])(
  "%j is malformed",
  (text) => {
    expect(parseJson(bytesOf(text))).toEqual(malformed);
  },
);

test("bytes that are no UTF-8 are malformed", () => {
  expect(parseJson(Uint8Array.of(0x22, 0xc3, 0x28, 0x22))).toEqual(malformed);
});

test("a key that would change a prototype is malformed, also when it is written with an escape", () => {
  expect(parseJson(bytesOf('{"data":{"__proto__":{"admin":true}}}'))).toEqual(malformed);
  expect(parseJson(bytesOf('{"data":[{"\\u005f_proto__":1}]}'))).toEqual(malformed);
});

test("half a character is malformed, in a text and in a key; a whole one is not", () => {
  for (const half of ['"\\ud800"', '{"a":["x\\udc00"]}', '{"\\ud83d":1}', '["\\udc00\\ud800"]']) {
    expect(parseJson(bytesOf(half))).toEqual(malformed);
  }
  expect(parseJson(bytesOf('"\\ud83d\\ude00"'))).toEqual({ kind: "parsed", value: "😀" });
});

test("32 levels are taken, 33 are not, and a million end nobody's process", () => {
  const nested = (depth: number) => bytesOf(`${"[".repeat(depth)}${"]".repeat(depth)}`);
  expect(parseJson(nested(32)).kind).toBe("parsed");
  expect(parseJson(nested(33))).toEqual(malformed);
  expect(parseJson(nested(500_000))).toEqual(malformed);
});

test("a key “constructor” or “prototype” is a key like any other, and reaches no prototype", () => {
  const parsed = parseJson(bytesOf('{"constructor":{"prototype":{"isAdmin":true}},"a":1}'));
  expect(parsed.kind).toBe("parsed");
  expect(parsed.kind === "parsed" && Object.keys(parsed.value as object)).toEqual([
    "constructor",
    "a",
  ]);
  expect({}).not.toHaveProperty("isAdmin");
});
