import { addMonths, daysBetween, isoDate, type IsoDate } from "../calendar/dates.ts";
import type { PlanRun } from "../casefile/plan-fact.ts";
import { residualInterest } from "../money/interest.ts";
import type { PlanRow } from "./plan-standing.ts";
import { dayInMonth, dayOf, runsOf } from "./schedule.ts";

/** An active plan as far as moving its day goes. */
export interface Movable {
  readonly debtId: string;
  readonly balanceFen: number;
  readonly annualRateBasisPoints?: number;
  readonly rows: readonly PlanRow[];
}

export interface PayDayMove {
  readonly debtId: string;
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
  /** Later is more than zero. */
  readonly days: number;
  /** What the days cost at the yearly rate that is known; earlier costs nothing. */
  readonly costFen: number;
  /** What is still to come, moved. */
  readonly schedule: readonly PlanRun[];
}

export interface PayDayProposal {
  /** Of the month; at most 28, so that every month has it. */
  readonly day: number;
  readonly moves: readonly PayDayMove[];
  readonly costFen: number;
}

/** So many days after the salary, in case it is late. */
const daysAfterSalary = 2;
const lastDay = 28;

/**
 * B39: one pay day a month for all plans, soon after the salary. Each next instalment moves to the last such day
 * before it, so that nothing gets late; where that is past, to the next one. Undefined with fewer than two
 * plans, without a salary day, or where all stand on that day already. The lender has to agree to any of it.
 */
export function proposePayDay(
  plans: readonly Movable[],
  salaryDay: number | undefined,
  today: IsoDate,
): PayDayProposal | undefined {
  if (salaryDay === undefined || plans.length < 2) return undefined;
  const wanted = salaryDay + daysAfterSalary;
  const day = wanted > lastDay ? wanted - lastDay : wanted;
  const moves = plans.flatMap((plan) => moveOf(plan, day, today) ?? []);
  if (moves.length === 0) return undefined;
  return { day, moves, costFen: moves.reduce((sum, { costFen }) => sum + costFen, 0) };
}

function moveOf(plan: Movable, day: number, today: IsoDate): PayDayMove | undefined {
  const rest = plan.rows.filter(({ state }) => state === "next" || state === "later");
  const fromOn = rest[0]?.dueOn;
  if (fromOn === undefined || dayOf(fromOn) === day) return undefined;
  const toOn = dayNear(fromOn, day, today);
  const days = daysBetween(fromOn, toOn);
  const { balanceFen, annualRateBasisPoints = 0 } = plan;
  return {
    debtId: plan.debtId,
    fromOn,
    toOn,
    days,
    costFen: days > 0 ? residualInterest(balanceFen, annualRateBasisPoints, days) : 0,
    schedule: scheduleFrom(rest, toOn),
  };
}

/** The last such day on or before `date` that is still to come, or the first one after today. */
function dayNear(date: IsoDate, day: number, today: IsoDate): IsoDate {
  const first = isoDate(`${date.slice(0, 7)}-01`);
  const found = [-1, 0, 1, 2].map((months) => dayInMonth(addMonths(first, months), day));
  const ahead = found.filter((each) => each > today);
  const before = ahead.filter((each) => each <= date);
  return before[before.length - 1] ?? ahead[0] ?? date;
}

/** What is still to come, with the same months between, from another day on. */
function scheduleFrom(rows: readonly PlanRow[], firstOn: IsoDate): readonly PlanRun[] {
  const start = rows[0]?.dueOn ?? firstOn;
  const payments: number[] = [];
  for (const { dueOn, amountFen, paidFen } of rows) {
    const at = monthsBetween(start, dueOn);
    while (payments.length < at) payments.push(0);
    payments.push(amountFen - paidFen);
  }
  return runsOf(payments, firstOn);
}

function monthsBetween(from: IsoDate, to: IsoDate): number {
  const monthOf = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return monthOf(to) - monthOf(from);
}
