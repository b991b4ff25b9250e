import { z } from "zod";
import * as field from "../casefile/events/fields.ts";
import { evidenceKinds } from "../casefile/facts.ts";
import type { ClientId, DebtId } from "../kernel/ids.ts";

/** The largest file that is taken in: 20 MB. */
export const mostBytes = 20 * 1024 * 1024;

/** How long a browser may take from the ticket to the end of the upload. */
export const ticketSeconds = 15 * 60;

/** What a browser tells about a file before it sends it. Size and type have their own answers, so not here. */
export const uploadRequestSchema = z.strictObject({
  debtId: (field.id as unknown as z.ZodType<DebtId, string>).optional(),
  paymentId: field.id.optional(),
  kind: z.enum(evidenceKinds),
  fileName: field.line(200),
  mediaType: field.line(80),
  sizeBytes: z.int().min(1, { error: "The file is empty." }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, {
    error: "Write the SHA-256 of the file as 64 lower-case hexadecimal digits.",
  }),
});

export type UploadRequest = z.infer<typeof uploadRequestSchema> & { readonly clientId: ClientId };
