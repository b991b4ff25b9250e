import { evidenceKinds } from "@aftercare/core/casefile/facts.ts";
import type { ReviewRow } from "@aftercare/core/verbs/desk/list-reviews.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list, pageOf } from "./parts.ts";

const reviewRowSchema = z
  .strictObject({
    clientId: id,
    clientName: z.string(),
    debtId: id.optional(),
    creditor: z.string().optional(),
    /** The day of the oldest upload. */
    since: day,
    uploads: list(
      z.strictObject({
        evidenceId: id,
        kind: z.enum(evidenceKinds),
        paymentId: id.optional(),
        on: day,
      }),
    ),
  })
  .openapi("ReviewRow");

export const reviewPageSchema = pageOf(reviewRowSchema).extend({
  /** How many case files wait, on this page or another. */
  found: z.int(),
});

export function reviewRowView({
  ref,
  clientName,
  creditor,
  since,
  uploads,
}: ReviewRow): z.infer<typeof reviewRowSchema> {
  return {
    clientId: ref.clientId,
    clientName,
    ...(ref.debtId === undefined ? {} : { debtId: ref.debtId }),
    ...(creditor === undefined ? {} : { creditor }),
    since,
    uploads: uploads.map(({ id: evidenceId, kind, paymentId, on }) => ({
      evidenceId,
      kind,
      ...(paymentId === undefined ? {} : { paymentId }),
      on,
    })),
  };
}
