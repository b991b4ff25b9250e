import { rulebook } from "@aftercare/core/followups/registry.ts";
import { allRules } from "@aftercare/core/followups/wish-rules.ts";
import { expect, test } from "vitest";
import { flows } from "./flows.ts";

test("every family of rules belongs to one flow, and no flow names one that is gone", () => {
  const known = allRules(rulebook).map(({ id }) => id.split(".")[0]);
  const named = flows.flatMap(({ families }) => families);
  expect(new Set(named)).toEqual(new Set(known));
  expect(new Set(named).size).toBe(named.length);
});
