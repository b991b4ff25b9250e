import type { Organisation } from "@aftercare/core/kernel/organisation.ts";
import type { OrganisationChanged } from "@aftercare/core/verbs/organisation/save-change.ts";
import { z } from "@hono/zod-openapi";
import { id, instant, language } from "./parts.ts";

const timeOfDay = z.string().regex(/^\d{2}:\d{2}$/);

/** What clients and machines see. */
const summary = { id, name: z.string(), zone: z.string(), language, phone: z.string() };

export const organisationSummarySchema = z.strictObject(summary).openapi("OrganisationSummary");

const whole = {
  ...summary,
  mailAt: timeOfDay,
  quietFrom: timeOfDay,
  quietUntil: timeOfDay,
  staffAddress: z.string(),
  sender: z.strictObject({ name: z.string(), replyTo: z.string().optional() }).optional(),
  secondFactor: z.enum(["off", "staff"]),
  retention: z.strictObject({ moreYears: z.int() }),
  /** In fen, where the organisation named one. */
  reportPriceFen: z.int().optional(),
  state: z.enum(["active", "deactivated"]),
  /** What a change must be made from. */
  version: z.int(),
  createdAt: instant,
  changedAt: instant,
  changedBy: z.string(),
};

export const organisationSchema = z.strictObject(whole).openapi("Organisation");

export const organisationChangedSchema = z
  .strictObject({
    organisation: organisationSchema,
    /** Every case file is being planned again, which begins within minutes. */
    replanning: z.boolean(),
  })
  .openapi("OrganisationChanged");

/** Its rules, its calendar and its wording have pages of their own. */
export function organisationView({
  rules: _,
  holidays: __,
  wording: ___,
  ...organisation
}: Organisation): z.infer<typeof organisationSchema> {
  return organisation;
}

export function organisationChangedView({
  organisation,
  replanning,
}: OrganisationChanged): z.infer<typeof organisationChangedSchema> {
  return { organisation: organisationView(organisation), replanning };
}

const settingChange = z.strictObject({
  field: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});

export const organisationHistorySchema = z
  .strictObject({
    version: z.int(),
    at: instant,
    by: z.string(),
    changes: z.array(settingChange).readonly(),
  })
  .openapi("OrganisationChange");
