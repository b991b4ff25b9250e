import { expect, test } from "vitest";
import { reminderCategories } from "../casefile/reminder-preferences.ts";
import { noticeOf } from "./catalogue.ts";
import { noticeIds } from "./notice-id.ts";
import { categories, categoryOf, isAlarm } from "./reminder-categories.ts";

test("every reminder can be turned down, and nothing else can", () => {
  const canBe = noticeIds.filter((id) => categoryOf(id) !== undefined);
  expect(canBe).toEqual(noticeIds.filter((id) => noticeOf(id).stream === "reminder"));
});

test("every warning is an alarm, and nothing else is", () => {
  expect(noticeIds.filter(isAlarm)).toEqual(
    noticeIds.filter((id) => noticeOf(id).stream === "security"),
  );
});

test("no notice is in two categories", () => {
  const named = reminderCategories.flatMap((category) => categories[category].notices);
  expect(new Set(named).size).toBe(named.length);
});

test("a warning of fraud and the result of something are in none", () => {
  expect(categoryOf("scam-alert")).toBeUndefined();
  expect(categoryOf("date-changed")).toBeUndefined();
});
