import { completenessItems, type Completeness } from "@aftercare/core/dossier/completeness.ts";
import type { Dossier } from "@aftercare/core/dossier/dossier-job.ts";
import { dossierPurposes } from "@aftercare/core/dossier/purpose.ts";
import { itemWords } from "@aftercare/core/dossier/words.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { z } from "@hono/zod-openapi";
import { day, fen, id, instant, language, list } from "./parts.ts";

export const dossierSchema = z
  .strictObject({
    dossierId: id,
    purpose: z.enum(dossierPurposes),
    /** None: everything of the client. */
    debtIds: list(id),
    language,
    from: z.enum(["client", "staff"]),
    askedAt: instant,
    askedBy: z.string(),
    /** `stuck`: nobody worked on it for an hour; ask for another one. */
    state: z.enum(["waiting", "working", "done", "failed", "expired", "stuck"]),
    /** Files packed so far. */
    progress: z.strictObject({ done: z.int(), total: z.int() }),
    failure: z.string().optional(),
    result: z
      .strictObject({
        fileName: z.string(),
        sizeBytes: z.int(),
        files: z.int(),
        /** Proofs that are not as they were when they came in, or are gone: look before it is used. */
        notVerified: z.int(),
        /** What its index calls missing. */
        gaps: z.int(),
        expiresAt: instant,
      })
      .optional(),
  })
  .openapi("Dossier");

export function dossierView({ result, ...dossier }: Dossier): z.infer<typeof dossierSchema> {
  if (result === undefined) return dossier;
  const { fileName, sizeBytes, notVerified, gaps, expiresAt, evidenceIds } = result;
  const files = evidenceIds.length;
  return { ...dossier, result: { fileName, sizeBytes, files, notVerified, gaps, expiresAt } };
}

export const completenessSchema = z
  .strictObject({
    percent: z.int().min(0).max(100),
    items: list(
      z.strictObject({
        item: z.enum(completenessItems),
        state: z.enum(["there", "missing"]),
        have: z.int().optional(),
        want: z.int().optional(),
        name: z.string(),
        /** Why it helps, and where it is found. */
        why: z.string(),
      }),
    ),
    /** Payments that no receipt shows. */
    withoutReceipt: list(z.strictObject({ paymentId: id, on: day, amountFen: fen })),
  })
  .openapi("Completeness");

export function completenessView(
  { percent, items, withoutReceipt }: Completeness,
  spoken: Language,
): z.infer<typeof completenessSchema> {
  return {
    percent,
    items: items.map((each) => {
      const { name, why } = itemWords[each.item];
      return { ...each, name: name[spoken], why: why[spoken] };
    }),
    withoutReceipt: withoutReceipt.map(({ id: paymentId, on, amountFen }) => ({
      paymentId,
      on,
      amountFen,
    })),
  };
}
