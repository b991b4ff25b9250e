import { z } from "zod";
import * as field from "../../casefile/events/fields.ts";
import { languages } from "../../kernel/language.ts";

/** What is asked at the door, the needed one first. Sharing is asked when somebody is to get something (PIPL 23). */
export const joinPurposes = ["case-handling", "email-reminders", "credit-report-upload"] as const;

/** What somebody says of themselves when they join, and what they agree to, each by the text they read. */
export const joinRequestSchema = z.strictObject({
  token: z.string().max(300),
  name: field.line(80),
  language: z.enum(languages),
  consents: z
    .array(z.strictObject({ purpose: z.enum(joinPurposes), textVersion: field.line(40) }))
    .max(joinPurposes.length),
});
export type JoinRequest = z.infer<typeof joinRequestSchema>;
