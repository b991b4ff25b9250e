import type { ContactFact } from "../casefile/contact-fact.ts";
import type { DebtFacts } from "../casefile/facts.ts";
import { plausibleResidual, type ResidualReading } from "../money/interest.ts";

/** Whether a demand is what a few days of interest would be (A07); undefined where nobody can say. */
export function weighDemand(
  { demandFen }: ContactFact,
  { principalFen, annualRateBasisPoints }: DebtFacts["terms"],
): ResidualReading | undefined {
  if (demandFen === undefined || annualRateBasisPoints === undefined) return undefined;
  return plausibleResidual({ principalFen, annualRateBasisPoints, demandFen });
}

/** What the lender quoted to pay it off, what was paid then, and the difference to the cent (A05, A07). */
export interface QuoteCheck {
  readonly quotedFen: number;
  readonly quotedOn: string;
  readonly paidFen: number;
  readonly paidOn: string;
  /** More than zero: less was paid than quoted. */
  readonly differenceFen: number;
}

/** The newest payoff quote against the payment that came next; undefined without either. */
export function checkQuote({ statements, payments }: DebtFacts): QuoteCheck | undefined {
  const quote = statements.findLast(({ purpose }) => purpose === "payoff-quote");
  if (quote === undefined) return undefined;
  const paid = payments.find((one) => one.reversed === undefined && one.on >= quote.on);
  if (paid === undefined) return undefined;
  const { totalFen: quotedFen, on: quotedOn } = quote;
  const { amountFen: paidFen, on: paidOn } = paid;
  return { quotedFen, quotedOn, paidFen, paidOn, differenceFen: quotedFen - paidFen };
}
