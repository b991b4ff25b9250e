import type { IsoDate } from "../calendar/dates.ts";
import type { Creditor } from "./debt-terms.ts";
import type { DebtFacts, Said } from "./facts.ts";

/**
 * The claim went to somebody else, or somebody says so. Without a notice to the debtor it has no effect on them
 * (Civil Code 546), and the creditor stays who it was.
 */
export interface TransferFact extends Said {
  readonly id: string;
  readonly from: string;
  readonly to: Creditor;
  /** The day the notice reached the debtor. */
  readonly noticedOn?: IsoDate;
  readonly notice?: Said;
}

/** What a counsellor found when they looked who lends, and by what licence (A20). */
export interface LegalityFact extends Said {
  readonly outcome: "licensed" | "not-found" | "unclear";
}

/** A takeover that was only claimed: whoever pays the new name pays at their own risk. */
export function claimedTransfers({ transfers = [] }: DebtFacts): readonly TransferFact[] {
  return transfers.filter(({ noticedOn }) => noticedOn === undefined);
}
