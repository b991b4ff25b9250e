import type { IdentityModel } from "@aftercare/core/store/identity/identity-model.ts";
import { expect, test } from "vitest";
import { questionsFor } from "./adapter-keys.ts";
import type { Condition } from "./adapter-where.ts";

const model: IdentityModel = {
  name: "account",
  lookups: [
    { fields: ["userId"], unique: false },
    { fields: ["token"], unique: true },
    { fields: ["provider", "number"], unique: true },
  ],
};

function condition(
  field: string,
  value: Condition["value"],
  more: Partial<Condition> = {},
): Condition {
  return { field, value, operator: "eq", connector: "AND", mode: "sensitive", ...more };
}

test("an id is asked for before anything unique, and that before an index", () => {
  const [id, token, user] = [
    condition("id", "1"),
    condition("token", "t"),
    condition("userId", "u"),
  ];
  expect(questionsFor(model, [user, token, id])).toEqual([{ fields: ["id"], anyOf: [["1"]] }]);
  expect(questionsFor(model, [user, token])).toEqual([{ fields: ["token"], anyOf: [["t"]] }]);
  expect(questionsFor(model, [user])).toEqual([{ fields: ["userId"], anyOf: [["u"]] }]);
});

test("fields that are unique together are asked for together, in every combination", () => {
  const provider = condition("provider", ["x", "y"], { operator: "in" });
  const number = condition("number", "1");
  const anyOf = [
    ["x", "1"],
    ["y", "1"],
  ];
  expect(questionsFor(model, [number, provider])).toEqual([
    { fields: ["provider", "number"], anyOf },
  ]);
  expect(questionsFor(model, [provider])).toBeUndefined();
});

test("alternatives are asked for one by one, when each has a key", () => {
  const or = { connector: "OR" } as const;
  const [id, token] = [condition("id", "1", or), condition("token", "t", or)];
  expect(questionsFor(model, [id, token])).toHaveLength(2);
  expect(questionsFor(model, [id, condition("name", "Li", or)])).toBeUndefined();
});

test("one alternative without a key does not matter where something else must hold that has one", () => {
  const name = condition("name", "Li", { connector: "OR" });
  expect(questionsFor(model, [name, condition("userId", "u")])).toHaveLength(1);
});

test("no list of ids is no row, not every row", () => {
  const none = condition("id", [], { operator: "in" });
  expect(questionsFor(model, [none])).toEqual([{ fields: ["id"], anyOf: [] }]);
});

test("what no key can answer is left to the roster", () => {
  const others = [
    condition("name", "Li"),
    condition("userId", null),
    condition("token", "T", { mode: "insensitive" }),
    condition("token", "t", { operator: "starts_with" }),
    condition("id", "1", { operator: "ne" }),
  ];
  for (const other of others) expect(questionsFor(model, [other])).toBeUndefined();
  expect(questionsFor(model, [])).toBeUndefined();
});
