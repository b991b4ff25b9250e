import type { Said } from "./facts.ts";

export interface ContactFact extends Said {
  readonly id: string;
  readonly channel: string;
  readonly demandsPayment: boolean;
  readonly demandFen?: number;
  /** `HH:mm` on the organisation's clocks; of several dials, when they began. */
  readonly at?: string;
  /** Of a call. Without it nobody knows. */
  readonly answered?: boolean;
  /** So many calls in one row, none of them answered. */
  readonly dials?: number;
  /** Whom they reached, where that was not the client. */
  readonly target?: "contact" | "third-party";
  /** From which number or account: what it gives is never what it is verified by (A25). */
  readonly number?: string;
  /** The client had agreed to be reached at night. */
  readonly nightAgreed?: true;
  /** The contact person had asked not to be called any more. */
  readonly contactRefused?: true;
  /** Somebody else was told of the debt. */
  readonly disclosed?: true;
  /** Ids of known fraud patterns found in what was said. */
  readonly scamPatterns: readonly string[];
  readonly verified?: Said & { readonly outcome: "genuine" | "not-theirs" | "unclear" };
  readonly triaged?: Said & { readonly as: ContactTriage };
  /** The person says money already left. */
  readonly paidReported?: Said & { readonly amountFen?: number };
  /** What was done about that money so far, in the order in which it was done. */
  readonly lossSteps?: readonly LossStep[];
}

export const contactTargets = ["client", "contact", "third-party"] as const;

/** What to do when money has left, the most urgent first (A26). */
export const lossSteps = ["bank-stop", "police-110", "hotline-96110", "keep-proofs"] as const;
export type LossStep = (typeof lossSteps)[number];

export const contactTriages = [
  "stale-data",
  "residual",
  "audit",
  "harassment",
  "scam",
  "other",
] as const;

export type ContactTriage = (typeof contactTriages)[number];
