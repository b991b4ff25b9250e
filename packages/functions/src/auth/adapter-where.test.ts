import { expect, test } from "vitest";
import { meets, type Condition } from "./adapter-where.ts";

const row = {
  id: "u1",
  name: "Li Wei",
  email: "Li@Example.org",
  uses: 3,
  verified: true,
  image: null,
  createdAt: "2026-03-01T01:00:00.000Z",
};

const condition = (field: string, operator: Condition["operator"], value: Condition["value"]) =>
  ({ field, operator, value, connector: "AND", mode: "sensitive" }) as const satisfies Condition;
const holds = (...args: Parameters<typeof condition>) => meets(row, [condition(...args)]);
const holdsInAnyCase = (...args: Parameters<typeof condition>) =>
  meets(row, [{ ...condition(...args), mode: "insensitive" }]);

test("no condition is met by every row", () => {
  expect(meets(row, [])).toBe(true);
});

test("equal is equal in value and kind, and nothing is equal to null", () => {
  expect(holds("name", "eq", "Li Wei")).toBe(true);
  expect(holds("uses", "eq", "3")).toBe(false);
  expect(holds("image", "eq", null)).toBe(true);
  expect(holds("unheard", "eq", null)).toBe(true);
  expect(holds("name", "eq", null)).toBe(false);
  expect(holds("image", "ne", null)).toBe(false);
  expect(holds("name", "ne", "Wang")).toBe(true);
});

test("lists name what it may be, or must not be", () => {
  expect(holds("id", "in", ["u0", "u1"])).toBe(true);
  expect(holds("id", "in", [])).toBe(false);
  expect(holds("id", "not_in", ["u0"])).toBe(true);
  expect(holds("uses", "not_in", [3])).toBe(false);
});

test("numbers and dates have an order, and nothing else stands in it", () => {
  const kept = new Date(row.createdAt);
  expect(holds("uses", "lt", 10)).toBe(true);
  expect(holds("uses", "gte", 3)).toBe(true);
  expect(holds("uses", "gt", 3)).toBe(false);
  expect(holds("createdAt", "lte", kept)).toBe(true);
  expect(holds("createdAt", "lt", kept)).toBe(false);
  expect(holds("image", "lte", 10)).toBe(false);
  expect(holds("uses", "gt", null)).toBe(false);
  expect(holds("uses", "lt", "9")).toBe(false);
});

test("parts of a text are taken as they are written", () => {
  expect(holds("name", "contains", "i W")).toBe(true);
  expect(holds("name", "contains", ".*")).toBe(false);
  expect(holds("name", "starts_with", "Li")).toBe(true);
  expect(holds("name", "ends_with", "wei")).toBe(false);
  expect(holds("image", "contains", "")).toBe(false);
});

test("on demand, case does not count", () => {
  expect(holdsInAnyCase("email", "eq", "LI@example.ORG")).toBe(true);
  expect(holdsInAnyCase("email", "in", ["x", "li@EXAMPLE.org"])).toBe(true);
  expect(holdsInAnyCase("name", "ends_with", "WEI")).toBe(true);
  expect(holdsInAnyCase("uses", "eq", 3)).toBe(true);
});

test("all that is joined by AND must hold, and one of those joined by OR", () => {
  const yes = condition("id", "eq", "u1");
  const no = condition("id", "eq", "u2");
  const or = (one: Condition): Condition => ({ ...one, connector: "OR" });
  expect(meets(row, [yes, no])).toBe(false);
  expect(meets(row, [or(no), or(yes)])).toBe(true);
  expect(meets(row, [yes, or(no), or(yes)])).toBe(true);
  expect(meets(row, [yes, or(no)])).toBe(false);
  expect(meets(row, [no, or(yes)])).toBe(false);
});
