import { writeRefusal } from "../kernel/refusal-texts.ts";
import { expect, test } from "vitest";
import { isoDate } from "../calendar/dates.ts";
import { formerRules, rulesOf } from "./organisation-rules.ts";
import { rulebook } from "./registry.ts";
import type { RuleOverride } from "./rule-override.ts";
import { overridesFor, wishOf, type RuleWishes } from "./wish-rules.ts";

const made = { since: isoDate("2026-03-02"), by: "user:ada" };

function wished(overrides: readonly RuleOverride[], wishes: RuleWishes) {
  const result = overridesFor(rulebook, overrides, wishes, made);
  if (result.kind === "refused") throw new Error(writeRefusal(result).en);
  return result.overrides;
}

test("each change of a rule is its next version, and the list only grows", () => {
  const first = wished([], [{ rule: "R06.main", days: 50 }]);
  expect(first).toEqual([{ rule: "R06.main", version: 2, days: 50, ...made }]);
  const second = wished(first, [
    { rule: "R06.main", days: 55 },
    { rule: "R01", off: true },
  ]);
  expect(second.slice(0, 1)).toEqual(first);
  expect(second.slice(1)).toEqual([
    { rule: "R01", version: 2, off: true, ...made },
    { rule: "R06.main", version: 3, days: 55, ...made },
  ]);
  const third = wished(second, [{ rule: "R01", off: true }]);
  expect(third.slice(3)).toEqual([{ rule: "R06.main", version: 4, ...made }]);
  expect(wishOf(third, "R06.main")).toEqual({});
});

test("the same wishes again, or the product's own days, change nothing", () => {
  const first = wished([], [{ rule: "R04", days: 10, steps: { escalate: 30, chase: 6 } }]);
  expect(wished(first, [{ rule: "R04", steps: { chase: 6, escalate: 30 }, days: 10 }])).toEqual(
    first,
  );
  expect(wished([], [{ rule: "R04", days: 7, steps: { chase: 8 } }])).toEqual([]);
});

test.each([
  [{ rule: "R99", days: 3 }, "rule.unknown", "rules.0.rule"],
  [{ rule: "R09", days: 25 }, "rule.fixed", "rules.0.days"],
  [{ rule: "R09", off: true }, "rule.fixed", "rules.0.off"],
  [{ rule: "R17.scam", off: true }, "rule.fixed", "rules.0.off"],
  [{ rule: "R06.main", off: true }, "rule.fixed", "rules.0.off"],
  [{ rule: "R06.main", days: 39 }, "rule.out-of-bounds", "rules.0.days"],
  [{ rule: "R06.main", days: 71 }, "rule.out-of-bounds", "rules.0.days"],
  [{ rule: "R04", steps: { chase: 60 } }, "rule.out-of-bounds", "rules.0.steps.chase"],
  [{ rule: "R04", steps: { due: 1 } }, "rule.fixed", "rules.0.steps.due"],
  [{ rule: "R04", steps: { constructor: 1 } }, "rule.fixed", "rules.0.steps.constructor"],
] as const)("%j is refused as %s at %s", (wish, code, field) => {
  expect(overridesFor(rulebook, [], [wish], made)).toMatchObject({ kind: "refused", code, field });
});

test("a rule that is named twice is refused", () => {
  const twice = [
    { rule: "R01", days: 2 },
    { rule: "R01", days: 3 },
  ];
  expect(overridesFor(rulebook, [], twice, made)).toMatchObject({
    code: "rule.twice",
    field: "rules.1.rule",
  });
});

test("the rules of an earlier plan are found again by the version that it names", () => {
  const rules = wished(wished([], [{ rule: "R06.main", days: 50 }]), [
    { rule: "R06.main", days: 55 },
  ]);
  const settings = { rules, retention: { moreYears: 2 } };
  const current = rulesOf(rulebook, settings);
  expect(current.version).toBe("1.2+2y");
  expect(rulesOf(rulebook, settings)).toBe(current);
  const daysAt = (version: string) =>
    formerRules(current, settings, version)?.debt.find(({ id }) => id === "R06.main")?.offset;
  expect(["1", "1.0", "1.1", "1.1+1y", "1.2"].map(daysAt)).toEqual([
    { days: 45 },
    { days: 45 },
    { days: 50 },
    { days: 50 },
    { days: 55 },
  ]);
  expect(["0.1", "2", "1.x", "", "1.1 "].map(daysAt)).toEqual(Array(5).fill(undefined));
});
