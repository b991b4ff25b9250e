import { z } from "zod";
import { accountTypes, readStatuses } from "../credit-facts.ts";
import * as field from "./fields.ts";

/** One account as a report prints it, by the report's own codes (rules.md 2.4): for a check and for a whole report. */
export const printedAccount = {
  accountType: z.enum(accountTypes),
  /** `missing` when it is not in the report; `other` for words that no code stands for. */
  statusCode: z.enum(readStatuses),
  /** Those words, as they are printed. */
  printedStatus: field.line(40).optional(),
  balanceFen: field.amountOrZeroFen.optional(),
  creditLineFen: field.amountOrZeroFen.optional(),
  /** Only the months that are not simply in order. */
  oddMonths: z
    .array(
      z.strictObject({
        month: z
          .string()
          .regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: "Write the month as YYYY-MM." }),
        mark: z.enum("1 2 3 4 5 6 7 D Z B C G M A N * # /".split(" ")),
      }),
    )
    .max(60)
    .optional(),
  specialTransactions: z
    .array(z.string().regex(/^\d{1,2}$/))
    .max(20)
    .optional(),
};
