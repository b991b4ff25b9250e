import { z } from "zod";
import { id, line } from "../../casefile/events/fields.ts";
import { languages } from "../../kernel/language.ts";
import { exportScopes } from "../../ports/exports.ts";

const saysWhy = line(500).refine((reason) => reason.length >= 10, {
  error: "Write in at least 10 characters what the list is for.",
});

/** What somebody asks for who takes a list out, and why. */
export const exportRequestSchema = z.strictObject({
  scope: z.enum(exportScopes),
  reason: saysWhy,
  /** Only the files of this member; `none`: those that nobody looks after yet. */
  assignee: id.optional(),
  language: z.enum(languages),
});

export type ExportRequest = z.output<typeof exportRequestSchema>;
