import type { Language } from "@aftercare/core/kernel/language.ts";
import { senderRecordKinds } from "@aftercare/core/organisation/sender-records.ts";
import type { SenderChecked } from "@aftercare/core/verbs/organisation/check-sender.ts";
import { z } from "@hono/zod-openapi";
import { instant, list } from "./parts.ts";

export const senderCheckSchema = z
  .strictObject({
    at: instant,
    /** All mails come from the product's address; of the organisation they show the name. */
    whose: z.literal("product"),
    address: z.string(),
    domain: z.string(),
    mailFromDomain: z.string().optional(),
    records: list(
      z.strictObject({
        kind: z.enum(senderRecordKinds),
        name: z.string(),
        type: z.enum(["TXT", "MX"]),
        expected: z.string(),
        found: list(z.string()),
        state: z.enum(["ok", "missing", "different", "unknown"]),
        advice: z.string(),
      }),
    ),
  })
  .openapi("SenderCheck");

export function senderCheckView(
  { kind: _, records, ...checked }: SenderChecked,
  language: Language,
): z.infer<typeof senderCheckSchema> {
  return {
    ...checked,
    records: records.map(({ advice, ...record }) => ({ ...record, advice: advice[language] })),
  };
}
