import { z } from "@hono/zod-openapi";
import { day, fen, id, list } from "./parts.ts";

/** Who lends, in the words that the debt keeps. */
export const creditorTerms = z.strictObject({
  /** The entry of the register of lenders that these words came from. */
  creditorId: id.optional(),
  name: z.string(),
  licence: z.string(),
  reportsToPbc: z.boolean().optional(),
  reportingCycle: z.string().optional(),
  manualClosure: z.boolean().optional(),
  officialPhone: z.string().optional(),
});

/** What was agreed, as the papers of a debt describe it. */
export const termsSchema = z.strictObject({
  creditor: creditorTerms,
  kind: z.string(),
  contractNumber: z.string().optional(),
  signedOn: day.optional(),
  principalFen: fen,
  annualRateBasisPoints: z.int().optional(),
  instalmentFen: fen.optional(),
  creditLimitFen: fen.optional(),
  guaranteed: z.boolean().optional(),
  insurer: z.string().optional(),
  collateral: list(z.strictObject({ id, kind: z.string() })),
  autoDebits: list(
    z.strictObject({
      id,
      channel: z.string(),
      payee: z.string().optional(),
      use: z.string().optional(),
      account: z.string().optional(),
      cycle: z.string().optional(),
      term: z.string().optional(),
      nextDebitOn: day.optional(),
      sharedWithActiveDebt: z.boolean().optional(),
    }),
  ),
  hadOverdue: z.boolean().optional(),
  overdues: list(z.strictObject({ producedOn: day, amountFen: fen })),
});
