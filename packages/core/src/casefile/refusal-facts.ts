import type { Said } from "./facts.ts";

export const refusedThings = [
  "certificate",
  "release",
  "insurer-letter",
  "platform-proof",
] as const;
export const refusingSides = ["lender", "guarantee-company", "registry", "insurer"] as const;

/** Somebody who has to help after a guarantee or a compensation says no (A27, A28, A30). */
export interface HelpRefusedFact extends Said {
  readonly id: string;
  readonly what: (typeof refusedThings)[number];
  readonly whose: (typeof refusingSides)[number];
  readonly collateralId?: string;
}
