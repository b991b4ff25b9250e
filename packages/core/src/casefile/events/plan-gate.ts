import { z } from "zod";
import * as field from "./fields.ts";

/** What the gates found when a plan was let through; the API writes it, whoever sends the event (B06, B11). */
export const gateLog = z.strictObject({
  /** What the lender's statement and our books differ by. */
  differencesFen: field.amountOrZeroFen,
  /** What a month leaves; absent where no budget is saved. */
  surplusFen: z.int().optional(),
  /** The most that all active plans and this one ask for in one month. */
  peakFen: field.amountOrZeroFen,
});
export type GateLog = z.infer<typeof gateLog>;
