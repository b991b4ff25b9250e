import { reviewOutcomes, reviewReasons } from "@aftercare/core/casefile/desk-facts.ts";
import { contactTriages, lossSteps } from "@aftercare/core/casefile/contact-fact.ts";
import { evidenceKinds } from "@aftercare/core/casefile/facts.ts";
import type { Snapshot } from "@aftercare/core/ports/case-files.ts";
import { z } from "@hono/zod-openapi";
import { day, fact, fen, id, instant, list } from "./parts.ts";

/** What both kinds of case file have and people ask for. */
export const fileFacts = {
  /** The number of the last event. */
  seq: z.int(),
  openedOn: day,
  assignee: z.strictObject({ id, address: z.string().optional() }).optional(),
  closed: fact({ reason: z.string() }).optional(),
  evidence: list(
    fact({
      id,
      kind: z.enum(evidenceKinds),
      paymentId: id.optional(),
      /** Uploaded by the client. */
      from: z.literal("client").optional(),
      reviewed: fact({
        outcome: z.enum(reviewOutcomes),
        reason: z.enum(reviewReasons).optional(),
        text: z.string().optional(),
      }).optional(),
      gone: z.literal(true).optional(),
    }),
  ),
  hold: fact({ reason: z.string() }).optional(),
  /** The earliest day a person must look, and the moment the machine looks next. */
  attentionOn: day.optional(),
  nextAt: instant.optional(),
};

const fileSchema = z.strictObject(fileFacts);

export function fileView({ facts, attentionOn, nextAt }: Snapshot): z.infer<typeof fileSchema> {
  const { seq, openedOn, assignee, closed, evidence, hold } = facts;
  return {
    seq,
    openedOn,
    ...(assignee === undefined ? {} : { assignee }),
    ...(closed === undefined ? {} : { closed }),
    evidence,
    ...(hold === undefined ? {} : { hold }),
    ...(attentionOn === undefined ? {} : { attentionOn }),
    ...(nextAt === undefined ? {} : { nextAt }),
  };
}

/** Somebody reached out after the debt was settled. */
export const contactSchema = fact({
  id,
  channel: z.string(),
  demandsPayment: z.boolean(),
  demandFen: fen.optional(),
  /** `HH:mm` on the organisation's clocks. */
  at: z.string().optional(),
  answered: z.boolean().optional(),
  /** So many calls in one row, none of them answered. */
  dials: z.int().optional(),
  /** Who was reached, where that was not the client. */
  target: z.enum(["contact", "third-party"]).optional(),
  number: z.string().optional(),
  nightAgreed: z.literal(true).optional(),
  contactRefused: z.literal(true).optional(),
  disclosed: z.literal(true).optional(),
  scamPatterns: list(z.string()),
  verified: fact({ outcome: z.enum(["genuine", "not-theirs", "unclear"]) }).optional(),
  triaged: fact({ as: z.enum(contactTriages) }).optional(),
  paidReported: fact({ amountFen: fen.optional() }).optional(),
  lossSteps: list(z.enum(lossSteps)).optional(),
});
