import { expect, test } from "vitest";
import { isoDate } from "./dates.ts";
import { dueState } from "./due-state.ts";

test.each([
  ["2026-02-27", "past"],
  ["2026-02-28", "today"],
  ["2026-03-01", "soon"],
  ["2026-03-07", "soon"],
  ["2026-03-08", "later"],
  ["2025-03-01", "past"],
  ["2027-02-28", "later"],
])("on 2026-02-28 what is due on %s is %s", (due, state) => {
  expect(dueState(isoDate("2026-02-28"), isoDate(due))).toBe(state);
});
