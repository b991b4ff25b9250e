import type { LetterId } from "../letters/letter-ids.ts";
import type { Said } from "./facts.ts";

export const letterWays = ["app", "mail", "post", "counter", "phone", "other"] as const;

export const letterOutcomes = ["agreed", "partly", "refused", "other"] as const;
export type LetterOutcome = (typeof letterOutcomes)[number];

/** A letter that left. Its words are nowhere kept: the hash of what was made stands in the timeline. */
export interface LetterFact extends Said {
  readonly id: string;
  readonly letter: LetterId;
  readonly answered?: Said & { readonly outcome: LetterOutcome };
}
