import type { DebtPlan, PlannedDebt, PlanRow, Plans } from "../../api/plans.ts";

/** The least and the most of what an instalment asks for. */
export function spanOf({ schedule }: Pick<DebtPlan, "schedule">): {
  readonly leastFen: number;
  readonly mostFen: number;
} {
  const sums = schedule.map(({ amountFen }) => amountFen).filter((fen) => fen > 0);
  return { leastFen: Math.min(...sums), mostFen: Math.max(...sums) };
}

export interface Goal {
  readonly debt: PlannedDebt;
  readonly row: PlanRow;
}

/** B67: the next bill of all plans that are being paid; one that was missed comes first. */
export function goalOf({ debts }: Pick<Plans, "debts">): Goal | undefined {
  const goals = debts.flatMap((debt) => {
    const { plan, isSettled } = debt;
    if (plan?.state !== "active" || isSettled) return [];
    const row =
      plan.rows.find(({ state }) => state === "missed") ??
      plan.rows.find(({ state }) => state === "next");
    return row === undefined ? [] : [{ debt, row }];
  });
  return goals.reduce<Goal | undefined>(
    (first, goal) => (first === undefined || goal.row.dueOn < first.row.dueOn ? goal : first),
    undefined,
  );
}

/** B23: the longest count that still runs. */
export function streakOf({ debts }: Pick<Plans, "debts">): number {
  return debts.reduce((most, { plan }) => Math.max(most, plan?.streak ?? 0), 0);
}

/** What a plan still asks for. */
export function leftOf({ rows }: Pick<DebtPlan, "rows">): number {
  return rows.reduce((sum, { amountFen, paidFen }) => sum + amountFen - paidFen, 0);
}
