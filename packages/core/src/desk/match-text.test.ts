import { expect, test } from "vitest";
import { hasLatin, isMeant } from "./match-text.ts";

const readings: Readonly<Record<string, readonly string[]>> = {
  王: ["wang"],
  丽: ["li"],
  单: ["dan", "shan", "chan"],
  吕: ["lv", "lu"],
  布: ["bu"],
  招: ["zhao"],
  商: ["shang"],
  银: ["yin"],
  行: ["xing", "hang"],
  啊: ["a", "aa", "aaa"],
};
const readingsOf = (character: string) => readings[character] ?? [];
const isFound = (text: string, typed: string) => isMeant(text, typed, readingsOf);

test.each([
  ["王丽", "王"],
  ["王丽", "丽"],
  ["王丽", "wangli"],
  ["王丽", "Wang Li"],
  ["王丽", "wl"],
  ["王丽", "wangl"],
  ["王丽", "wli"],
  ["王丽", "王l"],
  ["王丽", "ｗａｎｇ"],
  ["王丽", "li"],
  ["单王", "shanwang"],
  ["单王", "dw"],
  ["吕布", "lvbu"],
  ["吕布", "lubu"],
  ["招商银行", "zsyh"],
  ["招商银行", "zhsh"],
  ["招商银行", "yinhang"],
  ["王·丽", "wl"],
  ["John Smith", "smith"],
  ["John Smith", "JS"],
  ["John Smith", "johns"],
  ["John Smith", "mith"],
  ["王丽 Lily", "wllily"],
  ["王丽", "  "],
])("%s is meant by “%s”", (text, typed) => {
  expect(isFound(text, typed)).toBe(true);
});

test.each([
  ["王丽", "wz"],
  ["王丽", "wnl"],
  ["王丽", "wanglii"],
  ["王丽", "张"],
  ["招商银行", "zhyh"],
  ["John Smith", "sj"],
])("%s is not meant by “%s”", (text, typed) => {
  expect(isFound(text, typed)).toBe(false);
});

test("the longest text is judged at once, however many ways there are to read it", () => {
  expect(isFound("啊".repeat(120), `${"a".repeat(59)}b`)).toBe(false);
  expect(isFound("aaaaaa ".repeat(17), `${"a".repeat(59)}b`)).toBe(false);
});

test("only Latin letters, of any width, ask for readings", () => {
  expect(["wl", "ＷＬ", "王l"].every(hasLatin)).toBe(true);
  expect(["王丽", "2026", "…"].some(hasLatin)).toBe(false);
});
