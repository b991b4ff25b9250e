import type { IsoDate } from "../calendar/dates.ts";
import type { ContactFact } from "../casefile/contact-fact.ts";
import type { AnomalyFact, ObjectionFact } from "../casefile/credit-facts.ts";
import type { TransferFact } from "../casefile/creditor-facts.ts";
import { liveSettlement, type DebtFacts } from "../casefile/facts.ts";
import { activePlan } from "../casefile/plan-fact.ts";
import { instalmentsOf } from "../planning/schedule.ts";
import type { LetterFile } from "./letter-file.ts";

/** Questions that several letters ask of the file. */

/** B32, the X: debts that are settled now. */
export function settledDebts({ debts }: LetterFile): readonly DebtFacts[] {
  return debts.filter((debt) => liveSettlement(debt) !== undefined);
}

/** B32, the Y: debts of which something is still to be paid. */
export function openDebts({ debts }: LetterFile): readonly DebtFacts[] {
  return debts.filter((debt) => liveSettlement(debt) === undefined && debt.balanceFen > 0);
}

/** B32, the Z: what was promised last, or else the last day of the plan that is being paid. */
export function promisedDay({ debt }: LetterFile): IsoDate | undefined {
  const promised = debt.promises?.at(-1);
  if (promised !== undefined) return promised.promisedOn;
  const plan = activePlan(debt);
  return plan && instalmentsOf(plan).at(-1)?.dueOn;
}

export function isSettled({ debt }: LetterFile): boolean {
  return liveSettlement(debt) !== undefined;
}

export function owesSomething({ debt }: LetterFile): boolean {
  return liveSettlement(debt) === undefined && debt.balanceFen > 0;
}

/** TC21: the last debit after settlement that nobody has explained. */
export function chargedDebit({ debt }: LetterFile): ContactFact | undefined {
  return debt.contacts.findLast(({ channel }) => channel === "auto-debit");
}

/** What the report is said to have wrong and nobody took back. */
export function openAnomalies({ debt }: LetterFile): readonly AnomalyFact[] {
  return debt.anomalies.filter(({ dismissed }) => dismissed === undefined);
}

/** The last objection that is not corrected. */
export function filedObjection({ debt }: LetterFile): ObjectionFact | undefined {
  return debt.objections.findLast(({ answered }) => answered?.outcome !== "corrected");
}

/** Civil Code 546: a transfer that somebody claims, of which no notice came. */
export function openTransfer({ debt }: LetterFile): TransferFact | undefined {
  return debt.transfers?.findLast(({ noticedOn }) => noticedOn === undefined);
}

/** A25, A26: somebody demanded money in a way that looks like fraud, or money left for it. */
export function fraudContact({ client, debt }: LetterFile): ContactFact | undefined {
  const all = [...debt.contacts, ...client.contacts];
  return (
    all.findLast(({ paidReported }) => paidReported !== undefined) ??
    all.findLast(({ triaged, scamPatterns }) => triaged?.as === "scam" || scamPatterns.length > 0)
  );
}
