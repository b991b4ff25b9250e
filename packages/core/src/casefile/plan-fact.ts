import type { IsoDate } from "../calendar/dates.ts";
import type { DebtFacts, Said } from "./facts.ts";

/** So many monthly instalments of the same amount, the first on `fromOn`; 0 fen is a month without one. */
export interface PlanRun {
  readonly fromOn: IsoDate;
  readonly count: number;
  readonly amountFen: number;
}

export interface PlanSchedule {
  readonly schedule: readonly PlanRun[];
  /** The day of the month that instalments fall on, where the first one's own day does not say it. */
  readonly anchorDay?: number;
}

export const planEndings = ["finished", "replaced", "not-kept", "called-off"] as const;
export type PlanEnding = (typeof planEndings)[number];

/** What was worked out, shown, agreed to and is being paid. A debt has one plan at a time (A38, B11). */
export interface PlanFact extends Said, PlanSchedule {
  readonly id: string;
  readonly offerId?: string;
  /** When these amounts were set: what is recorded as paid after that counts towards them. */
  readonly terms: Said;
  /** Instalments in a row that were paid on time before the amounts last changed. */
  readonly keptBefore?: number;
  readonly shared?: Said;
  readonly answered?: Said & { readonly agrees: boolean };
  readonly active?: Said;
  /** The authorisation that pays it by itself (B26). */
  readonly autopay?: Said & { readonly authorisationId: string };
  readonly ended?: Said & { readonly reason: PlanEnding };
}

/** A day by which something was promised to the lender: the Z of a letter (B32). */
export interface PromiseFact extends Said {
  readonly id: string;
  readonly promisedOn: IsoDate;
  /** Without it, all that is owed. */
  readonly amountFen?: number;
}

export type PlanState = "draft" | "shared" | "asked" | "agreed" | "active" | "ended";

export function planStateOf({ ended, active, answered, shared }: PlanFact): PlanState {
  if (ended !== undefined) return "ended";
  if (active !== undefined) return "active";
  if (answered !== undefined) return answered.agrees ? "agreed" : "asked";
  return shared === undefined ? "draft" : "shared";
}

/** The plan that is not over, if there is one. */
export function livePlan({ plan }: DebtFacts): PlanFact | undefined {
  return plan?.ended === undefined ? plan : undefined;
}

export function activePlan(facts: DebtFacts): PlanFact | undefined {
  const plan = livePlan(facts);
  return plan?.active === undefined ? undefined : plan;
}
