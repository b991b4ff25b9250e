import { holidays2027, notice2027 } from "@aftercare/core/calendar/holidays-for-tests.ts";
import { expect, test } from "vitest";
import { checkNotice, daysOf, typedFrom } from "./typed-notice.ts";

const entry = { ...holidays2027, notice: notice2027, since: "2026-11-21", by: "user:admin" };

test("an entry that is corrected comes back as its festivals, and as the same days", () => {
  const typed = typedFrom({ entry });
  expect(daysOf(2027, typed)).toEqual({
    year: 2027,
    restDays: [...holidays2027.restDays].toSorted(),
    makeUpWorkdays: holidays2027.makeUpWorkdays,
  });
  expect(typed.ranges.map(({ festival }) => festival)).toEqual([
    "newYear",
    "spring",
    "qingming",
    "labour",
    "dragonBoat",
    "midAutumn",
    "national",
  ]);
  expect(checkNotice(typed)).toEqual({});
});

test("a new notice has a row for each festival and asks for what is missing", () => {
  const typed = typedFrom({});
  expect(typed.ranges).toHaveLength(7);
  expect(Object.keys(checkNotice(typed))).toEqual(["number", "published", "url", "ranges"]);
});

test("a holiday with one end, or with its ends the wrong way round, is a flaw", () => {
  const typed = typedFrom({ entry });
  const wrong = (from: string, to: string) =>
    checkNotice({ ...typed, ranges: [...typed.ranges, { festival: "other", from, to }] });
  expect(wrong("2027-09-03", "")).toHaveProperty("ranges");
  expect(wrong("2027-09-05", "2027-09-03")).toHaveProperty("ranges");
  expect(wrong("", "")).toEqual({});
});
