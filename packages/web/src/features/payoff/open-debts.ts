import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import type { OpenDebt } from "@aftercare/core/planning/open-debt.ts";
import type { Client, DebtSummary } from "../../api/clients.ts";

/** What is still owed, as the planner reads it. */
export function openDebtsOf({ debts }: Pick<Client, "debts">): readonly OpenDebt[] {
  return debts.filter(isOpen).map((debt) => {
    const { debtId, balanceFen, isPrivate, isSecured } = debt;
    const { annualRateBasisPoints, instalmentFen, reportsToPbc, courtOn } = debt;
    return {
      id: debtId,
      balanceFen,
      isPrivate,
      isSecured,
      ...(annualRateBasisPoints === undefined ? {} : { annualRateBasisPoints }),
      ...(instalmentFen === undefined ? {} : { instalmentFen }),
      ...(reportsToPbc === undefined ? {} : { reportsToPbc }),
      ...(courtOn === undefined ? {} : { courtOn: courtOn as IsoDate }),
    };
  });
}

export function isOpen({ state, closedOn, balanceFen }: DebtSummary): boolean {
  return state === "active" && closedOn === undefined && balanceFen > 0;
}

/** From the least that keeps every instalment to a third of it all, in steps of a hundred yuan. */
export function budgetRange(debts: readonly OpenDebt[]) {
  const stepFen = 100_00;
  const up = (fen: number) => Math.ceil(fen / stepFen) * stepFen;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, fen) => total + fen, 0);
  const owedFen = sum(debts.map(({ balanceFen }) => balanceFen));
  const instalmentsFen = sum(debts.map(({ instalmentFen = 0 }) => instalmentFen));
  const leastFen = Math.max(stepFen, up(instalmentsFen));
  const mostFen = Math.max(leastFen + 10 * stepFen, up(owedFen / 3));
  return {
    stepFen,
    leastFen,
    mostFen,
    /** Where the slider begins: a little beyond the instalments, so that the orders differ. */
    usualFen: Math.min(mostFen, up(leastFen + owedFen / 24)),
  };
}
