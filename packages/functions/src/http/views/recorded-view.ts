import type { Rulebook } from "@aftercare/core/followups/rule.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import type { PreviewOutcome } from "@aftercare/core/verbs/cases/preview-event.ts";
import type { RecordOutcome } from "@aftercare/core/verbs/cases/record-event.ts";
import { z } from "@hono/zod-openapi";
import { proposedSchema } from "./proposed-view.ts";
import { changeSchema, changeViews } from "./follow-up-view.ts";
import { list } from "./parts.ts";
import { problemSchema } from "./problem-view.ts";

export const recordedSchema = z
  .strictObject({
    id: z.string(),
    source: z.string(),
    subject: z.string(),
    seq: z.int(),
    difference: list(changeSchema),
  })
  .openapi("Recorded");

export type RecordedView = z.infer<typeof recordedSchema>;

export function recordedView(
  outcome: RecordOutcome & { readonly kind: "recorded" | "repeat" },
  rulebook: Rulebook,
  language: Language,
): RecordedView {
  const { id, source, subject, seq, difference } = outcome;
  return { id, source, subject, seq, difference: changeViews(difference, rulebook, language) };
}

/** What an event would change, were it recorded. */
export const previewedSchema = z
  .strictObject({
    subject: z.string(),
    /** It would only be asked for, and count once a supervisor agrees. */
    needsApproval: z.boolean(),
    difference: list(changeSchema),
  })
  .openapi("Previewed");

export function previewedView(
  outcome: PreviewOutcome & { readonly kind: "previewed" },
  rulebook: Rulebook,
  language: Language,
): z.infer<typeof previewedSchema> {
  const { subject, needsApproval, difference } = outcome;
  return { subject, needsApproval, difference: changeViews(difference, rulebook, language) };
}

/** One result an event, in the order of the batch. */
export const batchResultSchema = z
  .strictObject({
    results: list(
      z.union([
        z.strictObject({ status: z.int(), recorded: recordedSchema }),
        z.strictObject({ status: z.int(), proposed: proposedSchema }),
        z.strictObject({ status: z.int(), problem: problemSchema }),
      ]),
    ),
  })
  .openapi("BatchResult");

export type BatchResultView = z.infer<typeof batchResultSchema>;
