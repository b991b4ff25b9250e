import { expect, test } from "vitest";
import { sortRows } from "./adapter-order.ts";

const rows = [
  { id: "b", uses: 10 },
  { id: "none", uses: null },
  { id: "a", uses: 9 },
  { id: "nothing" },
];

test("rows are sorted by value, and those without one come first", () => {
  const ids = sortRows(rows, "uses", "asc").map(({ id }) => id);
  expect(ids).toEqual(["none", "nothing", "a", "b"]);
});

test("downwards they come last", () => {
  const ids = sortRows(rows, "uses", "desc").map(({ id }) => id);
  expect(ids).toEqual(["b", "a", "none", "nothing"]);
});
