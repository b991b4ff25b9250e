import { z } from "zod";
import { refuse } from "../../kernel/refusal.ts";
import { orderNames } from "../../planning/orders.ts";
import type { PayoffOrderFact } from "../payoff-order.ts";
import { clientEvent, saidBy } from "./define.ts";
import * as field from "./fields.ts";

const chosen = z.strictObject({
  order: z.enum([...orderNames, "custom"]),
  /** The debts in a custom order, the first in line first. */
  line: z
    .array(field.id)
    .max(100)
    .refine((line) => new Set(line).size === line.length, { error: "Name each debt once." })
    .optional(),
  /** What can go to all debts together each month. */
  monthlyFen: field.amountFen,
  reason: field.text(500).optional(),
  on: field.on,
});

/** In which order the debts are to be paid, and from what: chosen, not yet agreed with anybody. A35. */
export const payoffOrderChosen = clientEvent({
  type: "aftercare.payoff-order.chosen.v1",
  title: { "zh-CN": "选定还款顺序", en: "Payoff order chosen" },
  data: chosen,
  decide(_, { data: { order, line = [], reason } }) {
    if (order !== "custom") return undefined;
    if (line.length === 0) return refuse("payoff-order.no-line", { field: "data.line" });
    return reason === undefined
      ? refuse("payoff-order.no-reason", { field: "data.reason" })
      : undefined;
  },
  evolve(facts, event) {
    const { order, line, monthlyFen, reason } = event.data;
    const payoffOrder: PayoffOrderFact = {
      order,
      monthlyFen,
      ...(line === undefined ? {} : { line }),
      ...(reason === undefined ? {} : { reason }),
      ...saidBy(event),
    };
    return { ...facts, payoffOrder };
  },
});
