import { expect, test } from "vitest";
import type { WordingPlace } from "../../api/wording.ts";
import { lengthOf, ownWordsIn, typedFrom, withInserted } from "./typed-words.ts";

const longest = { "zh-CN": 18, en: 58 };
const places: readonly WordingPlace[] = [
  { field: "subject", proposed: { "zh-CN": "看一次报告", en: "Have a look" }, slots: [], longest },
  {
    field: "opening",
    proposed: { "zh-CN": "到{on}了", en: "It is {on}" },
    own: { "zh-CN": "今天是{on}", en: "Today is {on}" },
    slots: [],
    longest,
  },
  { field: "signature", slots: [], longest },
];

test("fields begin with the own words, else with the product's, else empty", () => {
  const typed = typedFrom(places);
  expect(typed["subject_en"]).toBe("Have a look");
  expect(typed["opening_zh-CN"]).toBe("今天是{on}");
  expect(typed["signature_en"]).toBe("");
});

test("only what differs from the product's words is sent, on one line", () => {
  const typed = typedFrom(places);
  expect(ownWordsIn(places, typed)).toEqual({
    opening: { "zh-CN": "今天是{on}", en: "Today is {on}" },
  });
  expect(
    ownWordsIn(places, {
      ...typed,
      "opening_zh-CN": "",
      opening_en: " ",
      "signature_zh-CN": "小组\n敬上",
    }),
  ).toEqual({ signature: { "zh-CN": "小组 敬上", en: "" } });
});

test("a place left empty in one language is sent, so that the API can say so", () => {
  const typed = { ...typedFrom(places), subject_en: "" };
  expect(ownWordsIn(places, typed)).toMatchObject({ subject: { "zh-CN": "看一次报告", en: "" } });
});

test("a rare character counts once", () => {
  expect(lengthOf("𠮷 a")).toBe(3);
});

test("a slot goes where the caret is, in the place of what is selected", () => {
  expect(withInserted("before after", "{on}", { start: 7, end: 12 })).toEqual({
    words: "before {on}",
    caret: 11,
  });
});
