import { addMonths, type IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { PlanRun } from "@aftercare/core/casefile/plan-fact.ts";
import { peakMonthOf, type PeakMonth } from "@aftercare/core/planning/budget.ts";
import {
  amortise,
  instalmentsOf,
  scheduleOfOffer,
  splitEvenly,
  totalOf,
  type Instalment,
} from "@aftercare/core/planning/schedule.ts";
import type { PlannedDebt } from "../../api/plans.ts";

/** How one debt is paid in a scenario: not at all, by an offer, or by instalments of our own. */
export interface Choice {
  /** `none`, `even`, `rate`, or an offer's id after `offer:`. */
  readonly way: string;
  readonly months: number;
}

/** What would be paid, to be compared with another: nothing of it is recorded. */
export interface Scenario {
  readonly firstOn: string;
  /** By debt. */
  readonly choices: Readonly<Record<string, Choice>>;
}

const usualChoice: Choice = { way: "none", months: 12 };
export const longestMonths = 120;

export function choiceOf({ choices }: Scenario, debtId: string): Choice {
  return choices[debtId] ?? usualChoice;
}

/** A plan that was shared or has begun is no longer a choice; it counts in every scenario. */
export function isFixed({ plan, isSettled }: PlannedDebt): boolean {
  return isSettled || (plan !== undefined && plan.state !== "draft" && plan.state !== "ended");
}

/** The instalments that a choice comes to, or undefined of none. */
export function scheduleOf(
  { balanceFen, annualRateBasisPoints, offers }: PlannedDebt,
  { way, months }: Choice,
  firstOn: string,
): readonly PlanRun[] | undefined {
  const from = firstOn as IsoDate;
  if (way === "even") return splitEvenly(balanceFen, months, from);
  if (way === "rate") return amortise(balanceFen, annualRateBasisPoints ?? 0, months, from);
  const offer = offers.find(({ id }) => `offer:${id}` === way);
  return offer === undefined ? undefined : scheduleOfOffer(offer, from);
}

export interface ScenarioOutcome {
  readonly peak?: PeakMonth;
  /** Less than zero: a month does not leave as much. Undefined without a budget. */
  readonly spareFen?: number;
  readonly totalFen: number;
  readonly lastOn?: string;
  /** Debts that nothing is planned for. */
  readonly open: readonly string[];
}

/** All of it together: the fullest month, what it leaves, the sum, and the last day. */
export function outcomeOf(
  debts: readonly PlannedDebt[],
  scenario: Scenario,
  surplusFen: number | undefined,
): ScenarioOutcome {
  const rows: Instalment[] = [];
  const open: string[] = [];
  let totalFen = 0;
  for (const debt of debts) {
    if (debt.isSettled) continue;
    const schedule = isFixed(debt)
      ? debt.plan?.schedule
      : scheduleOf(debt, choiceOf(scenario, debt.debtId), scenario.firstOn);
    if (schedule === undefined) open.push(debt.creditor);
    else {
      const runs = { schedule: schedule as readonly PlanRun[] };
      rows.push(...instalmentsOf(runs));
      totalFen += totalOf(runs);
    }
  }
  const first = rows.reduce((day, { dueOn }) => (dueOn < day ? dueOn : day), scenario.firstOn);
  const peak = peakMonthOf(rows, first as IsoDate);
  const lastOn = rows.reduce<string | undefined>(
    (day, { dueOn }) => (day === undefined || dueOn > day ? dueOn : day),
    undefined,
  );
  return {
    ...(peak === undefined ? {} : { peak }),
    ...(surplusFen === undefined ? {} : { spareFen: surplusFen - (peak?.amountFen ?? 0) }),
    totalFen,
    ...(lastOn === undefined ? {} : { lastOn }),
    open,
  };
}

/** Two days after the salary of the next month, or its tenth. */
export function usualFirstOn(today: string, salaryDay: number | undefined): string {
  const wanted = salaryDay === undefined ? 10 : salaryDay + 2;
  const day = wanted > 28 ? wanted - 28 : wanted;
  const month = addMonths(`${today.slice(0, 7)}-01` as IsoDate, 1).slice(0, 7);
  return `${month}-${String(day).padStart(2, "0")}`;
}
