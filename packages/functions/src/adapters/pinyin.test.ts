import { expect, test } from "vitest";
import { readingsOf } from "./pinyin.ts";

test.each([
  ["王", ["wang"]],
  ["丽", ["li"]],
  ["吕", ["lv", "lu"]],
])("%s is typed as %j", (character, readings) => {
  expect(readingsOf(character)).toEqual(expect.arrayContaining(readings));
});

/** Characters that are read otherwise as a surname. */
test.each([
  ["单", "shan"],
  ["仇", "qiu"],
  ["解", "xie"],
  ["曾", "zeng"],
  ["区", "ou"],
  ["查", "zha"],
  ["翟", "zhai"],
  ["朴", "piao"],
  ["覃", "qin"],
  ["尉", "yu"],
  ["冼", "xian"],
  ["乐", "yue"],
])("the surname %s is found as “%s”", (character, reading) => {
  expect(readingsOf(character)).toContain(reading);
});

test("a lender's name is found by every reading of its characters", () => {
  expect(readingsOf("重")).toEqual(expect.arrayContaining(["chong", "zhong"]));
  expect(readingsOf("行")).toEqual(expect.arrayContaining(["hang", "xing"]));
});

test("what is no Chinese character has no reading", () => {
  expect(readingsOf("·")).toEqual([]);
  expect(readingsOf("w")).toEqual([]);
});
