import { addDays, type IsoDate } from "../calendar/dates.ts";
import type { Said } from "./facts.ts";

/** What living costs whatever else happens. */
export const essentialKinds = ["housing", "food", "transport", "family", "health"] as const;
export type EssentialKind = (typeof essentialKinds)[number];

/** A month in fen. */
export interface BudgetLines {
  readonly incomeFen: number;
  readonly essentials: Readonly<Partial<Record<EssentialKind, number>>>;
  readonly otherFen: number;
}

/** The budget saved last (B11, B48). */
export interface BudgetFact extends Said, BudgetLines {
  /** The day of the month on which the income arrives. */
  readonly salaryDay?: number;
}

/** B46: a large purchase that is to be paid back before the next statement. */
export interface BigSpendFact extends Said {
  readonly id: string;
  readonly statementOn: IsoDate;
}

/** B44: a card or a loan that was opened, or an inquiry of a lender into the credit report. */
export interface NewCreditFact extends Said {
  readonly id: string;
}

const newCreditLimit = 3;
const newCreditDays = 90;

/** The last of three within ninety days, for each time that there were so many; none of them counts twice. */
export function manyNewCredits(all: readonly NewCreditFact[]): readonly NewCreditFact[] {
  const found: NewCreditFact[] = [];
  let counted: NewCreditFact[] = [];
  for (const credit of all.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    counted = [...counted.filter(({ on }) => on > addDays(credit.on, -newCreditDays)), credit];
    if (counted.length < newCreditLimit) continue;
    found.push(credit);
    counted = [];
  }
  return found;
}

/** What helps to keep plans: all of it the client's own, and none of it asked of anybody. */
export interface HabitFacts {
  readonly budget?: BudgetFact;
  readonly bigSpends?: readonly BigSpendFact[];
  readonly newCredits?: readonly NewCreditFact[];
  /** B70: ninety days of paying on time, for as long as the client wants to take part. */
  readonly challenge?: Said;
}
