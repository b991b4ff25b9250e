import type { IsoDate } from "../calendar/dates.ts";
import type { Said } from "./facts.ts";

export interface StatementFact extends Said {
  readonly id: string;
  readonly purpose: "statement" | "payoff-quote";
  readonly totalFen: number;
  readonly validUntil?: IsoDate;
  readonly resolved?: Said;
}
