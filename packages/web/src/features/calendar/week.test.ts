import { isoDate } from "@aftercare/core/calendar/dates.ts";
import { expect, test } from "vitest";
import { weekAfter, weekOf } from "./week.ts";

const today = isoDate("2026-11-25");

test("a week begins on Monday, whichever of its days was named", () => {
  const week = { from: "2026-11-23", to: "2026-11-29" };
  expect(weekOf(undefined, today)).toEqual(week);
  expect(weekOf("2026-11-23", today)).toEqual(week);
  expect(weekOf("2026-11-29", today)).toEqual(week);
  expect(weekOf("2026-11-30", today).from).toBe("2026-11-30");
});

test("what is no day means this week", () => {
  expect(weekOf("2026-02-30", today).from).toBe("2026-11-23");
  expect(weekOf("soon", today).from).toBe("2026-11-23");
});

test("the weeks around it are seven days apart", () => {
  expect(weekAfter(weekOf(undefined, today), -1)).toBe("2026-11-16");
  expect(weekAfter(weekOf(undefined, today), 5)).toBe("2026-12-28");
});
