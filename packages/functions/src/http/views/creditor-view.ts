import {
  checkedOn,
  confidences,
  creditorLicences,
  reportingCycles,
  type Creditor,
  type CreditorFields,
} from "@aftercare/core/creditors/creditor.ts";
import { officialChannels } from "@aftercare/core/creditors/official-channels.ts";
import type { OwnCreditor } from "@aftercare/core/creditors/register.ts";
import { z } from "@hono/zod-openapi";
import { day, id, list } from "./parts.ts";

const words = z.strictObject({ "zh-CN": z.string(), en: z.string().optional() });
const channel = z.strictObject({
  kind: z.enum(["phone", "app", "site", "wechat"]),
  value: z.string(),
});
const closure = z.strictObject({
  method: z.enum(["automatic", "manual"]),
  how: words.optional(),
});

/** What anybody who records a debt sees of a lender. */
const pickedFields = {
  creditorId: id,
  name: words,
  aliases: list(z.string()),
  licence: z.enum(creditorLicences),
  reportsToPbc: z.boolean().optional(),
  reportingCycle: z.enum(reportingCycles).optional(),
  /** Phones first. Text alone, never a link. */
  official: list(channel),
  closure: closure.optional(),
  autoDebit: words.optional(),
  origin: z.enum(["shared", "own"]),
  state: z.enum(["reviewed", "needs-review"]),
  /** The day somebody last looked, and how sure the weakest of the sources is. */
  checkedOn: day.optional(),
  confidence: z.enum(confidences),
};

export const creditorSchema = z.strictObject(pickedFields).openapi("Creditor");

const fieldsSchema = z.strictObject({
  name: words,
  aliases: list(z.string()),
  licence: z.enum(creditorLicences),
  reportsToPbc: z.boolean().optional(),
  reportingCycle: z.enum(reportingCycles).optional(),
  official: list(channel),
  closure: closure.optional(),
  autoDebit: words.optional(),
  agencies: list(z.string()),
  sources: list(
    z.strictObject({ where: z.string(), checkedOn: day, confidence: z.enum(confidences) }),
  ),
  note: z.string().optional(),
});

const versionFields = {
  version: z.int(),
  state: z.enum(["reviewed", "needs-review"]),
  changedBy: z.string(),
  changedOn: day,
  mergedInto: id.optional(),
};

/** All that staff see of it, with what a counsellor proposes and every version. */
export const creditorEntrySchema = z
  .strictObject({
    creditorId: id,
    origin: z.enum(["shared", "own"]),
    state: z.enum(["reviewed", "needs-review"]),
    /** 0 while it is the shared list's own. */
    version: z.int(),
    fields: fieldsSchema,
    proposal: z.strictObject({ fields: fieldsSchema, by: z.string(), on: day }).optional(),
    versions: list(z.strictObject({ ...versionFields, fields: fieldsSchema })),
  })
  .openapi("CreditorEntry");

export function creditorView(creditor: Creditor): z.infer<typeof creditorSchema> {
  const { creditorId, name, aliases, licence, origin, state } = creditor;
  const { reportsToPbc, reportingCycle, closure: closing, autoDebit } = creditor;
  const { channels, confidence } = officialChannels(creditor);
  const checked = checkedOn(creditor);
  return {
    creditorId,
    name,
    aliases,
    licence,
    ...(reportsToPbc === undefined ? {} : { reportsToPbc }),
    ...(reportingCycle === undefined ? {} : { reportingCycle }),
    official: channels,
    ...(closing === undefined ? {} : { closure: closing }),
    ...(autoDebit === undefined ? {} : { autoDebit }),
    origin,
    state,
    ...(checked === undefined ? {} : { checkedOn: checked }),
    confidence,
  };
}

export function creditorEntryView(
  creditor: Creditor & { readonly fields: CreditorFields },
  versions: readonly OwnCreditor[],
): z.infer<typeof creditorEntrySchema> {
  const { creditorId, origin, state, version, fields, proposal } = creditor;
  return {
    creditorId,
    origin,
    state,
    version,
    fields,
    ...(proposal === undefined ? {} : { proposal }),
    versions: versions.map(versionView),
  };
}

function versionView({ creditorId: _, proposal: _proposal, ...version }: OwnCreditor) {
  return version;
}
