import type { Language } from "@aftercare/core/kernel/language.ts";
import { accessKinds, type AccessRecord } from "@aftercare/core/ports/access-records.ts";
import { accessTitles } from "@aftercare/core/verbs/record/access-titles.ts";
import { z } from "@hono/zod-openapi";
import { id, instant } from "./parts.ts";

export const accessRecordSchema = z
  .strictObject({
    id: z.string(),
    at: instant,
    kind: z.enum(accessKinds),
    title: z.string(),
    /** `user:<id>`, `key:<id>`, `hook:<id>`, `link` or `system:<process>`. */
    by: z.string(),
    clientId: id.optional(),
    subject: z.string().optional(),
    detail: z.record(z.string(), z.string()).optional(),
    network: z.string().optional(),
  })
  .openapi("AccessRecord");

export function accessRecordView(
  { orgId: _, ...record }: AccessRecord,
  language: Language,
): z.infer<typeof accessRecordSchema> {
  const { detail, ...rest } = record;
  return {
    ...rest,
    title: accessTitles[record.kind][language],
    ...(detail === undefined ? {} : { detail: { ...detail } }),
  };
}
