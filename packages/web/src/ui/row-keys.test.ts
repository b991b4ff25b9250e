import { expect, test } from "vitest";
import { placeAfter } from "./row-keys.ts";

test("from no row J goes to the first and K to the last", () => {
  expect([placeAfter(-1, 1, 3), placeAfter(-1, -1, 3)]).toEqual([0, 2]);
});

test("at either end it stays", () => {
  expect([placeAfter(2, 1, 3), placeAfter(0, -1, 3), placeAfter(1, -1, 3)]).toEqual([2, 0, 0]);
});
