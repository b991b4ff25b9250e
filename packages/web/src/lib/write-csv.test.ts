import { expect, test } from "vitest";
import { writeCsv } from "./write-csv.ts";

test("rows end as sheets expect, and a mark says that it is UTF-8", () => {
  expect(writeCsv([["来访者", 3], []])).toBe("\uFEFF来访者,3\r\n\r\n");
});

test("commas, quotes and line breaks stay within their cell", () => {
  expect(writeCsv([['a "b", c\nd', "e"]])).toBe('\uFEFF"a ""b"", c\nd",e\r\n');
});

test("what a sheet would calculate is text, and a number stays one", () => {
  expect(writeCsv([["=1+1", "-3", "+86", "@x", -3]])).toBe("\uFEFF'=1+1,'-3,'+86,'@x,-3\r\n");
});
