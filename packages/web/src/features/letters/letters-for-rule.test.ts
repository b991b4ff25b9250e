import { rulebook } from "@aftercare/core/followups/registry.ts";
import { letters } from "@aftercare/core/letters/registry.ts";
import { expect, test } from "vitest";
import { hasLetters } from "./letters-for-rule.ts";

test("a task leads to letters where a letter names it, or an answer to one is awaited", () => {
  const named = new Set<string>(letters.flatMap(({ tasks }) => tasks));
  const rules = new Set([...rulebook.debt, ...rulebook.client].map(({ id }) => id));
  expect([...rules].filter(hasLetters).toSorted()).toEqual([...named, "R27"].toSorted());
});
