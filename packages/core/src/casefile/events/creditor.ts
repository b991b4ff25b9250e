import { z } from "zod";
import * as field from "./fields.ts";

/** Who lends, as a debt keeps it: in the words of that day, and which entry of the register they came from (A20). */
export const creditor = z.strictObject({
  creditorId: field.id.optional(),
  name: field.line(120),
  licence: z.enum([
    "bank",
    "consumer-finance",
    "microloan",
    "other-licensed",
    "private",
    "unlicensed",
    "unknown",
  ]),
  reportsToPbc: z.boolean().optional(),
  /** A code of the register, or what somebody wrote (B20). */
  reportingCycle: field.line(80).optional(),
  manualClosure: z.boolean().optional(),
  officialPhone: field.line(40).optional(),
});
