import { expect, test } from "vitest";
import { isNamed, placeAfter } from "./palette-items.ts";

const calendar = { "zh-CN": "日历", en: "Calendar" };

test("a page is found by its name in either language", () => {
  expect(isNamed(calendar, "cal")).toBe(true);
  expect(isNamed(calendar, " 日 ")).toBe(true);
  expect(isNamed(calendar, "clients")).toBe(false);
});

test("arrows go round", () => {
  expect(placeAfter(2, 1, 3)).toBe(0);
  expect(placeAfter(0, -1, 3)).toBe(2);
  expect(placeAfter(0, 1, 0)).toBe(0);
});
