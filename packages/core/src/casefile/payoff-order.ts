import type { OrderName } from "../planning/orders.ts";
import type { Said } from "./facts.ts";

/** The order in which a client's debts are to be paid off, and the money there is for it each month. */
export interface PayoffOrderFact extends Said {
  readonly order: OrderName | "custom";
  /** Only of a custom order. */
  readonly line?: readonly string[];
  readonly monthlyFen: number;
  readonly reason?: string;
}
