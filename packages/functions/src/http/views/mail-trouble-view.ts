import { troubleKinds } from "@aftercare/core/ports/mail-troubles.ts";
import type { TroubleCount } from "@aftercare/core/verbs/reminders/count-troubles.ts";
import type { ListedTroubles } from "@aftercare/core/verbs/reminders/list-mail-troubles.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, list } from "./parts.ts";

const troubleSchema = z.strictObject({
  id: z.string(),
  at: instant,
  kind: z.enum(troubleKinds),
  audience: z.enum(["client", "staff"]),
  clientId: id,
  clientName: z.string().optional(),
  debtId: id.optional(),
  mail: z.string(),
  /** `QQ`, `163`, `Gmail` …, or the domain. */
  provider: z.string().optional(),
  /** Masked. In full it is only in the client's file; left out when the mail went to another one. */
  address: z.string().optional(),
  why: z.string().optional(),
  blocked: z.boolean(),
  /** Of an uncertain mail: it is still not known whether it left. */
  open: z.boolean(),
});

const countSchema = z.strictObject({
  total: z.int(),
  byKind: z.strictObject({
    bounced: z.int(),
    complained: z.int(),
    failed: z.int(),
    uncertain: z.int(),
  }),
  byProvider: list(z.strictObject({ provider: z.string(), count: z.int() })),
  /** Not `whole` is "at least". */
  whole: z.boolean(),
});

export const mailTroublesSchema = z
  .strictObject({
    items: list(troubleSchema),
    cursor: z.string().optional(),
    /** Only with the first page. */
    counts: z.strictObject({ days7: countSchema, days30: countSchema }).optional(),
  })
  .openapi("MailTroubles");

export function mailTroublesView({
  kind: _,
  counts,
  ...page
}: ListedTroubles): z.infer<typeof mailTroublesSchema> {
  if (counts === undefined) return page;
  return { ...page, counts: { days7: countView(counts.days7), days30: countView(counts.days30) } };
}

function countView({ byKind, ...count }: TroubleCount): z.infer<typeof countSchema> {
  return { ...count, byKind: { ...byKind } };
}
