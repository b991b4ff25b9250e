import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import type { DateEstimate } from "../calendar/working-days.ts";
import { explainEstimate, writeDate, writeEstimate } from "./write-date.ts";

const official: DateEstimate = {
  date: isoDate("2026-10-22"),
  status: "official",
  earliest: isoDate("2026-10-22"),
  latest: isoDate("2026-10-22"),
};

const provisional: DateEstimate = {
  date: isoDate("2027-01-18"),
  status: "provisional",
  earliest: isoDate("2027-01-18"),
  latest: isoDate("2027-01-19"),
};

test("a day is written as people write it, with its weekday and without leading zeros", () => {
  expect(writeDate(isoDate("2026-11-25"), "zh-CN")).toBe("2026年11月25日（周三）");
  expect(writeDate(isoDate("2026-11-25"), "en")).toBe("25 November 2026 (Wed)");
  expect(writeDate(isoDate("2027-01-03"), "zh-CN")).toBe("2027年1月3日（周日）");
  expect(writeDate(isoDate("2027-01-03"), "en")).toBe("3 January 2027 (Sun)");
});

test("a leap day and a year's last day keep their names", () => {
  expect(writeDate(isoDate("2024-02-29"), "en")).toBe("29 February 2024 (Thu)");
  expect(writeDate(isoDate("2026-12-31"), "zh-CN")).toBe("2026年12月31日（周四）");
});

test("an official day needs no explanation", () => {
  expect(writeEstimate(official, "zh-CN")).toBe("2026年10月22日（周四）");
  expect(explainEstimate(official, "en")).toBeUndefined();
});

test("a provisional day says about, its range, and that it will be updated", () => {
  expect(writeEstimate(provisional, "zh-CN")).toBe("约2027年1月18日（周一）");
  expect(writeEstimate(provisional, "en")).toBe("about 18 January 2027 (Mon)");
  expect(explainEstimate(provisional, "zh-CN")).toBe(
    "这个日期是暂定的，会落在2027年1月18日（周一）到2027年1月19日（周二）之间。国务院公布放假安排后会更新，有变动我们会告诉你。",
  );
  expect(explainEstimate(provisional, "en")).toContain(
    "between 18 January 2027 (Mon) and 19 January 2027 (Tue)",
  );
});

test("a provisional day whose range is one day names no range", () => {
  const oneDay = { ...provisional, latest: provisional.earliest };
  expect(explainEstimate(oneDay, "zh-CN")).toBe(
    "这个日期是暂定的。国务院公布放假安排后会更新，有变动我们会告诉你。",
  );
  expect(explainEstimate(oneDay, "en")).not.toContain("between");
});
