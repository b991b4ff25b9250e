import { expect, test } from "vitest";
import { countFilters, onlyFilters } from "./search-of.ts";

test("only filters that say something stand in the address", () => {
  const given = { q: "wang", due: "", flag: "help", other: "x", sort: undefined };
  expect(onlyFilters(given)).toEqual({ q: "wang", flag: "help" });
});

test("an order is no filter", () => {
  expect(countFilters({ sort: "name" })).toBe(0);
  expect(countFilters({ q: "wang", due: "today", sort: "name" })).toBe(2);
});
