import { expect, test } from "vitest";
import { cnCalendar } from "../../calendar/cn-calendar.ts";
import { isoDate } from "../../calendar/dates.ts";
import { estimateOf } from "../../followups/due-date.ts";
import type { FollowUp } from "../../followups/follow-up.ts";
import { rulebook } from "../../followups/registry.ts";
import { explainFollowUp, ruleOf } from "./explain-follow-up.ts";

const rules = [
  ...new Map([...rulebook.debt, ...rulebook.client].map((rule) => [rule.id, rule])).values(),
];

/** A follow-up of the rule with nothing of a case in it, started on `from`. */
function followUpOf(ruleId: string, from: string): FollowUp {
  const rule = rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  const anchorOn = isoDate(from);
  const estimate = estimateOf(anchorOn, rule.offset, cnCalendar);
  return {
    key: `${rule.id}@${anchorOn}`,
    rule: rule.id,
    ruleVersion: rule.version,
    title: rule.title,
    anchor: rule.anchor,
    anchorOn,
    state: "open",
    opensOn: anchorOn,
    due: estimate.date,
    staffDue: estimate.date,
    estimate,
    clock: rule.clock,
    sources: rule.sources,
    steps: [],
  };
}

const explain = (followUp: FollowUp) => explainFollowUp(rulebook, cnCalendar, followUp);

test.each(rules.map(({ id }) => id))(
  "%s can say why its date is what it is, in both languages",
  (id) => {
    const { dueBecause, why, endsWhen } = explain(followUpOf(id, "2026-03-02"));
    for (const text of [dueBecause, why, endsWhen]) {
      expect(text["zh-CN"]).toMatch(/\p{Script=Han}/u);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(dueBecause["zh-CN"] + dueBecause.en).not.toMatch(/[{}]|undefined|NaN/);
  },
);

test("days, working days and years are each named as what they are", () => {
  expect(explain(followUpOf("R06.main", "2026-03-01")).dueBecause).toEqual({
    "zh-CN": "2026年3月1日（周日）结清，45天后就是2026年4月15日（周三）。",
    en: "It is 45 days after the settlement on 1 March 2026 (Sun): 15 April 2026 (Wed).",
  });
  expect(explain(followUpOf("R13", "2026-03-01")).dueBecause.en).toMatch(/^It is 5 years after/);
  const working = rules.find(({ offset }) => "workingDays" in offset && offset.workingDays > 1);
  expect(explain(followUpOf(working?.id ?? "", "2026-03-02")).dueBecause.en).toMatch(
    / working days after /,
  );
});

test("one day is not “1 days”, and the day itself is no distance", () => {
  expect(explain(followUpOf("R01", "2026-03-01")).dueBecause.en).toContain("1 day after");
  const sameDay = rules.find(({ offset }) => "days" in offset && offset.days === 0);
  expect(explain(followUpOf(sameDay?.id ?? "", "2026-03-01")).dueBecause.en).toMatch(
    /^It is the day of/,
  );
});

test("a date that the case moved says what was counted and what it became", () => {
  const moved = { ...followUpOf("R03", "2026-02-10"), due: isoDate("2026-02-11") };
  expect(explain(moved).dueBecause).toEqual({
    "zh-CN":
      "2026年2月10日（周二）结清，3天后就是2026年2月13日（周五）。按这份档案里的日期，改为2026年2月11日（周三）。",
    en:
      "It is 3 days after the settlement on 10 February 2026 (Tue): 13 February 2026 (Fri). " +
      "The dates in this case make it 11 February 2026 (Wed).",
  });
});

test("a date that the holiday notice can still move says between which days it will fall", () => {
  const objection = rules.find(({ offset }) => "workingDays" in offset && offset.workingDays > 1);
  const { dueBecause } = explain(followUpOf(objection?.id ?? "", "2027-01-15"));
  expect(dueBecause.en).toMatch(/This date is provisional and will fall between .* 2027/);
});

test("a rule that nobody has cannot be explained", () => {
  expect(() => ruleOf(rulebook, "R99")).toThrow("No such rule: R99");
});
