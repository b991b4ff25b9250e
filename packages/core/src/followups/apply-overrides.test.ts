import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cnCalendar } from "../calendar/cn-calendar.ts";
import { isoDate } from "../calendar/dates.ts";
import { at } from "../calendar/instant.ts";
import { settledOn, type Story } from "../testing/told-story.ts";
import { applyOverrides, countOf } from "./apply-overrides.ts";
import { rulesOf } from "./organisation-rules.ts";
import { plan } from "./plan.ts";
import { rulebook } from "./registry.ts";
import type { RuleOverride, RuleWish } from "./rule-override.ts";
import { allRules } from "./wish-rules.ts";

const debt = {
  guaranteed: true,
  hadOverdue: true,
  collateral: [{ id: "house", kind: "house" }],
  creditor: { name: "样例银行", licence: "bank", manualClosure: true },
};

function changed(rule: string, ...wishes: readonly (RuleWish & { since: string })[]) {
  return wishes.map(({ since, ...wish }, index): RuleOverride => {
    return { rule, version: index + 2, ...wish, since: isoDate(since), by: "user:ada" };
  });
}

function followUps(
  { facts }: Story,
  day: string,
  overrides: readonly RuleOverride[],
  moreYears = 0,
) {
  if (facts === undefined) throw new Error("The story has not begun.");
  const rules = rulesOf(rulebook, { rules: overrides, retention: { moreYears } });
  const hours = { mailAt: "09:00", quietFrom: "22:00", quietUntil: "08:00" };
  const now = at(isoDate(day), "12:00");
  return plan(facts, { rulebook: rules, calendar: cnCalendar, hours, now }).followUps;
}

function main(story: Story, day: string, overrides: readonly RuleOverride[]) {
  const found = followUps(story, day, overrides).find(({ rule }) => rule === "R06.main");
  if (found === undefined) throw new Error("It is not there.");
  return found;
}

/** Any wish for any rule, within bounds or not. */
const anyOverrides = fc.array(
  fc.record(
    {
      rule: fc.constantFrom(...allRules(rulebook).map(({ id }) => id)),
      version: fc.integer({ min: 2, max: 9 }),
      days: fc.integer({ min: 1, max: 120 }),
      off: fc.constant(true as const),
      since: fc.constantFrom(isoDate("2026-01-10"), isoDate("2026-02-10")),
      by: fc.constant("user:ada"),
    },
    { requiredKeys: ["rule", "version", "since", "by"] },
  ),
  { maxLength: 12 },
);

describe("laws", () => {
  test("no overrides leave the very same rules", () => {
    expect(applyOverrides(rulebook, [])).toBe(rulebook);
    expect(rulesOf(rulebook, { rules: [], retention: { moreYears: 0 } })).toBe(rulebook);
  });

  test("a rule of the law, and one that nobody may change, is never another", () => {
    const fixed = [...rulebook.debt, ...rulebook.client].filter(
      ({ adjustable }) => adjustable === undefined,
    );
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const rules = applyOverrides(rulebook, overrides);
        const all = new Set<unknown>([...rules.debt, ...rules.client]);
        expect(fixed.every((rule) => all.has(rule))).toBe(true);
      }),
    );
  });

  test("only advice may be changed, and the product's own days lie within the bounds", () => {
    const adjustable = allRules(rulebook).filter((rule) => rule.adjustable !== undefined);
    expect(adjustable.length).toBeGreaterThan(15);
    for (const { id, clock, offset, steps, adjustable: bounds = {} } of adjustable) {
      expect([id, clock]).toEqual([id, "advice"]);
      const all = [
        ...(bounds.days === undefined ? [] : [[countOf(offset), bounds.days] as const]),
        ...Object.entries(bounds.steps ?? {}).map(([stepId, allowed]) => {
          const step = steps.find((one) => one.id === stepId);
          return [step === undefined ? Number.NaN : countOf(step.offset), allowed] as const;
        }),
      ];
      for (const [own, [least, most]] of all) {
        expect([id, own >= least && own <= most]).toEqual([id, true]);
      }
    }
  });

  test("rules that nobody changed plan as before", () => {
    const story = settledOn("2026-01-05", debt);
    fc.assert(
      fc.property(anyOverrides, (overrides) => {
        const touched = new Set(overrides.map(({ rule }) => rule));
        const others = ({ rule }: { readonly rule: string }) => !touched.has(rule);
        const now = followUps(story, "2026-02-20", overrides).filter(others);
        expect(now).toEqual(story.planOn("2026-02-20").followUps.filter(others));
      }),
    );
  });
});

