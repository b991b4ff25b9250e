import { expect, test } from "vitest";
import type { ListedRule } from "../../api/rules.ts";
import {
  changedBy,
  countTyped,
  isFlawed,
  typedBounds,
  typedOf,
  wishesFor,
  wishFor,
} from "./draft-rules.ts";

const look: ListedRule = {
  id: "R06.main",
  title: "Check",
  why: "",
  endsWhen: "",
  after: "the settlement",
  clock: "advice",
  sources: ["A15"],
  days: 45,
  unit: "days",
  bounds: { least: 40, most: 70 },
  mayBeOff: false,
  steps: [
    {
      id: "due",
      audience: "client",
      from: "due",
      days: 0,
      unit: "days",
      bounds: { least: -5, most: 0 },
    },
  ],
};
const [due] = look.steps;
if (due === undefined) throw new Error("It has one step.");

test("a day before is typed without a sign and counted with one", () => {
  expect(typedBounds(due)).toEqual([0, 5]);
  expect(countTyped(due, "3")).toBe(-3);
  expect(typedOf(due, -3)).toBe("3");
  expect(typedOf(due, 0)).toBe("0");
  expect(Object.is(countTyped(due, "0"), 0)).toBe(true);
});

test("what is no number, or past its bounds, is a flaw", () => {
  for (const days of ["", "39", "71", "4.5", "-45", "x"]) {
    expect([days, isFlawed(look, { days })]).toEqual([days, true]);
  }
  for (const days of ["40", "45", " 70 "])
    expect([days, isFlawed(look, { days })]).toEqual([days, false]);
  expect(isFlawed(look, { steps: { due: "6" } })).toBe(true);
});

test("what the product proposes is no wish, and what was touched and put back is no change", () => {
  expect(wishFor(look, { days: "45", steps: { due: "0" } })).toEqual({ rule: "R06.main" });
  expect(changedBy([look], { "R06.main": { days: "45" } })).toEqual([]);
  expect(changedBy([look], { "R06.main": { days: "50" } })).toEqual([look]);
});

test("rules that others changed meanwhile stay as they are now", () => {
  const theirs: ListedRule = {
    ...look,
    id: "R07",
    changed: { version: 2, since: "2026-11-21", by: "user:a", days: 60, off: true },
  };
  expect(wishesFor([look, theirs], { "R06.main": { days: "50", steps: { due: "2" } } })).toEqual([
    { rule: "R06.main", days: 50, steps: { due: -2 } },
    { rule: "R07", days: 60, off: true },
  ]);
  expect(wishesFor([look, theirs], { R07: { days: "45", off: false } })).toEqual([]);
});
