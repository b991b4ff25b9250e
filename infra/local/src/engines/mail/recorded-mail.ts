import type { Instant } from "@aftercare/core/calendar/instant.ts";
import { z } from "zod";

const header = z.object({ name: z.string(), value: z.string() });

/** One accepted mail, as the log keeps it. */
export const recordedMail = z.object({
  messageId: z.string(),
  at: z.custom<Instant>((value) => typeof value === "string"),
  tags: z.record(z.string(), z.string()),
  configurationSet: z.string().optional(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  /** In the order and spelling of the mail; values unfolded but not decoded. */
  headers: z.array(header),
  /** The whole MIME message, base64. */
  raw: z.string(),
  /** The service never says what became of it: a fault that tests ask for. */
  withoutFeedback: z.boolean().optional(),
});

export type RecordedMail = z.infer<typeof recordedMail>;
export type MailHeader = z.infer<typeof header>;
export type MailSummary = Omit<RecordedMail, "raw" | "headers">;