describe("days", () => {
  const story = settledOn("2026-01-05");
  const fifty = changed("R06.main", { days: 50, since: "2026-01-10" });

  test("45 become 50: date, opening, reminder and title move together", () => {
    expect(main(story, "2026-01-20", [])).toMatchObject({ due: "2026-02-19", ruleVersion: 1 });
    expect(main(story, "2026-01-20", fifty)).toMatchObject({
      due: "2026-02-24",
      opensOn: "2026-02-19",
      ruleVersion: 2,
      title: { "zh-CN": "核对信用报告（50天）", en: "Check the credit report (50 days)" },
      steps: [{ id: "due", on: "2026-02-24" }],
    });
  });

  test("steps keep their distance from the day that moved", () => {
    const certificate = changed("R04", { days: 10, steps: { chase: 5 }, since: "2026-01-06" });
    const [found] = followUps(story, "2026-01-06", certificate).filter(
      ({ rule }) => rule === "R04",
    );
    expect(found?.due).toBe("2026-01-15");
    expect(found?.steps.map(({ on }) => on)).toEqual(["2026-01-15", "2026-01-20", "2026-02-07"]);
  });

  test("what was done before the change stays done, what is done after it is judged by it", () => {
    const checked = (day: string) =>
      settledOn("2026-01-05").tell(day, "credit.checked", {
        reportId: "r1",
        accountType: "D1",
        statusCode: "3",
        marks: "right",
      });
    const later = changed("R06.main", { days: 60, since: "2026-02-20" });
    expect(main(checked("2026-02-16"), "2026-02-20", later).state).toBe("done");
    expect(main(checked("2026-02-21"), "2026-02-21", later).state).toBe("planned");
    expect(main(checked("2026-03-02"), "2026-03-02", later).state).toBe("done");
    const back = changed("R06.main", { days: 40, since: "2026-02-01" }, { since: "2026-02-13" });
    expect(main(checked("2026-02-10"), "2026-02-20", back).state).toBe("done");
    expect(main(checked("2026-02-13"), "2026-02-20", back).state).toBe("open");
  });
});

describe("off", () => {
  const status = (story: Story, day: string, overrides: readonly RuleOverride[]) =>
    followUps(story, day, overrides).filter(({ rule }) => rule === "R01");

  test("what was open is superseded and speaks no more; what comes later is not called for", () => {
    const off = changed("R01", { off: true, since: "2026-01-10" });
    expect(status(settledOn("2026-01-05"), "2026-01-12", off)).toMatchObject([
      { state: "superseded", endReason: "rule-off", endedOn: "2026-01-10", endedBy: "user:ada" },
    ]);
    expect(status(settledOn("2026-01-11"), "2026-01-12", off)).toEqual([]);
  });

  test("what was done stays done", () => {
    const off = changed("R01", { off: true, since: "2026-01-10" });
    const seen = { status: "settled", where: "app" };
    const story = settledOn("2026-01-05").tell("2026-01-06", "account.status-seen", seen);
    expect(status(story, "2026-01-12", off)).toMatchObject([{ state: "done" }]);
  });

  test("on again, what was open goes on and speaks once of what it missed", () => {
    const onAgain = changed("R01", { off: true, since: "2026-01-05" }, { since: "2026-02-01" });
    const before = settledOn("2026-01-04");
    expect(status(before, "2026-02-01", onAgain)).toMatchObject([
      { state: "open", due: "2026-01-05", steps: [{ state: "due", at: "2026-02-01T09:00" }] },
    ]);
    expect(status(settledOn("2026-01-20"), "2026-02-01", onAgain)).toEqual([]);
    expect(status(settledOn("2026-02-01"), "2026-02-01", onAgain)).toMatchObject([
      { state: "open", due: "2026-02-02" },
    ]);
  });

  test("off and on within one day leaves no trace", () => {
    const mistake = changed("R01", { off: true, since: "2026-01-10" }, { since: "2026-01-10" });
    const { facts } = settledOn("2026-01-05");
    expect(facts).toBeDefined();
    const [now] = status(settledOn("2026-01-05"), "2026-01-12", mistake);
    const [was] = status(settledOn("2026-01-05"), "2026-01-12", []);
    expect({ ...now, ruleVersion: 1 }).toEqual(was);
  });
});

test("an organisation may keep proofs for more years than the law, and R12 says so", () => {
  const kept = followUps(settledOn("2026-01-05"), "2026-01-06", [], 2).find(
    ({ rule }) => rule === "R12",
  );
  expect(kept).toMatchObject({ due: "2031-01-05", clock: "law" });
});
