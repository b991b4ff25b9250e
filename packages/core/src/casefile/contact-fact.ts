import type { Said } from "./facts.ts";

export interface ContactFact extends Said {
  readonly id: string;
  readonly channel: string;
  readonly demandsPayment: boolean;
  readonly demandFen?: number;
  /** Ids of known fraud patterns found in what was said. */
  readonly scamPatterns: readonly string[];
  readonly verified?: Said & { readonly outcome: "genuine" | "not-theirs" | "unclear" };
  readonly triaged?: Said & { readonly as: ContactTriage };
  /** The person says money already left. */
  readonly paidReported?: Said & { readonly amountFen?: number };
}

export const contactTriages = [
  "stale-data",
  "residual",
  "audit",
  "harassment",
  "scam",
  "other",
] as const;

export type ContactTriage = (typeof contactTriages)[number];
