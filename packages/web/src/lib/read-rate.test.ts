import { expect, test } from "vitest";
import { readRate } from "./read-rate.ts";

test.each([
  ["23.5", 2350],
  ["２３．９％", 2390],
  ["24 %", 2400],
  ["0", 0],
  ["1000", 100_000],
])("%s is %i hundredths of a percent", (typed, basisPoints) => {
  expect(readRate(typed)).toBe(basisPoints);
});

test.each(["", "abc", "23.555", "1000.01", "-3"])("%j is no rate", (typed) => {
  expect(readRate(typed)).toBeUndefined();
});
