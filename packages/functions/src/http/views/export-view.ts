import type { Language } from "@aftercare/core/kernel/language.ts";
import type { ClientExport } from "@aftercare/core/verbs/privacy/export-client.ts";
import { z } from "@hono/zod-openapi";
import { accessRecordSchema, accessRecordView } from "./access-view.ts";
import { evidenceFields } from "./evidence-view.ts";
import { day, id, instant, list } from "./parts.ts";

/** A person's own data leaves as it is kept: facts and events are described by the event types. */
const asKept = z.record(z.string(), z.unknown());

const evidenceSchema = z.strictObject({
  ...evidenceFields,
  refusal: z.string().optional(),
  /** Good for an hour. */
  url: z.url().optional(),
});

const eventSchema = z.strictObject({
  subject: z.string(),
  seq: z.int(),
  type: z.string(),
  on: day,
  recordedOn: day,
  recordedAt: instant,
  time: instant.optional(),
  by: z.string(),
  source: z.string(),
  id: z.string(),
  data: z.unknown(),
});

export const exportSchema = z
  .strictObject({
    exportedAt: instant,
    clientId: id,
    /** With the first part alone. */
    held: z
      .strictObject({
        client: asKept,
        debts: list(z.strictObject({ debtId: id, facts: asKept })),
        register: list(asKept),
        evidence: list(evidenceSchema),
        access: list(accessRecordSchema),
      })
      .optional(),
    timeline: list(eventSchema),
    leftOut: z.string(),
    cursor: z.string().optional(),
  })
  .openapi("ClientExport");

export function exportView(
  { kind: _, held, leftOut, ...exported }: ClientExport,
  language: Language,
): z.infer<typeof exportSchema> {
  const part = { ...exported, leftOut: leftOut[language] };
  if (held === undefined) return part;
  return {
    ...part,
    held: {
      client: { ...held.client },
      debts: held.debts.map(({ debtId, facts }) => ({ debtId, facts: { ...facts } })),
      register: held.register.map((entry) => ({ ...entry })),
      evidence: held.evidence,
      access: held.access.map((record) => accessRecordView(record, language)),
    },
  };
}
