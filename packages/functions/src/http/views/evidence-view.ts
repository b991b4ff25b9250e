import { reviewOutcomes, reviewReasons } from "@aftercare/core/casefile/desk-facts.ts";
import { evidenceKinds } from "@aftercare/core/casefile/facts.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ListedEvidence } from "@aftercare/core/verbs/evidence/list-evidence.ts";
import { z } from "@hono/zod-openapi";
import { day, id, instant } from "./parts.ts";

/** What a browser posts the file with: `fields` first, the file last. */
export const uploadTicketSchema = z
  .strictObject({
    evidenceId: id,
    url: z.url(),
    fields: z.record(z.string(), z.string()),
    expiresAt: instant,
  })
  .openapi("UploadTicket");

export const downloadSchema = z
  .strictObject({ url: z.url(), expiresAt: instant })
  .openapi("Download");

/** What a list and an export both say of a file; why it was refused each says in its own way. */
export const evidenceFields = {
  evidenceId: id,
  debtId: id.optional(),
  paymentId: id.optional(),
  kind: z.enum(evidenceKinds),
  fileName: z.string(),
  mediaType: z.string(),
  sizeBytes: z.int(),
  sha256: z.string(),
  announcedAt: instant,
  announcedBy: z.string(),
  standing: z.enum(["awaited", "stored", "refused", "removed", "locked"]),
};

export const evidenceSchema = z
  .strictObject({
    ...evidenceFields,
    /** Awaited for far too long: send it again. */
    overdue: z.literal(true).optional(),
    /** Kept until the end of this day; nobody can withdraw it before. */
    lockedUntil: day.optional(),
    refusal: z.strictObject({ code: z.string(), detail: z.string() }).optional(),
    /** What a counsellor made of it; of a client's upload `waiting` until then. */
    review: z
      .union([
        z.strictObject({ state: z.literal("waiting") }),
        z.strictObject({
          state: z.enum(reviewOutcomes),
          reason: z.enum(reviewReasons).optional(),
          text: z.string().optional(),
          on: day,
        }),
      ])
      .optional(),
  })
  .openapi("Evidence");

/** The sentences are loaded when something was refused. */
export async function evidenceView(
  { refusal, ...evidence }: ListedEvidence,
  language: Language,
): Promise<z.infer<typeof evidenceSchema>> {
  if (refusal === undefined) return evidence;
  const { writeRefusal } = await import("@aftercare/core/kernel/refusal-texts.ts");
  const detail = writeRefusal(refusal)[language];
  return { ...evidence, refusal: { code: refusal.code, detail } };
}
