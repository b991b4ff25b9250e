import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "../calendar/dates.ts";
import type { PlanRow } from "./plan-standing.ts";
import { proposePayDay, type Movable } from "./pay-day.ts";
import { totalOf } from "./schedule.ts";

const row = (n: number, dueOn: string, amountFen = 500_00): PlanRow => ({
  n,
  dueOn: isoDate(dueOn),
  amountFen,
  paidFen: 0,
  state: n === 1 ? "next" : "later",
});
const plan = (debtId: string, dueOn: string, more: Partial<Movable> = {}): Movable => ({
  debtId,
  balanceFen: 20_000_00,
  annualRateBasisPoints: 2350,
  rows: [row(1, dueOn)],
  ...more,
});
const today = isoDate("2026-03-05");

test("all plans move to two days after the salary, none of them later than it was due", () => {
  const proposal = proposePayDay([plan("a", "2026-03-25"), plan("b", "2026-04-03")], 10, today);
  expect(proposal).toMatchObject({ day: 12, costFen: 0 });
  expect(proposal?.moves.map(({ toOn, days }) => [toOn, days])).toEqual([
    ["2026-03-12", -13],
    ["2026-03-12", -22],
  ]);
});

test("what cannot move ahead moves on, and says what the days cost", () => {
  const proposal = proposePayDay([plan("a", "2026-03-08"), plan("b", "2026-03-20")], 10, today);
  // 20,000 at 23.5 % for four days.
  expect(proposal?.moves[0]).toMatchObject({ toOn: "2026-03-12", days: 4, costFen: 51_51 });
});

test("a salary at the end of a month leads to the first days of the next", () => {
  expect(proposePayDay([plan("a", "2026-03-25"), plan("b", "2026-03-20")], 30, today)?.day).toBe(4);
});

test("nothing is proposed for one plan, without a salary day, or where all stand there already", () => {
  const two = [plan("a", "2026-03-12"), plan("b", "2026-04-12")];
  expect(proposePayDay(two, 10, today)).toBeUndefined();
  expect(proposePayDay([plan("a", "2026-03-25")], 10, today)).toBeUndefined();
  expect(
    proposePayDay([plan("a", "2026-03-25"), plan("b", "2026-03-20")], undefined, today),
  ).toBeUndefined();
});

test("a pause between instalments stays a pause", () => {
  const rows = [row(1, "2026-03-25", 100), row(2, "2026-05-25", 200), row(3, "2026-06-25", 200)];
  const proposal = proposePayDay(
    [plan("a", "2026-03-25", { rows }), plan("b", "2026-03-20")],
    10,
    today,
  );
  expect(proposal?.moves[0]?.schedule).toEqual([
    { fromOn: "2026-03-12", count: 1, amountFen: 100 },
    { fromOn: "2026-04-12", count: 1, amountFen: 0 },
    { fromOn: "2026-05-12", count: 2, amountFen: 200 },
  ]);
});

test("whatever the days, the same sum is paid, and never before tomorrow", () => {
  assert(
    property(
      integer({ min: 1, max: 31 }),
      integer({ min: 1, max: 60 }),
      integer({ min: 1, max: 1_000_000 }),
      (salaryDay, ahead, amountFen) => {
        const due = addDays(today, ahead);
        const plans = [plan("a", due, { rows: [row(1, due, amountFen)] }), plan("b", "2026-03-31")];
        for (const { toOn, schedule } of proposePayDay(plans, salaryDay, today)?.moves ?? []) {
          expect(toOn > today).toBe(true);
          expect([amountFen, 500_00]).toContain(totalOf({ schedule }));
        }
      },
    ),
  );
});
