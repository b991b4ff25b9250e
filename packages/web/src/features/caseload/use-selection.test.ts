import { expect, test } from "vitest";
import { pressed } from "./use-selection.ts";

const shown = ["a", "b", "c", "d"];
const after = (chosen: string[], id: string, last?: string) =>
  [...pressed({ shown, chosen: new Set(chosen), last, withShift: last !== undefined }, id)].sort();

test("a press turns one row over", () => {
  expect(after([], "b")).toEqual(["b"]);
  expect(after(["b"], "b")).toEqual([]);
});

test("with Shift the stretch from the last press becomes what this row becomes, in either direction", () => {
  expect(after(["b"], "d", "b")).toEqual(["b", "c", "d"]);
  expect(after(["d"], "b", "d")).toEqual(["b", "c", "d"]);
  expect(after(["a", "b", "c"], "c", "a")).toEqual([]);
});

test("from a row that is gone, Shift reaches nowhere", () => {
  expect(after([], "b", "gone")).toEqual(["b"]);
});
