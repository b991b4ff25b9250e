import { expect, test } from "vitest";
import { chosenOf, flawsOf, mappingOf } from "./read-mapping.ts";

test("what was suggested is chosen, and what is chosen is told", () => {
  const mapping = { clientId: 0, amountFen: 3, on: 2 };
  const chosen = chosenOf("payments", mapping);
  expect(chosen["amountFen"]).toBe("3");
  expect(chosen["note"]).toBe("");
  expect(mappingOf(chosen)).toEqual(mapping);
  expect(flawsOf("payments", chosen)).toEqual({});
});

test("what is needed is missed, and a column tells one thing alone", () => {
  const chosen = chosenOf("clients", { name: 1, phone: 1 });
  expect(Object.keys(flawsOf("clients", chosen))).toEqual(["clientId", "phone"]);
});
