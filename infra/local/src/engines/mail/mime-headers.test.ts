import { expect, test } from "vitest";
import { addressesOf, decodeWords, headerValue, readHeaders } from "./mime-headers.ts";

test("headers keep their order and spelling, unfolded, and the body is none of them", () => {
  const mime = "X-One: a\r\n\tb\r\nsubject: s: t\r\nBroken line\r\n\r\nX-Body: no\r\n";
  const headers = readHeaders(Buffer.from(mime));
  expect(headers).toEqual([
    { name: "X-One", value: "a b" },
    { name: "subject", value: "s: t" },
  ]);
  expect(headerValue(headers, "Subject")).toBe("s: t");
});

test("encoded words are read in both encodings, also split ones", () => {
  expect(decodeWords("=?UTF-8?B?57uT5riF?= =?UTF-8?Q?=E4=B9=8B_=E5=90=8E?= ok")).toBe(
    "结清之 后 ok",
  );
  expect(decodeWords("plain")).toBe("plain");
});

test("addresses are found behind names, also those with commas", () => {
  expect(addressesOf('"Li, Ms" <li@a.example>, wang@b.example')).toEqual([
    "li@a.example",
    "wang@b.example",
  ]);
  expect(addressesOf("nobody")).toEqual([]);
});
